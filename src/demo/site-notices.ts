import type { SiteNotice } from '../site/site-notice.ts';

/** Shown while the webinar on human rights took registrations; today's visitors never see it. */
export const siteNotices: SiteNotice[] = [
  {
    id: 'covid-19',
    heading: 'Covid-19 och det nya coronaviruset',
    text: 'Undrar du något om virusutbrottet? Läs först våra frågor och svar.',
    headingEn: 'Covid-19 and the new coronavirus',
    textEn: 'Do you have a question about the virus outbreak? Please read our questions and answers first.',
    linkText: null,
    linkTextEn: null,
    linkUrl: null,
    fromDay: '2021-08-01',
    toDay: '2021-10-26',
  },
];
