import { deskPath } from '../../src/desk-paths.ts';
import { openDemoSite } from '../support/demo-site.ts';
import { deskOf } from '../support/desk.ts';

/** The demo in October 2022, where a text is pasted, saved and published without an edit; and where that is. */
export async function publishPasted(text: string) {
  const desk = await deskOf(await openDemoSite('2022-10-03T09:00'));
  const editor = await desk.signIn('editor', 'lansstyrelsen-stockholm');
  const { headers } = await editor.post(deskPath('pasteInvitation'), { text }).expect(303);
  const review = await editor.read(headers.location ?? '');
  const saved = await editor.post(headers.location ?? '', review.form('Spara utkast').fields).expect(303);
  const check = await editor.read(saved.headers.location ?? '');
  await editor.post(check.form('Publicera').action).expect(303);
  const event = await desk.db.reader
    .selectFrom('events')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { desk, slug: event.slug, event };
}
