import { listOrganisations } from '../events/event-lists-store.ts';
import { lacksDecision } from '../organisations/confirm-privacy.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { sortedByName } from '../organisations/organisation-name.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { DeskVisit } from '../organisers/desk-visit.ts';
import { mayIn } from '../organisers/organiser-access.ts';
import { localDay } from '../time.ts';
import { query } from '../web/visit.ts';
import { type Coming, comingOf, type Past, pastOf, type Rule, rulesOf } from './retention-model.ts';
import { listErasures, listEventsById, listKept } from './retention-store.ts';
import { type RetentionText, retentionText as t } from './retention-text.ts';

type Section = {
  slug: string;
  name: string;
  decision: string;
  /** True: nothing is erased before somebody has filled it in. */
  isMissing: boolean;
  rules: Rule[];
  coming: Coming[];
  /** More events than are shown. */
  more: number;
  past: Past[];
};

const retentionView = deskView<{ t: RetentionText; sections: Section[] }>('privacy/retention');

/** So many rows of each table are shown. */
const most = { coming: 100, past: 30 };

/** GET /arrangor/gallring: what one's organisations keep how long, what is erased next, and what has been. */
export async function showRetention(visit: DeskVisit): Promise<void> {
  const all = await listOrganisations(visit.services.db.reader);
  const own = all.filter(
    ({ id, legalForm }) =>
      legalForm !== 'collective' && mayIn(visit.signedIn.memberships, id, 'administrator'),
  );
  const sections = [];
  for (const organisation of sortedByName(own, 'sv')) sections.push(await sectionOf(visit, organisation));
  const done = query(visit, 'klart') === 'uppskjutet' ? t.done : null;
  await retentionView(visit, { title: t.title, current: 'retention', done }, { t, sections });
}

async function sectionOf({ services, now }: DeskVisit, organisation: Organisation): Promise<Section> {
  const { reader } = services.db;
  const { id, slug, name, legalForm, retentionReference } = organisation;
  const coming = comingOf(await listKept(reader, { controllerIds: [id] }), organisation, localDay(now));
  const entries = await listErasures(reader, id, most.past);
  const events = await listEventsById(
    reader,
    entries.flatMap(({ eventId }) => eventId ?? []),
  );
  const isMissing = lacksDecision(organisation);
  return {
    slug,
    name,
    isMissing,
    decision: retentionReference
      ? t.decision(retentionReference)
      : t.noDecision[legalForm === 'authority' ? 'authority' : 'association'],
    rules: rulesOf(organisation),
    coming: coming.slice(0, most.coming),
    more: Math.max(0, coming.length - most.coming),
    past: pastOf(entries, events),
  };
}
