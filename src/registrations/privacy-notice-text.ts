import type { EventDetails } from '../events/event-details.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import type { Lang } from '../language.ts';
import { asks } from './asks.ts';
import { keptDays } from './sensitive-answers.ts';

/** The short notice above the button. Only an authority's registrations are public documents. */
export function privacyNotice(details: EventDetails, lang: Lang) {
  const { controller, event } = details;
  const t = texts[lang];
  const { definite } = eventTypeText(event.type, lang);
  const name = (lang === 'en' && controller.nameEn) || controller.name;
  return {
    lead: t.lead,
    sentences: [
      t.responsible(name),
      asks(event).title ? t.purposeOnSite(definite) : t.purposeOnline(definite),
      ...(controller.legalForm === 'authority' ? [t.publicDocument] : []),
      t.kept(controller.retentionMonths, definite),
      asks(event).food ? t.sensitiveFood(keptDays) : t.sensitive(keptDays),
    ],
    more: t.more,
    slug: controller.slug,
  };
}

const sv = {
  lead: 'Så hanterar vi dina uppgifter.',
  responsible: (name: string) => `${name} ansvarar för uppgifterna du lämnar.`,
  purposeOnSite: (the: string) =>
    `Vi använder dem för att kunna genomföra ${the}: skicka information, skriva namnskyltar och följa upp vilka organisationer som deltog.`,
  purposeOnline: (the: string) =>
    `Vi använder dem för att kunna genomföra ${the}: skicka information och följa upp vilka organisationer som deltog.`,
  publicDocument: 'Anmälan blir en allmän handling.',
  kept: (months: number, the: string) =>
    `Namn, e-postadress och organisation tas bort ${months} månader efter ${the}.`,
  sensitiveFood: (days: number) =>
    `Uppgifter om kost och behov är frivilliga och tas bort inom ${days} dagar.`,
  sensitive: (days: number) => `Uppgifter om behov är frivilliga och tas bort inom ${days} dagar.`,
  more: 'Läs mer om hur vi hanterar personuppgifter',
};

const en: typeof sv = {
  lead: 'How we handle your information.',
  responsible: (name) => `${name} is responsible for the information you give.`,
  purposeOnSite: (the) =>
    `We use it to run ${the}: to send information, print name badges and follow up which organisations took part.`,
  purposeOnline: (the) =>
    `We use it to run ${the}: to send information and follow up which organisations took part.`,
  publicDocument: 'Your registration becomes an official document.',
  kept: (months, the) =>
    `Your name, email address and organisation are deleted ${months} months after ${the}.`,
  sensitiveFood: (days) => `Dietary and access needs are voluntary and deleted within ${days} days.`,
  sensitive: (days) => `Access needs are voluntary and deleted within ${days} days.`,
  more: 'Read more about how we handle personal data',
};

const texts = { sv, en };
