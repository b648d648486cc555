import type { Lang } from '../language.ts';
import { inStockholm } from '../time.ts';
import { chromeText } from './chrome-text.ts';
import type { Services } from './visit.ts';

/** The bar that says that this is a demo, and what its clock was set to. */
export function demoBar(services: Services, lang: Lang): { text: string; mail: string | null } | null {
  if (services.config.mode !== 'demo') return null;
  const { setTo } = services.clock;
  const t = chromeText[lang].demo;
  if (!setTo) return { text: t.bar, mail: '/_mail' };
  const time = inStockholm(setTo).setLocale(lang === 'sv' ? 'sv' : 'en-GB');
  return {
    text: t.clock(
      time.toFormat(lang === 'sv' ? "cccc d MMMM yyyy 'kl.\u00A0'HH.mm" : 'cccc d MMMM yyyy, HH:mm'),
    ),
    mail: '/_mail',
  };
}
