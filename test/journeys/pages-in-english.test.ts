import { checkListedPages } from './check-listed-pages.ts';

checkListedPages('en');
