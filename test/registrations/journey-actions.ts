import { expect } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { getEventDetails, lockEvent } from '../../src/events/event-store.ts';
import { startPeriodic } from '../../src/periodic.ts';
import { offerReminderAt } from '../../src/registrations/offer-time.ts';
import { promoteWaiting } from '../../src/registrations/promote-waiting.ts';
import { addMinutes, minutesBetween } from '../../src/time.ts';
import { sendForm } from './journey-forms.ts';
import { sendToGroup } from './journey-groups.ts';
import type { Paper, Row } from './journey-model.ts';
import { cancel, change, correct, undo } from './journey-model-changing.ts';
import { answer, setCapacity, timePasses } from './journey-model-time.ts';
import { address, fieldsOf, type Journey, pass, send, workplace } from './journey-site.ts';
import type { Moment, Step } from './journey-steps.ts';

/** Does one thing, on the site through its forms and on paper; both must answer the same. */
export async function take(journey: Journey, step: Step): Promise<void> {
  const { paper } = journey;
  switch (step.kind) {
    case 'register':
    case 'group':
    case 'series':
      return sendForm(journey, step);
    case 'correct':
      return correctAddress(journey, step);
    case 'cancel-members':
    case 'replace-member':
      return sendToGroup(journey, step);
    case 'change':
      return withLink(journey, step.which, isActive, 'andra', (row) => {
        const who = { name: step.to?.name ?? row.who.name, mailbox: step.to?.mailbox ?? row.who.mailbox };
        const fields = { ...fieldsOf(who), ...workplace, organisation: `Exempelkommun ${step.which}` };
        return { fields, onPaper: () => change(paper, row, who, 'change') };
      });
    case 'hand-over':
      return withLink(journey, step.which, isActive, 'lamna-over', (row) => ({
        fields: { ...fieldsOf(step.who), ...workplace },
        onPaper: () => change(paper, row, step.who, 'hand-over'),
      }));
    case 'cancel':
      return withLink(journey, step.which, isActive, 'avanmal', (row) => ({
        fields: {},
        onPaper: () => cancel(paper, row),
      }));
    case 'undo': {
      const last = lastCancelled(paper);
      return withLink(
        journey,
        step.which,
        (row) => row === last,
        'angra',
        (row) => ({
          fields: {},
          onPaper: () => undo(paper, row),
        }),
      );
    }
    case 'answer':
      return withLink(journey, step.which, isOffered, 'erbjudande', (row) => ({
        fields: { svar: step.yes ? 'ja' : 'nej' },
        onPaper: () => answer(paper, row, step.yes),
      }));
    case 'capacity':
      return changeCapacity(journey, step.list, step.capacity);
    case 'wait':
      return wait(journey, step);
  }
}

const isActive = ({ place }: Row) => place !== 'out';
const isOffered = ({ place }: Row) => place === 'held' || place === 'told';

function lastCancelled({ lists }: Paper): Row | undefined {
  const out = lists.flatMap(({ rows }) => rows).filter(({ cancelled }) => cancelled?.by === 'attendee');
  return out
    .toSorted((one, other) => ((one.cancelled?.at ?? '') < (other.cancelled?.at ?? '') ? -1 : 1))
    .at(-1);
}

type Deed = { fields: Record<string, string>; onPaper: () => number };

/** With one of the links handed out, most often one with which it can be done; one revoked since opens nothing. */
async function withLink(
  journey: Journey,
  which: number,
  fits: (row: Row) => boolean,
  page: string,
  deed: (row: Row) => Deed,
): Promise<void> {
  const all = [...journey.links];
  const fitting = all.filter(([, { row, version }]) => fits(row) && row.version === version);
  const chosen = which % 8 === 7 || fitting.length === 0 ? all : fitting;
  const [token, link] = chosen.at(-1 - (which % chosen.length)) ?? [];
  if (!link) return;
  const { fields, onPaper } = deed(link.row);
  const expected = link.version === link.row.version ? onPaper() : 404;
  expect((await send(journey, `/anmalan/${token}/${page}`, fields)).status).toBe(expected);
}

async function correctAddress(
  journey: Journey,
  { which, mailbox }: Step & { kind: 'correct' },
): Promise<void> {
  const { receipts } = journey.paper;
  const number = receipts.length - 1 - (which % receipts.length);
  const receipt = receipts[number];
  if (!receipt) return;
  const fields = { k: journey.receipts[number] ?? '', epost: address(mailbox) };
  const expected = correct(journey.paper, receipt, mailbox);
  expect((await send(journey, `/evenemang/${receipt.list.event.slug}/anmalan/adress`, fields)).status).toBe(
    expected,
  );
}

/** As the organiser's page does it: the seats and those who get them in one transaction. */
async function changeCapacity(
  { site, paper }: Journey,
  number: number,
  capacity: number | null,
): Promise<void> {
  const list = paper.lists[number];
  if (!list) return;
  setCapacity(paper, list, capacity);
  const details = await getEventDetails(site.db.reader, list.event);
  await transact(site.db, async (trx) => {
    await lockEvent(trx, list.event.id);
    await trx.updateTable('events').set({ capacity }).where('id', '=', list.event.id).execute();
    await promoteWaiting(trx, details, { ...site.services.mail, now: site.clock.now() });
  });
}

async function wait(journey: Journey, { until, works }: Step & { kind: 'wait' }): Promise<void> {
  const { paper, site } = journey;
  pass(journey, typeof until === 'number' ? until * 3600 : secondsUntil(paper, until));
  if (!works) return;
  timePasses(paper);
  await startPeriodic(site.services).stop();
}

/** To the next such moment; none: no time passes. */
function secondsUntil({ lists, now }: Paper, moment: Moment): number {
  const offers = lists.flatMap(({ rows }) =>
    rows.flatMap(({ place, offer }) => (place === 'held' && offer) || []),
  );
  const starts = lists.map(({ event }) => event.startsAt ?? now);
  const moments = {
    answer: offers.map(({ ends }) => ends),
    reminder: offers.map(({ from, ends }) => offerReminderAt(from, ends)),
    eve: starts.map((start) => addMinutes(start, -20 * 60)),
    soon: starts.map((start) => addMinutes(start, -30)),
  };
  const [next = now] = moments[moment].filter((one) => one > now).sort();
  return minutesBetween(now, next) * 60;
}
