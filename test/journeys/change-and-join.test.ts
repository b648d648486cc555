import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportAttendees } from '../../src/attendees/export-attendees.ts';
import { pathTo } from '../../src/paths.ts';
import { conference, insertEvent, event as webinar } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';
import { arriveAt } from './arrive-at.ts';
import {
  button,
  fillIn,
  follow,
  lettersTo,
  letterTo,
  openWithoutScripts,
  register,
  said,
  stations,
} from './attendee.ts';
import { inBrowser, type Visitor } from './browser.ts';
import { openMeeting } from './meeting.ts';
import { ownWords } from './own-words.ts';

const secret = 'KANARIEFÅGEL';

inBrowser('the link of a letter, without scripts', () => {
  let site: Site;
  let visitor: Visitor;
  beforeAll(async () => {
    site = await openSite();
  });
  beforeEach(async () => {
    visitor = await openWithoutScripts(site);
  });

  describe.each(['sv', 'en'] as const)('in %s', (lang) => {
    const t = ownWords[lang];
    const at = stations[lang];
    const someone = (who: string) => `${who}-${lang}@example.com`;

    test('A new e-mail address is told of at both, the old link dies, and food is in no letter, log or list', async () => {
      site.clock.set('2022-11-10T09:00');
      const event = await insertEvent(site.db, conference({ servesFood: 1 }));
      const [before, after] = [someone('gammal'), someone('ny')];
      await fillIn(visitor, event, lang, { epost: before, kost_annat: `Jordnötter ${secret}` });
      await visitor.page.check('input[name="kost[]"][value="other"]');
      await button(visitor).click();
      await arriveAt(visitor, at.registered);
      const first = await letterTo(site, before, 'confirmed');
      await follow(visitor, first);
      await visitor.page.getByRole('link', { name: t.change }).click();
      await arriveAt(visitor, t.changing);
      expect(await visitor.page.inputValue('#epost')).toBe(before);
      expect(await visitor.page.content()).not.toContain(secret);
      await visitor.page.fill('#epost', after);
      await visitor.page.fill('#behov', `Ledarhund ${secret}`);
      await visitor.page.getByRole('button', { name: t.save }).click();
      await arriveAt(visitor, t.changed);
      await follow(visitor, first);
      await arriveAt(visitor, at.notFound);
      await follow(visitor, await letterTo(site, after, 'changed'));
      await arriveAt(visitor, at.own);
      expect(await said(visitor)).toContain(after);

      const letters = [...(await lettersTo(site, before)), ...(await lettersTo(site, after))];
      expect(letters.map(({ kind, to }) => `${kind} ${to.address}`).sort()).toEqual([
        `changed ${before}`,
        `changed ${after}`,
        `confirmed ${before}`,
      ]);
      let list = '';
      for await (const { csv } of exportAttendees(site.db, event)) list += csv;
      expect(list).toContain(after);
      const everywhere = [JSON.stringify(letters), ...site.log, list, await said(visitor)].join('\n');
      expect(everywhere).not.toMatch(new RegExp(`${secret}|jordnöt|ledarhund`, 'i'));
    });

    test('The link to the meeting says when it opens, and then leads there whoever has a seat, and nobody else', async () => {
      site.clock.set('2022-11-10T09:00');
      const meeting = await openMeeting();
      const event = await insertEvent(
        site.db,
        webinar({ meetingUrl: meeting.url, capacity: 1, queue: 1, titleEn: 'Example: A webinar' }),
      );
      const [seated, waiting] = [someone('deltar'), someone('vantar')];
      await register(visitor, event, lang, { epost: seated });
      await register(visitor, event, lang, { epost: waiting }, 'queued');
      const letter = await letterTo(site, seated, 'confirmed');
      site.clock.set('2022-11-24T07:59');
      await follow(visitor, letter, t.join);
      await arriveAt(visitor, t.meeting);
      expect([visitor.status(), await said(visitor)]).toEqual([200, expect.stringContaining(t.opens)]);
      expect(meeting.came).toEqual([]);

      site.clock.set('2022-11-24T08:00');
      await follow(visitor, letter);
      await arriveAt(visitor, at.own);
      await visitor.page.getByRole('link', { name: t.go }).click();
      await visitor.page.waitForURL(meeting.url);
      expect(meeting.came).toEqual([{ from: undefined }]);
      await follow(visitor, await letterTo(site, waiting, 'queued'), t.join);
      await arriveAt(visitor, t.meeting);
      expect(await said(visitor)).toContain(t.none);
      const forged = `${'0'.repeat(24)}.${'A'.repeat(43)}`;
      await visitor.page.goto(pathTo('join', lang, { token: forged }));
      await arriveAt(visitor, at.notFound);
      expect(meeting.came).toHaveLength(1);
    });
  });
});
