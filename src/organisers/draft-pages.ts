import { deskPath, returnPath } from '../desk-paths.ts';
import { formatDay } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import { localDay } from '../time.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { withQuery } from './desk-door.ts';
import { deskView } from './desk-view.ts';
import type { DeskVisit } from './desk-visit.ts';
import { type DraftText, draftText } from './draft-text.ts';
import { type Draft, draftField, dropDraft, findDrafts } from './keep-draft.ts';

type Shown = Draft & { heading: string };

const draftsView = deskView<{
  t: DraftText;
  drafts: Shown[];
  field: string;
  till: string | null;
}>('organisers/drafts');

/** GET /arrangor/det-du-skrev */
export async function showDrafts(visit: DeskVisit): Promise<void> {
  const { services, now, signedIn } = visit;
  const drafts = await findDrafts(services.db.reader, services.keys, signedIn.organiser.id, now);
  const t = draftText;
  await draftsView(
    visit,
    { title: t.title },
    {
      t,
      drafts: drafts.map((draft) => ({ ...draft, heading: t.sentAt(whenSent(draft)) })),
      field: draftField,
      till: returnPath(query(visit, 'till')),
    },
  );
}

/** POST /arrangor/det-du-skrev: throws one away. */
export async function submitDrafts(visit: DeskVisit): Promise<void> {
  const form = typed(visit.req.body);
  await dropDraft(visit.services, visit.signedIn.organiser.id, form.one('kasta'));
  seeOther(visit, withQuery(deskPath('drafts'), { till: returnPath(form.one('till')) }));
}

function whenSent({ createdAt }: Draft): string {
  return `${formatDay(localDay(createdAt), 'sv')} ${formatTime(createdAt, 'sv')}`;
}
