import { expect } from 'vitest';
import { cancelMembers, replaceMember } from './journey-model-group.ts';
import { fieldsOf, type Journey, send } from './journey-site.ts';
import type { Step } from './journey-steps.ts';

/** Whoever registered others cancels them, or sends somebody else. Its answer is always the page again. */
export async function sendToGroup(
  journey: Journey,
  step: Step & { kind: 'cancel-members' | 'replace-member' },
): Promise<void> {
  const links = [...journey.groupLinks];
  const [token, number] = links[step.which % links.length] ?? [];
  const group = journey.paper.groups[number ?? -1];
  if (!group) return;
  const index = step.one % group.members.length;
  const [one] = group.members.slice(index);
  const position = String(index + 1);
  if (!one) return;
  if (step.kind === 'cancel-members') cancelMembers(journey.paper, group, step.all ? group.members : [one]);
  else replaceMember(journey.paper, group, one, step.who);
  const fields =
    step.kind === 'cancel-members'
      ? { avanmal: step.all ? 'alla' : position }
      : { byt: position, ...fieldsOf(step.who, `-${position}`) };
  expect((await send(journey, `/anmalan/grupp/${token}`, fields)).status).toBe(303);
}
