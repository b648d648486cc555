import { deskPath } from '../desk-paths.ts';
import { formatDay } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import { dashboardText } from '../organisers/dashboard-text.ts';
import { withQuery } from '../organisers/desk-door.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { OrganisationDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import type { PageSection } from '../site/page-section.ts';
import { privacyWording } from '../site/privacy-wording.ts';
import { type Instant, localDay } from '../time.ts';
import { showError } from '../web/error-pages.ts';
import { query, seeOther } from '../web/visit.ts';
import { confirmPrivacyText, lacksDecision } from './confirm-privacy.ts';
import { type ApprovalText, settingsText, approvalText as t } from './organisation-settings-text.ts';
import { listPartners } from './organisation-store.ts';

const approvalView = deskView<{
  t: ApprovalText;
  slug: string;
  name: string;
  state: string;
  needsDecision: boolean;
  mayApprove: boolean;
  sections: PageSection[];
  english: PageSection[];
}>('organisations/privacy-approval');

/** GET /arrangor/installningar/:organisation/personuppgifter */
export async function showApproval(visit: OrganisationDeskVisit): Promise<void> {
  await draw(visit, 200);
}

/** POST to the same address: approves the text. A collective has none. */
export async function submitApproval(visit: OrganisationDeskVisit): Promise<void> {
  const { services, organisation, signedIn } = visit;
  if (organisation.legalForm === 'collective') return showError(visit, 'notFound');
  if (!(await confirmPrivacyText(services, organisation, authorOf(signedIn)))) return draw(visit, 422);
  const path = deskPath('privacyApproval', { organisation: organisation.slug });
  seeOther(visit, withQuery(path, { klart: 'godkand' }));
}

async function draw(visit: OrganisationDeskVisit, status: number): Promise<void> {
  const { services, organisation } = visit;
  const { slug, name, legalForm, privacyApprovedAt } = organisation;
  if (legalForm === 'collective') return showError(visit, 'notFound');
  const partners = await listPartners(services.db.reader, organisation.id);
  const { sv, en } = privacyWording(organisation, partners, services.config.operator);
  const needsDecision = lacksDecision(organisation);
  await approvalView(
    visit,
    {
      title: t.title,
      current: 'settings',
      done: query(visit, 'klart') === 'godkand' && privacyApprovedAt ? t.now : null,
      crumbs: [
        { text: dashboardText.title, href: deskPath('home') },
        { text: settingsText.title, href: deskPath('settings') },
        { text: name, href: deskPath('organisationSettings', { organisation: slug }) },
        { text: t.title, href: null },
      ],
    },
    {
      t,
      slug,
      name,
      state: privacyApprovedAt ? t.approved(stamp(privacyApprovedAt)) : t.notApproved,
      needsDecision,
      mayApprove: !needsDecision && !privacyApprovedAt,
      sections: sv,
      english: en.map((section) => ({ ...section, id: `en-${section.id}` })),
    },
    status,
  );
}

function stamp(at: Instant): string {
  return `${formatDay(localDay(at), 'sv')} ${formatTime(at, 'sv')}`;
}
