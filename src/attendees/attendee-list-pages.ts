import { deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { seatsOf } from '../events/seats.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { mayOnEvent } from '../organisers/organiser-access.ts';
import { sitePaths } from '../paths.ts';
import { findErased } from '../privacy/find-erased.ts';
import { canAdd } from '../registrations/add-by-organiser.ts';
import type { Field } from '../web/field.ts';
import { cleanLine } from '../web/fields.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { query } from '../web/visit.ts';
import { crumbs } from './attendee-crumbs.ts';
import {
  type AttendeeRow,
  attendeeRow,
  choices,
  type Heading,
  headings,
  listPath,
  type PageSize,
} from './attendee-list-model.ts';
import { type AttendeeListText, attendeeListText } from './attendee-list-text.ts';
import { everyone, isNarrowed, readSelection, selectionFields } from './attendee-selection.ts';
import { countAttendees } from './attendee-store.ts';
import { bulkWishes, mostTicked } from './bulk-form.ts';
import { bulkDone, bulkPath, mayBulk } from './bulk-model.ts';
import { findAttendees, mostCounted } from './find-attendees.ts';
import { whichEvent } from './which-event.ts';

const t = attendeeListText;

const listView = deskView<{
  t: AttendeeListText;
  which: string;
  figures: { label: string; value: string }[];
  path: string;
  q: string;
  choices: ReturnType<typeof choices>;
  /** Null when nobody is shown. */
  count: string | null;
  isNarrowed: boolean;
  /** Why the list is empty. */
  nobody: string;
  /** The public address to spread, while nobody has registered. */
  share: string | null;
  /** The selection, as the form of the downloads sends it. */
  selection: [name: string, value: string][];
  exportPath: string;
  /** Null on the page to print itself. */
  printPath: string | null;
  links: { text: string; href: string }[];
  headings: Heading[];
  isHybrid: boolean;
  rows: (AttendeeRow & { ticked: boolean })[];
  /** Where those who are ticked are sent; null for whoever may not change anything. */
  bulk: string | null;
  wishes: Field;
  tickAll: string;
  /** Said when not everyone on the page could be ticked. */
  tickedFirst: string | null;
  form: FormState;
  previous: string | null;
  next: string | null;
}>('attendees/list');

/** So many people a page has. A page to print has an end, too: what is longer is for a spreadsheet. */
const limits: Record<PageSize, number> = { '25': 25, '50': 50, alla: 1_000 };

/** GET /arrangor/evenemang/:id/deltagare: who has registered. All that is chosen stands in the address. */
export function showAttendees(visit: EventDeskVisit): Promise<void> {
  return drawAttendees(visit, { form: typed({}), errors: [], everyone: false });
}

/** What somebody has ticked in the list, and what is wrong with it. */
export type Ticked = { form: Typed; errors: FieldError[]; everyone: boolean };

/** The list with people ticked: `everyone` on the page, or those of the form. */
export async function drawAttendees(visit: EventDeskVisit, ticked: Ticked): Promise<void> {
  const { services, event } = visit;
  const { id } = event;
  const db = services.db.reader;
  const value = (name: string) => cleanLine(query(visit, name));
  const selection = readSelection(value);
  const size = Object.keys(limits).find((one): one is PageSize => one === value('antal')) ?? '25';
  const window = { after: value('efter'), before: value('fore'), limit: limits[size] };
  const page = await findAttendees(db, id, selection, window);
  const cancelled = await countAttendees(db, id, { ...everyone, state: 'cancelled' }, mostCounted);
  const isHybrid = event.attendance === 'hybrid';
  const at = (name: string, row: string | null) =>
    row === null ? null : listPath(id, selection, size, [[name, row]]);
  const active = page.attendees.filter(({ cancelledAt }) => cancelledAt === null).map((one) => one.id);
  const isMany = active.length > mostTicked;
  const ticks = new Set(ticked.everyone ? active.slice(0, mostTicked) : ticked.form.many('valda[]'));
  const erased = page.total === 0 && (await findErased(db, event, visit.now));
  await listView(
    visit,
    {
      title: t.title,
      current: 'attendees',
      crumbs: crumbs(event),
      done: bulkDone(visit),
      ...(ticked.errors.length > 0 ? { prefix: 'error' as const } : {}),
    },
    {
      t,
      which: whichEvent(event),
      figures: figures(event, cancelled),
      path: deskPath('attendees', { id }),
      q: selection.q,
      choices: choices(selection, size, isHybrid),
      count: page.total === 0 ? null : counted(page.attendees.length, page.total),
      isNarrowed: isNarrowed(selection),
      nobody: erased ? t.erased : t.nobody,
      share: erased ? null : publicAddress(visit),
      selection: selectionFields(selection),
      exportPath: deskPath('exportAttendees', { id }),
      printPath: size === 'alla' ? null : listPath(id, selection, 'alla'),
      links: furtherLists(visit),
      headings: headings(id, selection, size, isHybrid),
      isHybrid,
      rows: page.attendees.map((attendee) => ({
        ...attendeeRow(id, attendee),
        ticked: ticks.has(attendee.id),
      })),
      bulk: page.attendees.length > 0 && mayBulk(visit) ? bulkPath(id, selection, size, window) : null,
      wishes: bulkWishes(),
      tickAll: isMany ? t.tickFirst(mostTicked) : t.tickAll,
      tickedFirst: isMany && ticked.everyone ? t.tickedFirst(mostTicked) : null,
      form: formState(ticked.form, ticked.errors),
      previous: at('fore', page.before),
      next: at('efter', page.after),
    },
    ticked.errors.length > 0 ? 422 : 200,
  );
}

function figures(event: Event, cancelled: number) {
  const { capacity, confirmed, queued } = seatsOf(event);
  const of = capacity === null ? String(confirmed) : `${confirmed} av ${capacity}`;
  return [
    { label: t.figures.confirmed, value: of },
    { label: t.figures.queued, value: String(queued) },
    {
      label: t.figures.cancelled,
      value: cancelled > mostCounted ? t.moreThan(mostCounted) : String(cancelled),
    },
  ];
}

function counted(shown: number, total: number): string {
  return total > mostCounted ? t.shownOfMany(shown, mostCounted) : t.shown(shown, total);
}

function publicAddress({ services, event }: EventDeskVisit): string | null {
  const isPublic = event.publishedAt !== null && event.unpublishedAt === null;
  return isPublic ? `${services.config.baseUrl}${sitePaths('sv').event(event.slug)}` : null;
}

function furtherLists({ event, signedIn, whose, now }: EventDeskVisit) {
  const { id } = event;
  const may = (need: 'editor' | 'sensitive') => mayOnEvent(signedIn.memberships, whose, need);
  return [
    ...(may('editor') && canAdd(event, now) ? [{ text: t.add, href: deskPath('addAttendee', { id }) }] : []),
    ...(event.servesFood && may('editor') ? [{ text: t.kitchen, href: deskPath('kitchen', { id }) }] : []),
    ...(may('sensitive') ? [{ text: t.needs, href: deskPath('needs', { id }) }] : []),
  ];
}
