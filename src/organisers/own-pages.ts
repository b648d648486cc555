import { deskPath } from '../desk-paths.ts';
import { listOrganisations } from '../events/event-lists-store.ts';
import { formatDate } from '../format/format-day.ts';
import { localDay } from '../time.ts';
import { choiceField, type Field } from '../web/field.ts';
import { type FormState, formState } from '../web/form.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { changeDigest } from './change-digest.ts';
import { withQuery } from './desk-door.ts';
import { deskView } from './desk-view.ts';
import type { DeskVisit } from './desk-visit.ts';
import { type OwnPageText, ownPageText as t } from './own-page-text.ts';
import { listRecoveryHashes } from './recovery-store.ts';
import { sessionText } from './session-text.ts';
import { userText } from './user-text.ts';

const ownView = deskView<{
  t: OwnPageText;
  facts: { label: string; value: string }[];
  form: FormState;
  digest: Field;
  /** How it stands with the second step; null where the site asks for none. */
  secondStep: string | null;
}>('organisers/own-page');

/** GET /arrangor/du: what one is called here, and what one wants to be told. */
export async function showOwnPage(visit: DeskVisit): Promise<void> {
  const { organiser, memberships } = visit.signedIn;
  const organisations = await listOrganisations(visit.services.db.reader);
  const works = organisations.flatMap(({ id, name }) => {
    const held = memberships.find(({ organisationId }) => organisationId === id);
    return held ? t.worksFor(name, userText.roles[held.role]) : [];
  });
  const isOn = organiser.digest === 1;
  // Told only when it is so: an address can be typed.
  const isTold = query(visit, 'sammanfattning') === (isOn ? 'pa' : 'av');
  await ownView(
    visit,
    {
      title: t.title,
      current: 'ownPage',
      done: isTold ? (isOn ? t.digest.on : t.digest.off) : null,
    },
    {
      t,
      facts: [
        { label: t.facts.name, value: organiser.name },
        { label: t.facts.email, value: organiser.email },
        ...(works.length > 0 ? [{ label: t.facts.works, value: works.join('\n') }] : []),
      ],
      form: formState(typed({ sammanfattning: isOn ? 'ja' : '' }), []),
      digest: choiceField(
        'sammanfattning',
        t.digest.title,
        { kind: 'checkbox', options: [{ value: 'ja', label: t.digest.wanted }] },
        t.digest.hint,
      ),
      secondStep: await secondStep(visit),
    },
  );
}

/** POST to the same address: a box that is not ticked says no. */
export async function submitOwnPage(visit: DeskVisit): Promise<void> {
  const wanted = typed(visit.req.body).one('sammanfattning') === 'ja';
  await changeDigest(visit.services, visit.signedIn, wanted);
  seeOther(visit, withQuery(deskPath('ownPage'), { sammanfattning: wanted ? 'pa' : 'av' }));
}

async function secondStep({ services, signedIn }: DeskVisit): Promise<string | null> {
  const { id, totpConfirmedAt } = signedIn.organiser;
  if (totpConfirmedAt) {
    const codes = (await listRecoveryHashes(services.db.reader, id)).length;
    const since = t.signIn.app(formatDate(localDay(totpConfirmedAt), 'sv'), sessionText.codes(codes));
    return `${since} ${t.signIn.newPhone}`;
  }
  return services.config.twoStep ? t.signIn.noApp : null;
}
