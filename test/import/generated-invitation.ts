import fc from 'fast-check';
import {
  kinds,
  months,
  people,
  points,
  prose,
  streets,
  subjects,
  towns,
  venues,
  weekdays,
} from './generated-words.ts';

/** What a generated invitation says, and how it is written. */
export type Generated = {
  text: string;
  truth: {
    kind: string;
    title: string;
    day: string;
    start: string;
    end: string;
    venue: string;
    address: string;
    town: string;
    deadline: string;
    free: boolean;
    sessions: string[];
  };
};

const pick = <T>(all: readonly T[]) => fc.constantFrom(...all);
const two = (number: number) => String(number).padStart(2, '0');

type Day = { iso: string; written: string };

/** A day and one of the ways of writing it. */
const days = fc
  .tuple(fc.integer({ min: 40, max: 2_500 }), fc.integer({ min: 0, max: 5 }))
  .map(([after, way]): Day => {
    const time = new Date(Date.UTC(2020, 0, 1 + after));
    const [year, month, date] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
    const weekday = weekdays[time.getUTCDay()] ?? '';
    const plain = `${date} ${months[month]} ${year}`;
    const ways = [
      plain,
      `${weekday} ${plain}`,
      `${weekday}en den ${plain}`,
      time.toISOString().slice(0, 10),
      `${date}/${month + 1} ${year}`,
      `${weekday.slice(0, 3)} ${date} ${(months[month] ?? '').slice(0, 3)} ${year}`,
    ];
    return { iso: time.toISOString().slice(0, 10), written: ways[way] ?? plain };
  });

const clocks = fc
  .tuple(fc.integer({ min: 8, max: 11 }), fc.integer({ min: 13, max: 17 }), fc.integer({ min: 0, max: 4 }))
  .map(([from, to, way]) => {
    const ways = [
      `${two(from)}.00–${two(to)}.00`,
      `kl. ${two(from)}.00-${two(to)}.00`,
      `${two(from)}:00 - ${two(to)}:00`,
      `kl ${from}–${to}`,
      `klockan ${from}.00 till ${to}.00`,
    ];
    return { start: `${two(from)}:00`, end: `${two(to)}:00`, from, written: ways[way] ?? '' };
  });

type Style = {
  upper: boolean;
  order: number;
  gap: boolean;
  bullets: boolean;
  programme: boolean;
  ownLines: boolean;
};
const styles: fc.Arbitrary<Style> = fc.record({
  upper: fc.boolean(),
  order: fc.integer({ min: 0, max: 2 }),
  gap: fc.boolean(),
  bullets: fc.boolean(),
  programme: fc.boolean(),
  ownLines: fc.boolean(),
});

export const invitations: fc.Arbitrary<Generated> = fc
  .record({
    kind: pick(Object.keys(kinds) as (keyof typeof kinds)[]),
    subject: pick(subjects),
    day: days,
    clock: clocks,
    venue: pick(venues),
    street: pick(streets),
    town: pick(towns),
    before: fc.integer({ min: 5, max: 30 }),
    free: fc.boolean(),
    style: styles,
    points: fc.uniqueArray(pick(points), { minLength: 2, maxLength: 5 }),
    people: pick(people),
    paragraphs: fc.shuffledSubarray(prose, { minLength: 1, maxLength: 3 }),
  })
  .map(
    ({
      kind,
      subject,
      day,
      clock,
      venue,
      street,
      town,
      before,
      free,
      style,
      points: titles,
      people: persons,
      paragraphs,
    }) => {
      const label = (name: string) => (style.upper ? name.toUpperCase() : name);
      const fact = (name: string, value: string) =>
        style.ownLines ? [label(name), value, ''] : [`${label(name)}: ${value}`, ...(style.gap ? [''] : [])];
      const deadline = new Date(Date.parse(day.iso) - before * 86_400_000);
      const said = `${deadline.getUTCDate()} ${months[deadline.getUTCMonth()]}`;
      const title = `${kind} om ${subject}`;
      const facts = [
        ...fact('Datum', day.written),
        ...fact('Tid', clock.written),
        ...fact('Plats', `${venue}, ${street}, ${town}`),
        ...fact('Sista anmälningsdag', said),
      ];
      const price = free ? [`${kind}en är kostnadsfri.`.replace('umen', 'et'), ''] : [];
      const minutes = (index: number) =>
        `${two(clock.from + Math.floor(index / 2))}.${index % 2 === 0 ? '00' : '30'}`;
      const rows = titles.flatMap((point, index) => [
        `${minutes(index)} ${point}`,
        ...(index === 1 ? [style.bullets ? `- ${persons}` : persons] : []),
        ...(style.gap ? [''] : []),
      ]);
      const programme = style.programme
        ? ['', label('Program'), ...rows, `${two(Number(clock.end.slice(0, 2)))}.00 Avslut`]
        : [];
      const text = paragraphs.flatMap((paragraph) => [paragraph, '']);
      const body =
        [
          [...text, ...facts, '', ...price],
          [...facts, '', ...price, ...text],
          [...text.slice(0, 2), ...facts, '', ...text.slice(2), ...price],
        ][style.order] ?? [];
      return {
        text: [title, '', ...body, ...programme].join('\n'),
        truth: {
          kind: kinds[kind],
          title,
          day: day.iso,
          start: clock.start,
          end: clock.end,
          venue,
          address: street,
          town,
          deadline: deadline.toISOString().slice(0, 10),
          free,
          sessions: style.programme ? [...titles, 'Avslut'] : [],
        },
      };
    },
  );
