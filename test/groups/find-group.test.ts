import { expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import type { Site } from '../support/site.ts';
import { groupSite, letterTo, sendGroup } from './group-site.ts';

async function look(site: Site, address: string): Promise<void> {
  const form = (await site.read('/anmalan/hitta')).form('Skicka länkarna');
  site.clock.pass({ minutes: 2 });
  await site.post('/anmalan/hitta', form.fillIn({ 'E-postadress': address })).expect(303);
}

onEveryEngine('whoever has registered colleagues and lost the summary', (engine) => {
  it('gets the link to them, until the event is over', async () => {
    const { site, form } = await groupSite({ title: 'Exempel: En konferens' }, engine);
    await sendGroup(site, form, 2);
    await look(site, 'HANDLAGGARE@example.com');
    const { text } = await letterTo(site, 'find', 'handlaggare@example.com');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Du har anmält andra till Exempel: En konferens, torsdag 24 november 2022 kl. 10.00–16.00. Se dem du har anmält',
    );
    const link = /http:\/\/\S+\/grupp\/\S+/.exec(text)?.[0] ?? '';
    expect((await site.read(new URL(link).pathname)).text).toContain('Gäst2 Exempelsson');
    expect(text).not.toContain('Du är anmäld till');
    site.clock.set('2022-11-24T16:00:01');
    await look(site, 'handlaggare@example.com');
    expect((await site.letters()).filter(({ kind }) => kind === 'find')).toHaveLength(1);
  });

  it('is the only one who gets it', async () => {
    const { site, form } = await groupSite({}, engine);
    await sendGroup(site, form, 2);
    await look(site, 'gast1@example.com');
    const { text } = await letterTo(site, 'find', 'gast1@example.com');
    expect(text).not.toContain('/grupp/');
    expect(text).toContain('/anmalan/');
  });
});
