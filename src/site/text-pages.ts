import { view } from '../web/view.ts';
import type { PageSection } from './page-section.ts';

/** A page that is mostly text. */
export const textView = view<{
  title: string;
  lead: string | null;
  notice: { heading: string; text: string } | null;
  sections: PageSection[];
}>('site/text-page');
