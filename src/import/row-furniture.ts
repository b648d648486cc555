import { saidDates } from './dates-said.ts';
import type { Row } from './text-rows.ts';

/** Marks what a paginated print, a web page or a mail program puts around a text: it is no part of what it says. */
export function markFurniture(rows: readonly Row[]): void {
  markMailHead(rows);
  const known = new Map<string, number>();
  let previous = '';
  for (const [index, row] of rows.entries()) {
    if (row.isFurniture) continue;
    const text = folded(row.text);
    const first = known.get(text);
    if (first === undefined) known.set(text, index);
    const repeats = first !== undefined && (text === previous || isProse(row) || isHead(rows, first));
    row.isFurniture = repeats
      ? !isLabelled(row) || text === previous
      : isPageMark(row.text) || isNavigation(text);
    if (!row.isFurniture || !repeats) previous = text;
  }
}

const mailHead =
  /^(?:från|from|till|to|kopia|cc|skickat|sent|datum|date|bilagor|attachments|svar till|reply-to)\s?:/iu;

/** Who sent a mail to whom and when; its subject is the title. */
function markMailHead(rows: readonly Row[]): void {
  const top = rows.slice(0, 10);
  const subject = top.findIndex(({ text }) => /^(?:ämne|subject)\s?:/iu.test(text));
  const sender = top.findIndex(({ text }) => /^(?:från|from)\s?:/iu.test(text));
  if (subject < 0 || sender < 0) return;
  for (const row of top.slice(0, subject + 5))
    if (mailHead.test(row.text) && isNear(top, row, subject)) row.isFurniture = true;
}

function isNear(top: readonly Row[], row: Row, subject: number): boolean {
  const index = top.indexOf(row);
  return index < subject || !top.slice(subject + 1, index + 1).some(({ afterGap }) => afterGap);
}

/** So many rows from the top are what each page may repeat. */
const headRows = 6;

/** The title, or the town and the date, that the head of every page says again. */
function isHead(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  return (
    index < headRows &&
    row !== undefined &&
    row.text.length > 5 &&
    row.text.length < 150 &&
    /\p{L}{3}/u.test(row.text)
  );
}

/** A sentence said twice, not a word such as "Paus". */
function isProse({ text }: Row): boolean {
  return text.length > 60 && text.includes(' ');
}

function isLabelled({ text }: Row): boolean {
  return /^\p{L}{2,20}:/u.test(text);
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('\t', ' ').trim();
}

const pageMarks: readonly RegExp[] = [
  /^[(–-]?\s?forts(?:ättning|\.)?\s{0,2}(?:av\s)?(?:program(?:met)?|från föregående sida)?\s?[)–-]?$/iu,
  /^program(?:met)?,?\s?[(–-]?\s?forts(?:ättning|\.)?\)?$/iu,
  /^.{0,60}fortsätter på nästa sida\.?$/iu,
  /^(?:.{0,40}(?:continues|continued) on (?:the )?next page\.?|programme,? (?:continued|cont\.)|(?:vänd|v\.g\.v\.|vgv|var god vänd!?))$/iu,
  /^(?:sid(?:a|an|or)?\.?|page|s\.)\s?\d{1,3}(?:\s?(?:av|of|\/|\()\s?\d{1,3}\)?)?$/iu,
  /^\d{1,3}\s?\(\d{1,3}\)$/u,
  /^[–—-]\s?\d{1,3}\s?[–—-]$/u,
  /^\d{1,3}\s?(?:av|of)\s?\d{1,3}$/iu,
  /^[\s_=*~–—.·•-]{3,200}$/u,
];

function isPageMark(text: string): boolean {
  return text.length <= 200 && pageMarks.some((pattern) => pattern.test(text));
}

const navigation = new Set(
  'hem|start|meny|sök|search|home|menu|till innehållet|till huvudinnehåll|hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|gå till innehåll|skip to content|skip to main content|dela|dela sidan|dela på facebook|dela på linkedin|dela på twitter|dela på x|dela på e-post|dela via e-post|share|skriv ut|skriv ut sidan|skriv ut sida|print|print page|lyssna|listen|tipsa|tipsa en vän|facebook|linkedin|twitter|instagram|youtube|x|logga in|logga ut|log in|sign in|in english|english|svenska|kontakta webbredaktionen|till toppen|upp|tillbaka|back|tillbaka till kalendern|tillbaka till kalendariet|kalender|kalendarium|lägg till i kalender|lägg till i kalendern|spara i kalender|add to calendar|prenumerera|prenumerera på nyhetsbrev|nyhetsbrev|om kakor|om cookies|kakor|cookies|tillgänglighetsredogörelse|om webbplatsen|anpassa|teckenspråk|lättläst|andra språk|other languages|visa karta|visa på karta|dölj|stäng|close|acceptera|acceptera alla|acceptera alla kakor|godkänn|godkänn alla kakor|avvisa|avvisa alla kakor|öppna meny|stäng meny|sökfält|hjälpte sidan dig?|hjälpte informationen på den här sidan dig?|ja|nej'.split(
    '|',
  ),
);

function isNavigation(text: string): boolean {
  if (text.length > 200) return false;
  if (navigation.has(text)) return true;
  if (
    /^(?:du är här:|you are here:|publicerad|senast (?:uppdaterad|ändrad|granskad)|uppdaterad|published|skickat:|sent:|mottaget:|last (?:updated|modified)|©|copyright|vi använder (?:kakor|cookies)|(?:den här )?webbplatsen använder (?:kakor|cookies)|this (?:web)?site uses cookies|we use cookies)/u.test(
      text,
    )
  )
    return true;
  const crumbs = text.split(/\s?[›»>|]\s?|\s\/\s/u);
  if (crumbs.length < 2) return false;
  const known = crumbs.filter((crumb) => navigation.has(crumb.trim())).length;
  return (known > 0 && crumbs.length > 2 && [...saidDates(text)].length === 0) || known === crumbs.length;
}
