import { deskPath } from '../../src/desk-paths.ts';
import { type Desk, openDesk, type SignedInBrowser } from '../support/desk.ts';
import type { Page } from '../support/page.ts';

export type Opened = { desk: Desk; editor: SignedInBrowser; path: string; page: Page };

/** What an editor sees of a pasted text. */
export async function openReview(text: string): Promise<Opened> {
  const desk = await openDesk({ now: '2022-10-03T09:00' });
  const editor = await desk.signIn('editor');
  const { headers } = await editor.post(deskPath('pasteInvitation'), { text }).expect(303);
  const path = headers.location ?? '';
  return { desk, editor, path, page: await editor.read(path) };
}

export async function eventsOf({ db }: Desk) {
  return db.reader.selectFrom('events').selectAll().execute();
}
