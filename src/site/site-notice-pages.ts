import { deskPath } from '../desk-paths.ts';
import { formatDays } from '../format/format-day.ts';
import { settingsText } from '../organisations/organisation-settings-text.ts';
import { dashboardText } from '../organisers/dashboard-text.ts';
import { withQuery } from '../organisers/desk-door.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { DeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { type LocalDay, localDay } from '../time.ts';
import { showError } from '../web/error-pages.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { listNotices } from './notice-store.ts';
import { removeNotice, saveNotice } from './save-notice.ts';
import type { SiteNotice } from './site-notice.ts';
import { answersOfNotice, judgeNotice, noticeFields } from './site-notice-form.ts';
import { type SiteNoticeText, siteNoticeText as t } from './site-notice-text.ts';

type Row = { heading: string; days: string; state: string; href: string };

const noticesView = deskView<{
  t: SiteNoticeText;
  rows: Row[];
  /** Null: the form is for a new one. */
  id: string | null;
  form: FormState;
  fields: Field[];
}>('site/notices');

const doneTexts: Record<string, string> = { sparat: t.saved, borttaget: t.removed };

/** GET /arrangor/driftmeddelanden, with `?meddelande=` to change one. */
export async function showNotices(visit: DeskVisit): Promise<void> {
  const id = query(visit, 'meddelande');
  const notices = await listNotices(visit.services.db.reader);
  const notice = notices.find((one) => one.id === id);
  if (id !== '' && !notice) return showError(visit, 'notFound');
  await draw(visit, notices, notice?.id ?? null, typed(notice ? answersOfNotice(notice) : {}), []);
}

/** POST to the same address: makes, changes or removes one. */
export async function submitNotices(visit: DeskVisit): Promise<void> {
  const { services, signedIn } = visit;
  const form = typed(visit.req.body);
  const notices = await listNotices(services.db.reader);
  const id = form.one('meddelande');
  const notice = notices.find((one) => one.id === id);
  const by = authorOf(signedIn);
  const done = (what: string) => seeOther(visit, withQuery(deskPath('siteNotices'), { klart: what }));
  if (form.one('op') === 'bort') {
    await removeNotice(services, id, by);
    return done('borttaget');
  }
  const judged = judgeNotice(form);
  if (!judged.ok) return draw(visit, notices, notice?.id ?? null, form, judged.errors);
  await saveNotice(services, notice?.id ?? null, judged.value, by);
  done('sparat');
}

async function draw(
  visit: DeskVisit,
  notices: readonly SiteNotice[],
  id: string | null,
  form: Typed,
  errors: FieldError[],
): Promise<void> {
  const today = localDay(visit.now);
  const failed = errors.length > 0;
  const rows = notices.map((notice) => ({
    heading: notice.heading,
    days: formatDays(notice.fromDay, notice.toDay, 'sv'),
    state: stateOf(notice, today),
    href: withQuery(deskPath('siteNotices'), { meddelande: notice.id }),
  }));
  await noticesView(
    visit,
    {
      title: t.title,
      current: 'settings',
      done: failed ? null : (doneTexts[query(visit, 'klart')] ?? null),
      ...(failed && { prefix: 'error' as const }),
      crumbs: [
        { text: dashboardText.title, href: deskPath('home') },
        { text: settingsText.title, href: deskPath('settings') },
        { text: t.title, href: null },
      ],
    },
    { t, rows, id, form: formState(form, errors), fields: noticeFields(form) },
    failed ? 422 : 200,
  );
}

function stateOf({ fromDay, toDay }: SiteNotice, today: LocalDay): string {
  if (toDay < today) return t.states.past;
  return fromDay > today ? t.states.coming : t.states.shown;
}
