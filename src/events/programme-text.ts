import type { Texts } from '../language.ts';

const sv = {
  title: 'Program',
  description: (event: string) => `Programmet för ${event}, att skriva ut.`,
  print: 'Skriv ut',
  printHow: 'Skriv ut med webbläsarens utskriftsfunktion.',
  toEvent: 'Till evenemangets sida',
  address: (address: string) => `Evenemangets sida: ${address}`,
};

const en: typeof sv = {
  title: 'Programme',
  description: (event) => `The programme of ${event}, to print.`,
  print: 'Print',
  printHow: 'Print with the print function of your browser.',
  toEvent: 'To the event page',
  address: (address) => `The event page: ${address}`,
};

export const programmeText: Texts<typeof sv> = { sv, en };
export type ProgrammeText = typeof sv;
