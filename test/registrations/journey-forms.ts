import { expect } from 'vitest';
import { free, type List, takes } from './journey-model.ts';
import { type Choice, register, registerGroup, registerSeries } from './journey-model-coming.ts';
import { fieldsOf, type Journey, keyOf, send, workplace } from './journey-site.ts';
import type { Step } from './journey-steps.ts';

type FormStep = Step & { kind: 'register' | 'group' | 'series' };

/** The three forms: for one person, for several, for several events. */
export async function sendForm(journey: Journey, step: FormStep): Promise<void> {
  const { lists } = journey.paper;
  if (step.kind === 'series') return sendSeries(journey, step);
  const list = lists[step.list];
  if (!list) return;
  await (step.kind === 'register' ? sendOne(journey, list, step) : sendGroup(journey, list, step));
}

async function sendOne(
  journey: Journey,
  list: List,
  { who, ko }: FormStep & { kind: 'register' },
): Promise<void> {
  const { id, slug } = list.event;
  const fields = {
    ...fieldsOf(who),
    ...workplace,
    ko: ko ? 'ja' : '',
    nyckel: keyOf(journey, `register:${id}`),
  };
  const expected = register(journey.paper, list, who, ko);
  const { status, location } = await send(journey, `/evenemang/${slug}/anmalan`, fields);
  expect(status).toBe(expected);
  if (status === 303) journey.receipts.push(submissionIn(location));
}

async function sendGroup(
  journey: Journey,
  list: List,
  { registrar, others, comesAlong, choice }: FormStep & { kind: 'group' },
): Promise<void> {
  const { id, slug } = list.event;
  const colleagues = others.filter(({ name }) => !comesAlong || name !== registrar.name);
  const people = comesAlong ? [registrar, ...colleagues] : colleagues;
  const left = free(list);
  const chosen = chosenWith(choice, left, people.length);
  const fields = {
    ...fieldsOf(registrar),
    ...workplace,
    ...(comesAlong && { sjalv: 'ja' }),
    ...Object.assign({}, ...colleagues.map((who, index) => fieldsOf(who, `-${index + 1}`))),
    antal: String(Math.max(1, colleagues.length)),
    op: 'skicka',
    val: chosen.val,
    nyckel: keyOf(journey, `group:${id}`),
  };
  const { paper } = journey;
  const back = chosen.val === 'andra' && takes(list, paper.now) !== 'no';
  const expected = back ? 200 : registerGroup(paper, list, registrar, people, chosen);
  const { status, location } = await send(journey, `/evenemang/${slug}/anmalan/kontrollera`, fields);
  expect(status).toBe(expected);
  if (status === 303) journey.groups.push(submissionIn(location));
}

/** What the page asks when there are fewer seats than people. An outdated form thinks that there is one for each. */
function chosenWith(choice: string, left: number, people: number): Choice & { val: string } {
  const all: Choice & { val: string } = { seats: people, rest: 'nobody', val: '' };
  if (left >= people || choice === 'outdated') return all;
  if (choice === 'back') return { ...all, val: 'andra' };
  const rest = choice === 'queue' ? 'queue' : 'nobody';
  return { seats: left, rest, val: `${rest === 'queue' ? 'ko' : 'bara'}-${left}` };
}

async function sendSeries(journey: Journey, { who, both, ko }: FormStep & { kind: 'series' }): Promise<void> {
  const chosen = journey.paper.lists.filter((_, index) => both || index === 1);
  const slugs = chosen.map(({ event }) => event.slug);
  const fields = {
    ...fieldsOf(who),
    ...workplace,
    'evenemang[]': slugs,
    ko: ko ? slugs : [],
    op: 'skicka',
    nyckel: keyOf(journey, 'series:serien'),
  };
  const expected = registerSeries(journey.paper, chosen, who, ko);
  expect((await send(journey, '/serie/serien/anmalan/kontrollera', fields)).status).toBe(expected);
}

function submissionIn(location: string): string {
  return new URL(location, 'http://localhost').searchParams.get('k') ?? '';
}
