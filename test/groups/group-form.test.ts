import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import {
  groupSite,
  guests,
  kinds,
  letterTo,
  press,
  pressAndRead,
  registrar,
  rows,
  sendGroup,
} from './group-site.ts';

onEveryEngine('registering colleagues', (engine) => {
  it('takes four people through form, check and receipt, with a letter each and a summary', async () => {
    const { site, form } = await groupSite({}, engine);
    const receipt = await sendGroup(site, form, 3, { 'Ska du delta?': ['Jag ska själv delta'] });
    expect(receipt.heading).toBe('Tack, 4 personer är anmälda');
    expect(receipt.title).toMatch(/^Klart: /);
    expect(receipt.facts()).toEqual({
      'Exempel Handläggare': 'Anmäld',
      'Gäst1 Exempelsson': 'Anmäld',
      'Gäst2 Exempelsson': 'Anmäld',
      'Gäst3 Exempelsson': 'Anmäld',
    });
    expect(await kinds(site)).toEqual([
      'confirmed gast1@example.com',
      'confirmed gast2@example.com',
      'confirmed gast3@example.com',
      'confirmed handlaggare@example.com',
      'group-summary handlaggare@example.com',
    ]);
    const by = 'Exempel Handläggare på Exempelkommunen har anmält dig.';
    expect((await letterTo(site, 'confirmed', 'gast2@example.com')).text).toContain(by);
    expect((await letterTo(site, 'confirmed', 'handlaggare@example.com')).text).not.toContain(
      'har anmält dig',
    );
    const summary = await letterTo(site, 'group-summary', 'handlaggare@example.com');
    expect(summary.subject).toMatch(/^Du har anmält 4 personer: /);
    for (const row of await rows(site))
      expect(summary.text).toContain(`${row.firstName} ${row.lastName} (${row.code})`);
  });
});

describe('The form for several people', () => {
  it('starts with two, adds a third with the focus on it, and removes the second', async () => {
    const { site, form } = await groupSite();
    const two = await site.read(form);
    expect(two.texts('fieldset.person > legend')).toEqual(['Person 1', 'Person 2']);
    const three = await pressAndRead(site, two, 'Lägg till en person', { ...registrar, ...guests(2) });
    expect(three.texts('fieldset.person > legend')).toEqual(['Person 1', 'Person 2', 'Person 3']);
    expect(three.texts('[autofocus]')).toEqual(['Person 3']);
    const left = await pressAndRead(site, three, 'Ta bort person 1', guests(3, 4));
    expect(left.form('Fortsätt').fields).toMatchObject({
      fornamn: ['Exempel'],
      orgtyp: ['municipality'],
      antal: ['2'],
      'fornamn-1': ['Gäst5'],
      'epost-2': ['gast6@example.com'],
    });
    expect(left.texts('[autofocus]')).toEqual(['Person 1']);
    expect(await rows(site)).toEqual([]);
  });

  it('has the main button first, so that the Enter key never removes a person', async () => {
    const { site, form } = await groupSite();
    const page = await site.read(form);
    const first = page.$('main form button').first();
    expect([first.attr('name'), first.attr('value'), first.attr('formaction')]).toEqual([
      'op',
      'fortsatt',
      undefined,
    ]);
    const { headers } = await press(site, page, 'Fortsätt', { ...registrar, ...guests(2) });
    expect(headers.location).toBeUndefined();
  });
});
