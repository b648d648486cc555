import type { Invitation } from './invitation.ts';
import { found, type Sheet, type Stretch, stretches } from './sheet.ts';
import { use } from './text-rows.ts';
import { sentencesOf } from './text-sentences.ts';

type Price = Pick<Invitation, 'free' | 'price'>;

const free =
  /^(?:ingen|inget|none|nej)[.!]?$|kostnadsfri|(?<!\p{L})gratis|utan kostnad|ingen (?:avgift|kostnad|deltagaravgift)|kostar (?:inget|ingenting)|avgiftsfri|(?<!\d)0 (?:kr|kronor|sek)|free of charge|no (?:charge|fee|cost)|free to attend|(?:is|are) free\b|^free\b/iu;
const notAll =
  /(?<!\p{L})(?:inte|ej|not|except|utom)(?!\p{L})|(?:för|for) (?:medlemmar|members|studenter)|parkering|lunch(?:en)? är|material/iu;
/** "450 kr. Studenter deltar gratis.": most people pay. */
const forSome =
  /(?:studenter|medlemmar|pensionärer|anställda|barn|students|members)\s(?:\p{L}{1,12}\s){0,2}(?:gratis|kostnadsfri|for free)|(?:gratis|kostnadsfri\p{L}{0,3}|free) (?:för|for) (?:studenter|medlemmar|pensionärer|anställda|students|members)/iu;
const aboutEvent =
  /konferens|webbinari|seminari|dagen|utbildning|workshop|träff|kurs|evenemang|delta|anmäl|event|conference|webinar|seminar|attend|participat|kostnad/iu;
const amount =
  /(?:sek|eur|€)\s?\d|\d[\d \u00a0]{0,6}\s?(?:kr(?:onor)?(?!\p{L})|:-|sek(?!\p{L})|euro?(?!\p{L})|€)/iu;
const asksForMoney = /avgift|kostar|kostnad|pris|fee|price|cost/iu;
/** What somebody pays who does not come, or for something else. */
const otherMoney =
  /utebli|swish|medlemsavgift|no.?show|avbok|avanmäl|förhinder|lunch|middag|boende|logi|hotell|resa/iu;

const elsewhere = new Set(['programme', 'upcoming', 'signature', 'dropped']);

/** Whether it is free of charge, or what it costs. */
export function priceSaid({ sections }: Sheet): Price {
  const labelled = sections.filter(({ name }) => name === 'price').flatMap(stretches);
  const open = sections
    .filter(({ name }) => !elsewhere.has(name) && name !== 'price')
    .flatMap(stretches)
    .flatMap(sentences);
  const price = labelled.find(
    ({ text }) => text.length <= 200 && amount.test(text) && (!free.test(text) || forSome.test(text)),
  );
  const freeLabel = labelled.find(({ text }) => text.length <= 200 && free.test(text));
  const freeOpen = open.filter(({ text }) => free.test(text));
  const sentence = open.find(
    ({ text }) => amount.test(text) && asksForMoney.test(text) && !otherMoney.test(text),
  );
  const isFree = freeLabel ?? freeOpen[0];
  const isPriced = price ?? sentence;
  const plain = [freeLabel, ...freeOpen].every(
    (one) =>
      !one ||
      (!notAll.test(one.text) && (one === freeLabel || aboutEvent.test(one.text) || one.text.length < 30)),
  );
  if (isFree && !price) {
    const saidFree = [freeLabel, ...freeOpen].filter((one) => one !== undefined);
    for (const { row, from, text } of saidFree) if (text.length <= 120) use(row, from, from + text.length);
    return {
      free: found(
        true,
        saidFree.map(({ row }) => row),
        plain && !isPriced && !amount.test(isFree.text.replace(/(?<!\d)0 (?:kr|kronor|sek)/iu, ''))
          ? 'sure'
          : 'check',
      ),
      price: null,
    };
  }
  if (!isPriced) return { free: null, price: null };
  use(isPriced.row, isPriced.from, isPriced.from + isPriced.text.length);
  return {
    free: null,
    price: found(isPriced.text.trim(), [isPriced.row], price && !isFree ? 'sure' : 'check'),
  };
}

function sentences({ row, from, text }: Stretch): Stretch[] {
  return sentencesOf(text.slice(0, 4_000)).map((one) => ({ row, from: from + one.from, text: one.text }));
}
