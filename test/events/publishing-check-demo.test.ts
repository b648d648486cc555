import { describe, expect, it } from 'vitest';
import { demoContent } from '../../src/demo/content.ts';
import { checkPublishing } from '../../src/events/publishing-check.ts';
import { local } from '../../src/time.ts';

const now = local('2021-10-01T09:00');
const content = demoContent(now);

/** What the check says of an event of the demo, with its own siblings, as the desk would ask. */
function findingsFor(slug: string) {
  const event = content.events.find((one) => one.slug === slug);
  if (!event) throw new Error(`Not in the demo: ${slug}`);
  const own = <T extends { eventId: string }>(rows: T[]) =>
    rows.filter(({ eventId }) => eventId === event.id);
  const organisers = own(content.eventOrganisers).map(({ organisationId }) => organisationId);
  const draft = {
    event,
    series: content.series.find(({ id }) => id === event.seriesId) ?? null,
    organisers: content.organisations.filter(({ id }) => organisers.includes(id)),
    controller: content.organisations.find(({ id }) => id === event.controllerId) ?? null,
    contacts: own(content.eventContacts),
    sessions: own(content.sessions),
    appearances: own(content.appearances),
    materials: own(content.materials),
  };
  const siblings = content.events.filter(({ seriesId }) => seriesId && seriesId === event.seriesId);
  return checkPublishing(draft, { siblings, privacyApproved: true, now });
}

describe('the demo’s own events', () => {
  it('may be published: the webinar lacks only its link to join', () => {
    const findings = findingsFor('agenda-2030-manskliga-rattigheter-som-mal-och-medel');
    expect(findings.map(({ level, code, field }) => [level, code, field])).toEqual([
      ['warning', 'link-missing', 'moteslank'],
    ]);
  });

  it('may be published: the conference names nobody as responsible for its content, and one speaker’s role alone', () => {
    const findings = findingsFor('mr-konferens-stockholm-2022');
    expect(findings.map(({ level, code, field }) => [level, code, field])).toEqual([
      // A governor of a county speaks for no organisation that the invitation names.
      ['warning', 'speaker-without-organisation', 'pass[1][medverkande]'],
      ['warning', 'content-responsible-missing', 'innehallsansvarig'],
    ]);
  });

  it('may be published, every one of the two series', () => {
    const slugs = content.events.filter(({ seriesId }) => seriesId).map(({ slug }) => slug);
    const errors = slugs.flatMap((slug) => findingsFor(slug).filter(({ level }) => level === 'error'));
    expect(slugs.length).toBeGreaterThan(7);
    expect(errors).toEqual([]);
  });
});
