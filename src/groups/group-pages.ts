import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails } from '../events/event-store.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import { asks } from '../registrations/asks.ts';
import { registrationText } from '../registrations/registration-text.ts';
import type { Head } from '../web/chrome.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { query, seeOther, type Visit } from '../web/visit.ts';
import { cancelMembers } from './cancel-members.ts';
import { changeMember } from './change-member.ts';
import { findStandings, type Standing } from './find-standings.ts';
import { fieldsOfPerson } from './group-fields.ts';
import { judgePerson } from './group-form.ts';
import { groupFormText } from './group-form-text.ts';
import { type GroupModel, groupModel } from './group-model.ts';
import { groupPageText } from './group-page-text.ts';
import { personFrom } from './group-people-form.ts';
import { listMembers } from './group-store.ts';
import { blockIn } from './person-blocks-form.ts';
import { type ColleagueGroup, withGroup } from './with-group.ts';

const groupView = view<GroupModel>('groups/group');
const cancelView = view<GroupModel & { heading: string; chosen: string }>('groups/group-cancel');
const replaceView = view<GroupModel & { heading: string; chosen: string; form: FormState; fields: Field[] }>(
  'groups/group-replace',
);

type Shown = { details: EventDetails; standings: Standing[]; model: GroupModel };

/** GET /anmalan/grupp/:token: who and how they stand; `avanmal` and `byt` ask before anything is done. */
export const showGroup = withGroup(async (visit, group, token) => {
  const shown = await read(visit, group, token);
  const cancelling = query(visit, 'avanmal');
  if (cancelling && chosenOf(shown, cancelling).length > 0) return askToCancel(visit, shown, cancelling);
  const replaced = query(visit, 'byt');
  const [one] = chosenOf(shown, replaced);
  if (one && replaced !== 'alla') return showReplace(visit, shown, one, typed({}), []);
  await groupView(visit, head(visit, shown), shown.model);
});

/** POST to the same: the button of either question. */
export const submitGroupChange = withGroup(async (visit, group, token) => {
  const shown = await read(visit, group, token);
  const form = typed(visit.req.body);
  const own = sitePaths(visit.lang).group(token);
  const chosen = chosenOf(shown, form.one('avanmal') || form.one('byt'));
  const [one] = chosen;
  if (!one) return seeOther(visit, `${own}?besked=nej`);
  if (form.one('avanmal')) {
    const positions = chosen.map(({ member }) => member.position);
    const outcome = await cancelMembers(visit.services, shown.details, group, positions);
    return seeOther(visit, `${own}?besked=${outcome.kind === 'cancelled' ? 'avanmald' : 'nej'}`);
  }
  const { position } = one.member;
  const judged = judgePerson(blockIn(form, position), position, visit.lang, asks(shown.details.event));
  if (!judged.ok) return showReplace(visit, shown, one, form, judged.errors);
  const outcome = await changeMember(visit.services, shown.details, group, one, personFrom(judged.value));
  seeOther(visit, `${own}?besked=${outcome.kind === 'saved' ? 'bytt' : 'nej'}`);
});

async function read(visit: Visit, group: ColleagueGroup, token: string): Promise<Shown> {
  const { reader } = visit.services.db;
  const details = await getEventDetails(reader, await getEvent(reader, group.eventId));
  const standings = await findStandings(reader, await listMembers(reader, group.id));
  const t = groupPageText[visit.lang];
  const news = new Map([
    ['avanmald', t.done.cancelled],
    ['bytt', t.done.replaced],
    ['nej', t.tooLate],
  ]).get(query(visit, 'besked'));
  return {
    details,
    standings,
    model: groupModel(details, standings, token, news ?? null, visit.lang, visit.now),
  };
}

/** Those whom `alla` or a number means and with whom something can still be done. */
function chosenOf({ standings, model }: Shown, chosen: string): Standing[] {
  const able = model.people.filter(({ canAct }) => canAct).map(({ position }) => position);
  return standings.filter(
    ({ member: { position } }) =>
      able.includes(position) && (chosen === 'alla' || chosen === String(position)),
  );
}

async function askToCancel(visit: Visit, shown: Shown, chosen: string): Promise<void> {
  const t = groupPageText[visit.lang];
  const [one] = chosenOf(shown, chosen);
  const heading = chosen === 'alla' || !one ? t.cancelAllTitle : t.cancelTitle(nameIn(one));
  await cancelView(visit, head(visit, shown, heading), { ...shown.model, heading, chosen });
}

async function showReplace(
  visit: Visit,
  shown: Shown,
  one: Standing,
  form: Typed,
  errors: FieldError[],
): Promise<void> {
  const { lang } = visit;
  const heading = groupPageText[lang].replaceTitle(nameIn(one));
  const { position } = one.member;
  const { title } = asks(shown.details.event);
  const asked = { title, food: false };
  const fields = fieldsOfPerson(position, groupFormText[lang], registrationText[lang], asked, '');
  const model = { ...shown.model, heading, chosen: String(position), form: formState(form, errors), fields };
  const failed = errors.length > 0;
  const own = head(visit, shown, heading);
  await replaceView(visit, failed ? { ...own, prefix: 'error' } : own, model, failed ? 422 : 200);
}

function nameIn({ member }: Standing): string {
  return `${member.firstName} ${member.lastName}`;
}

function head(visit: Visit, { model }: Shown, title = groupPageText[visit.lang].title): Head {
  return {
    title,
    context: model.title,
    paths: bothPaths('group', { token: model.token }),
    noindex: true,
    crumbs: [
      { text: model.title, href: sitePaths(visit.lang).event(model.slug) },
      { text: title, href: null },
    ],
  };
}
