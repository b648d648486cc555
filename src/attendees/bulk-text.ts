import { formatNumber } from '../format/format-number.ts';

const number = (n: number) => formatNumber(n, 'sv');
const people = (n: number) => (n === 1 ? '1 person' : `${number(n)} personer`);

const cancelLetters =
  'Den som har en plats får mejlet ”Du är avanmäld”, den som väntar ”Du står inte längre i kö”.';

const queueLetters = 'De ställs sist i kön och får mejlet ”Du har flyttats till kön”.';

/** The heading of the page that asks, and the button that does it. */
const deeds = {
  give: (n: number) => `Ge ${people(n)} plats`,
  queue: (n: number) => `Flytta ${people(n)} till kön`,
  cancel: (n: number) => `Avanmäl ${people(n)}`,
};

/** One thing done to several people of the list. */
export const bulkText = {
  wish: 'Med markerade',
  choose: 'Välj vad du vill göra',
  actions: { give: 'Ge plats', queue: 'Flytta till kö', cancel: 'Avanmäl' },
  nobody: 'Markera minst en person.',
  tooMany: (most: number) => `Markera högst ${number(most)} personer åt gången.`,
  noAction: 'Välj vad du vill göra med de markerade.',
  title: deeds,
  nothing: {
    give: 'Ingen av de markerade kan få en plats',
    queue: 'Ingen av de markerade kan flyttas till kön',
    cancel: 'Ingen av de markerade kan avanmälas',
  },
  letters: {
    give: 'Var och en får mejlet ”Du har fått en plats”.',
    queue: {
      given: `${queueLetters} Platserna går till dem som har väntat längst, och de får också ett mejl.`,
      offered: `${queueLetters} Platserna erbjuds dem som har väntat längst, och de får också ett mejl.`,
      // Then nobody is moved.
      'first-come': queueLetters,
      kept: queueLetters,
    },
    cancel: {
      given: `${cancelLetters} Platser som blir lediga går till dem som står först i kön, och de får också ett mejl.`,
      offered: `${cancelLetters} Platser som blir lediga erbjuds dem som står först i kön, och de får också ett mejl.`,
      'first-come': `${cancelLetters} Så nära evenemanget får alla i kön veta att platser är lediga, och den som svarar först får en.`,
      kept: `${cancelLetters} Evenemanget är uppskjutet, så platser som blir lediga förblir det tills ett nytt datum är satt. Då är de till för dem som står först i kön.`,
    },
  },
  raise: (from: number, to: number) =>
    `De lediga platserna räcker inte. Antalet höjs från ${number(from)} till ${number(to)}.`,
  raiseOnline: (from: number, to: number) =>
    `De lediga platserna online räcker inte. Antalet höjs från ${number(from)} till ${number(to)}.`,
  act: { ...deeds, giveNew: (n: number) => `Höj antalet och ge ${people(n)} plats` },
  message: {
    queue: 'Meddelande till dem du flyttar (frivilligt)',
    cancel: 'Meddelande till dem du avanmäler (frivilligt)',
  },
  hint: 'Står i mejlet. Högst 1 000 tecken.',
  who: 'Det gäller',
  left: 'De här är inte med',
  leftBecause: {
    cancelled: (names: string) => `Redan avanmäld: ${names}`,
    'has-seat': (names: string) => `Har redan en plats: ${names}`,
    'no-seat': (names: string) => `Har ingen plats: ${names}`,
    'nobody-waits': (names: string) => `Ingen annan väntar på platsen: ${names}`,
    postponed: (names: string) =>
      `Evenemanget är uppskjutet, och ingen kan få platsen innan ett nytt datum är satt: ${names}`,
    'first-come': (names: string) =>
      `Så nära evenemanget går en ledig plats till den som svarar först: ${names}`,
  },
  gone: (n: number) =>
    n === 1
      ? 'En av de markerade finns inte bland deltagarna.'
      : `${number(n)} av de markerade finns inte bland deltagarna.`,
  over: 'Evenemanget har börjat, är över eller är inställt. Anmälningarna går inte längre att ändra.',
  back: 'Tillbaka till listan',
  done: {
    give: (n: number) => `${people(n)} är ${n === 1 ? 'flyttad' : 'flyttade'} från kön.`,
    queue: (n: number) => `${people(n)} är ${n === 1 ? 'flyttad' : 'flyttade'} till kön.`,
    cancel: (n: number) => `${people(n)} är ${n === 1 ? 'avanmäld' : 'avanmälda'}.`,
  },
  unchanged: 'Ingenting är ändrat.',
  /** Why nothing was done about so many. */
  because: {
    full: (n: number) => `${people(n)}: platserna är slut.`,
    'has-seat': (n: number) => `${people(n)}: har redan en plats.`,
    'no-seat': (n: number) => `${people(n)}: har ingen plats.`,
    'nobody-waits': (n: number) => `${people(n)}: ingen annan väntar på platsen.`,
    'first-come': (n: number) =>
      `${people(n)}: så nära evenemanget går en ledig plats till den som svarar först.`,
    postponed: (n: number) => `${people(n)}: evenemanget är uppskjutet.`,
    cancelled: (n: number) => `${people(n)}: redan ${n === 1 ? 'avanmäld' : 'avanmälda'}.`,
    gone: (n: number) => `${people(n)}: finns inte bland deltagarna.`,
    late: (n: number) => `${people(n)}: evenemanget har börjat, är över eller är inställt.`,
  },
};

export type BulkText = typeof bulkText;
