import { expect } from 'vitest';
import { readPage } from '../support/page.ts';
import { ask } from './journey-client.ts';
import { standing } from './journey-model-group.ts';
import { address, type Journey, lastName } from './journey-site.ts';

const states: Record<string, string> = {
  confirmed: 'Anmäld',
  queued: 'I kö',
  cancelled: 'Avanmäld',
  changed: 'Har själv ändrat sin anmälan',
};

/** Every link ever handed out, opened: one shows its own registration and nobody else's data, a revoked one nothing. */
export async function expectLinks({ site, links, groupLinks, paper }: Journey): Promise<void> {
  for (const [token, { row, version }] of links) {
    const { status, text } = await ask(site, `/anmalan/${token}`, null);
    const live = version === row.version;
    const own = live ? [lastName(row.who.name), address(row.who.mailbox)] : [];
    expect({ status, shown: personsIn(text) }).toEqual({ status: live ? 200 : 404, shown: own });
  }
  for (const [token, number] of groupLinks) {
    const group = paper.groups[number];
    if (!group) throw new Error('A link to a group that is not on paper');
    const { status, text } = await ask(site, `/anmalan/grupp/${token}`, null);
    expect(status).toBe(200);
    const page = readPage(text);
    const shown = page.texts('.siblings .when').map((state) => state.split(',')[0]);
    expect(shown).toEqual(group.members.map((one) => states[standing(group, one)]));
    const names = page.texts('.siblings strong');
    expect(names).toEqual(group.members.map(({ name }) => `Exempel ${lastName(name)}`));
    expect(text).not.toContain('gast-');
  }
}

function personsIn(text: string): string[] {
  return [...new Set([...(text.match(/Gäst[A-E]/g) ?? []), ...(text.match(/gast-\d@example\.com/g) ?? [])])];
}
