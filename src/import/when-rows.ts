import { type SaidDate, saidDates } from './dates-said.ts';
import { saysDeadline } from './deadline-words.ts';
import { isProse } from './row-kinds.ts';
import { type Sheet, type Stretch, stretches } from './sheet.ts';
import { sentencesOf } from './text-sentences.ts';
import { saidTimes } from './times-said.ts';

/** A stretch that seems to say when the event is: under a label, as a line of the head, or in a sentence. */
export type WhenRow = Stretch & { source: 'label' | 'head' | 'sentence'; dates: SaidDate[] };

const labels = ['date', 'time', 'end', 'place', 'gathering'];
const longest = 160;
/** So far into a line its date may begin: "Stockholm, Exempelhuset, 24 november". */
const farthest = 50;

/** In the order of the text, those under labels first. */
export function whenRows({ sections }: Sheet): WhenRow[] {
  const labelled = sections
    .filter(({ name }) => labels.includes(name))
    .flatMap(stretches)
    .filter(({ text }) => text.length <= 400)
    .map((one): WhenRow => ({ ...one, source: 'label', dates: eventDates(one.text) }));
  const open = sections
    .filter(({ name }) => ['head', 'body', 'lead', 'title', 'kind', 'how'].includes(name))
    .flatMap(stretches);
  const heads = open
    .filter(isHeadRow)
    .map((one): WhenRow => ({ ...one, source: 'head', dates: eventDates(one.text) }));
  return [...labelled, ...heads, ...open.filter((one) => !isHeadRow(one)).flatMap(inviting)];
}

/** When registration opens, until when one may say no, and what has been. */
const isOfOther =
  /(?:avanmäl|avbok|återbud)[^.!?]{0,60}$|(?:öppnar|opens|öppen från|publicerad|uppdaterad|tidigare|senast|efter|after|sedan|since|i kraft|antogs)\s(?:den\s|on\s)?$/iu;

/** Dates that are not the last day to register. */
function eventDates(text: string): SaidDate[] {
  return [...saidDates(text)].filter(
    ({ from, to }) =>
      !saysDeadline(text, from, to) && !isOfOther.test(text.slice(Math.max(0, from - 80), from)),
  );
}

function isHeadRow({ text }: Stretch): boolean {
  if (text.length > longest || (/[.]$/.test(text) && text.length > 60)) return false;
  if (isProse(text) && !beginsWithDate(text)) return false;
  const [first] = eventDates(text);
  if (!first) return isClockRow(text);
  return first.from <= farthest && !first.isBare;
}

/** "26 oktober 2021 kl. 10.00–11.00 OBS! …", not "Den 26 oktober samlas vi …". */
function beginsWithDate(text: string): boolean {
  const [date] = saidDates(text);
  const [time] = saidTimes(text, { bareHours: true });
  return date !== undefined && time !== undefined && date.from === 0 && time.from - date.to < 8;
}

/** "kl. 10.00–12.00" on a line of its own, beside the line of the date. */
function isClockRow(text: string): boolean {
  const [time] = text.length <= 60 ? saidTimes(text, { bareHours: true }) : [];
  return time !== undefined && time.end !== null && time.from < 10 && text.length - time.to < 40;
}

const invites =
  /välkomm|välkomna|bjuder|inbjud|arrangera|anordna|äger rum|hålls|håller|genomförs|genomför|träffas|samlar|samlas|ses vi|join us|welcome|invite|takes place|will be held|organis/iu;

/** "Välkommen till en konferens den 24 november": the sentences that invite to a date. */
function inviting({ row, from, text }: Stretch): WhenRow[] {
  if (text.length > 3_000) return [];
  return sentencesOf(text)
    .filter((sentence) => invites.test(sentence.text))
    .map(
      (sentence): WhenRow => ({
        row,
        from: from + sentence.from,
        text: sentence.text,
        source: 'sentence',
        dates: eventDates(sentence.text).filter(({ isBare }) => !isBare),
      }),
    )
    .filter(({ dates, text: said }) => dates.length > 0 || saidTimes(said).next().value?.end);
}
