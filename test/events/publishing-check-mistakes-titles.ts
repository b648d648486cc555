import { conference, series } from '../support/factories.ts';
import type { Mistake } from './publishing-check-drafts.ts';

const long = 'Exempel: En konferens om att skriva titlar som är litet längre än man tror';
const english = { titleEn: 'Example: A conference', leadEn: 'An example of a conference.' };

export const titleMistakes: Mistake[] = [
  {
    code: 'title-missing',
    says: 'no title, but spaces',
    wrong: { event: { title: ' \n' } },
    field: 'titel',
    message: 'Skriv en titel.',
    right: { event: { title: 'Möt oss' } },
  },
  {
    code: 'title-length',
    says: 'a title of two characters',
    wrong: { event: { title: 'AI' } },
    field: 'titel',
    message: 'Titeln har 2 tecken. Skriv minst 3 och högst 120.',
    right: { event: { title: 'FoU' } },
  },
  {
    code: 'title-length',
    says: 'a title of 121 characters',
    wrong: { event: { title: 'x'.repeat(121) } },
    field: 'titel',
    message: 'Titeln har 121 tecken. Skriv minst 3 och högst 120.',
    right: { event: { title: 'x'.repeat(70) } },
  },
  {
    code: 'title-long',
    says: 'a title longer than the organisation’s own rules allow',
    wrong: { event: { title: long } },
    field: 'titel',
    message:
      'Titeln är 74 tecken lång när den visas. SKR:s webbhandbok säger högst 70, helst 35. Korta den, och flytta resten till ingressen.',
    right: { event: { title: long.slice(0, 70) } },
  },
  {
    code: 'title-long',
    says: 'a title that is too long with that of its series before it',
    wrong: { event: { title: long.slice(0, 60), seriesPrefix: 1 }, series: series() },
    field: 'titel',
    message:
      'Titeln är 80 tecken lång när den visas. SKR:s webbhandbok säger högst 70, helst 35. Korta den, och flytta resten till ingressen.',
    right: { event: { title: long.slice(0, 60), seriesPrefix: 0 }, series: series() },
  },
  {
    code: 'short-name-missing',
    says: 'no short name',
    wrong: { event: { shortName: '' } },
    field: 'kortnamn',
    message: 'Skriv ett kortnamn. Det står i ämnesraden i mejlen.',
    right: { event: { shortName: 'Exempel' } },
  },
  {
    code: 'short-name-long',
    says: 'a short name of 41 characters',
    wrong: { event: { shortName: 'x'.repeat(41) } },
    field: 'kortnamn',
    message: 'Kortnamnet har 41 tecken. Skriv högst 40, så får det plats i mejlens ämnesrad.',
    right: { event: { shortName: 'x'.repeat(40) } },
  },
  {
    code: 'lead-missing',
    says: 'no lead',
    wrong: { event: { lead: '' } },
    field: 'ingress',
    message: 'Skriv en ingress. Den står först på sidan och i sökmotorernas träffar.',
    right: { event: { lead: 'Kom och lyssna.' } },
  },
  {
    code: 'lead-long',
    says: 'a lead of 301 characters',
    wrong: { event: { lead: 'x'.repeat(301) } },
    field: 'ingress',
    message: 'Ingressen har 301 tecken. Korta den till högst 300, och flytta resten till beskrivningen.',
    right: { event: { lead: 'x'.repeat(300) } },
  },
  {
    code: 'english-incomplete',
    says: 'an English title without an English lead',
    wrong: { event: { ...english, leadEn: null } },
    field: 'ingress_en',
    message: 'Skriv en ingress på engelska. Titeln har redan en engelsk version.',
    right: { event: english },
  },
  {
    code: 'english-incomplete',
    says: 'no English title in a series where others have one',
    wrong: { context: { siblings: [conference({ titleEn: 'Example: Another' })] } },
    field: 'titel_en',
    message:
      'Skriv en titel på engelska. Annars blandas svenska och engelska på den engelska sidan och i listorna.',
    right: { context: { siblings: [conference({ titleEn: null })] } },
  },
  {
    code: 'english-incomplete',
    says: 'an English title behind a series’ title that is Swedish only',
    wrong: { event: { ...english, seriesPrefix: 1 }, series: series({ titleEn: null }) },
    field: 'serie',
    message:
      'Ge serien en titel på engelska. Utan den visas hela titeln på svenska också på den engelska sidan.',
    right: { event: { ...english, seriesPrefix: 1 }, series: series({ titleEn: 'Example: A series' }) },
  },
  {
    code: 'english-incomplete',
    says: 'an English lead without an English title',
    wrong: { event: { leadEn: 'An example of a conference.' } },
    field: 'titel_en',
    message:
      'Skriv en titel på engelska. Annars blandas svenska och engelska på den engelska sidan och i listorna.',
    right: {
      context: { siblings: [conference({ id: 'konferens', titleEn: 'Example: What it was called' })] },
    },
  },
];
