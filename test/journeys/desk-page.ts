import { type DeskAddress, deskPath } from '../../src/desk-paths.ts';
import type { Entered } from './desk-showcase.ts';
import type { ListedPage } from './listed-pages.ts';

/** A page of the desk in one state, and who looks at it. */
export type DeskPage = ListedPage & { as: Entered };

export function inside(name: string, address: DeskAddress, values: Record<string, string> = {}): DeskPage {
  return { name, as: 'signed-in', ...at(deskPath(address, values)) };
}

export function onTheWay(
  as: Entered,
  name: string,
  address: DeskAddress,
  values: Record<string, string> = {},
): DeskPage {
  return { name, as, ...at(deskPath(address, values)) };
}

/** The desk is in Swedish only. */
export function at(path: string): Pick<ListedPage, 'paths'> {
  return { paths: { sv: path, en: path } };
}
