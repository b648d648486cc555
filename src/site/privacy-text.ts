import { capitalised } from '../format/format-day.ts';
import { list } from '../format/format-list.ts';
import { plural } from '../format/format-number.ts';
import type { Texts } from '../language.ts';
import { privacyEnglish } from './privacy-text-en.ts';

/** Shared by the page for all organisers and the page of each; the sentences of law are word for word as approved. */
const privacySwedish = {
  title: 'Så hanterar vi dina personuppgifter',
  assumed: {
    heading: 'Antaganden i demon',
    text: (name: string) =>
      `Kontaktvägar och lagringstid är påhittade för demon. ${name} har inte godkänt texten.`,
  },
  foodAndAccess:
    'Uppgifter om allergi, specialkost eller stöd är frivilliga. Vi hanterar dem med ditt samtycke och raderar dem senast 14 dagar efter evenemanget. Köket får bara antal, aldrig namn.',
  sealed: 'De uppgifterna lagras krypterade och skilda från resten av anmälan.',
  protectedIdentity: 'Har du skyddade personuppgifter? Anmäl dig inte här. Kontakta arrangören i stället.',
  cookies: 'Vi använder inga kakor för besökare och ingen statistik som kan kopplas till dig.',

  controller: {
    heading: 'Vem är ansvarig',
    is: (name: string) =>
      `${name} är personuppgiftsansvarig för anmälningar till de evenemang som ${name} ansvarar för.`,
    contact: 'Kontakt:',
    website: 'Webbplats:',
    runBy: (operator: string, name: string) =>
      `${operator} driver webbplatsen och hanterar uppgifterna på uppdrag av ${name}.`,
    joint: 'Några evenemang ordnar vi tillsammans med andra.',
    partners: (name: string, partners: string[]) =>
      `${name} är personuppgiftsansvarig för anmälan. ${capitalised(list(partners, 'sv'))} får veta hur många som kommer och vilka organisationer de företräder.`,
    ownOnly: 'Det gäller bara de evenemang som de själva är med och ordnar.',
  },
  collected: {
    heading: 'Vilka uppgifter vi samlar in',
    required:
      'För att anmäla dig behöver du lämna ditt namn, din e-postadress, din organisation och vilken typ av organisation det är. Utan dem kan vi inte ta emot anmälan. Ingen lag kräver att du lämnar dem.',
    optional:
      'Din roll, din titel och en fråga till de medverkande är frivilliga. Vi frågar bara efter dem när de behövs för evenemanget.',
    stored: 'Vi sparar också när du anmälde dig, din anmälningskod och vilka mejl du har fått.',
    questions:
      'Ställer du en fråga till kontaktpersonen sparar vi ditt namn, din e-postadress och din fråga.',
  },
  purpose: {
    heading: 'Varför och med vilken rättslig grund',
    use: 'Vi använder uppgifterna för att kunna genomföra evenemanget: skicka information, hålla reda på platser och kö, skriva namnskyltar och följa upp vilka organisationer som deltog.',
    authority:
      'Vi behandlar dina uppgifter för att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Anmälan är en allmän handling. Det betyder att den kan lämnas ut om någon begär det, efter sekretessprövning.',
    association:
      'Vi behandlar dina uppgifter med stöd av berättigat intresse (artikel 6.1 f): vi behöver dem för att kunna genomföra evenemanget.',
    decisions:
      'Platserna fördelas i den ordning som anmälningarna kommer in. Vi gör ingen profilering och fattar inga andra automatiska beslut.',
  },
  readers: {
    heading: 'Vem som får se dem',
    staff: (name: string) =>
      `Medarbetare på ${name} som arbetar med evenemanget, och evenemangets kontaktperson.`,
    operator: (operator: string) => `Medarbetare på ${operator} som sköter webbplatsen.`,
    onRequest: 'Den som begär ut allmänna handlingar, efter sekretessprövning.',
    countries: 'Webbplatsen för inte över uppgifterna till något land utanför EU och EES.',
  },
  kept: {
    heading: 'Hur länge vi sparar dem',
    months: (months: number) =>
      `Namn, e-postadress och organisation tas bort ${plural(months, { one: '{n}\u00a0månad', other: '{n}\u00a0månader' }, 'sv')} efter evenemanget.`,
    letters: 'Innehållet i mejlen till dig raderas 30\u00a0dagar efter att de har skickats.',
    watching:
      'Ber du oss mejla när anmälan öppnar sparar vi bara din e-postadress. Den tas bort när mejlet är skickat, och senast efter ett år.',
    sensitive: 'Uppgifter om kost och behov tas bort inom 14\u00a0dagar.',
  },
  rights: {
    heading: 'Dina rättigheter',
    lead: 'Du har rätt att',
    common: [
      'få veta vilka uppgifter vi har om dig',
      'få fel rättade',
      'invända mot hur vi använder uppgifterna, eller begära att vi begränsar det',
      'när som helst ta tillbaka ditt samtycke till uppgifterna om allergi, specialkost eller stöd',
      'få ut de uppgifter som bygger på ditt samtycke i ett format som en dator kan läsa',
    ],
    eraseAuthority:
      'begära att uppgifter raderas, men en allmän handling får vi bara radera enligt våra gallringsbeslut',
    eraseAssociation: 'begära att uppgifter raderas',
    ask: 'Vill du använda dina rättigheter? Skriv till',
  },
  officer: {
    heading: 'Kontakta dataskyddsombudet',
    write: 'Dataskyddsombudet svarar på frågor om hur vi hanterar personuppgifter. Skriv till',
    none: 'Frågor om hur vi hanterar personuppgifter når rätt person genom',
  },
  complaint: {
    heading: 'Klaga hos IMY',
    text: 'Tycker du att vi hanterar dina uppgifter fel kan du klaga hos',
    authority: 'Integritetsskyddsmyndigheten (IMY)',
  },
};

export type PrivacyText = typeof privacySwedish;

export const privacyText: Texts<PrivacyText> = { sv: privacySwedish, en: privacyEnglish };
