import fc from 'fast-check';
import { conference, organisation, series } from '../support/factories.ts';
import { type Change, contact, material, person, row } from './publishing-check-drafts.ts';

/** What the patterns look for, so that chance comes near to them. */
const bait =
  '"¦[Länk¦](#)¦](¦https://¦example.com¦@¦kl¦10:00¦ - ¦-¦2021¦–¦  ¦torsdagen den ¦24 november¦ 2022¦31/2 2022¦2022-11-24¦senast ¦anmäl¦. ¦\n¦och och ¦längre fram ¦Stockholm¦(¦)¦Forts. program¦SKR¦.¦,¦\u00a0¦\ud800¦İ¦🙂';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...bait.split('¦')), { maxLength: 40 }).map((pieces) => pieces.join('')),
);
const maybeText = fc.option(text);

const instant = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const date = fc.option(
  fc.oneof(
    text,
    instant,
    instant.map((one) => one.slice(0, 10)),
    instant.map((one) => one.slice(0, 7)),
    fc.constantFrom('0000-00-00', '9999-12-31', '2022-02-30', '2999-12-31T23:59:59.999Z', '2022-W40'),
  ),
);

const event = fc.record({
  type: fc.constantFrom('webinar', 'conference', 'network-meeting'),
  precision: fc.constantFrom('none', 'month', 'day', 'time'),
  attendance: fc.constantFrom('site', 'online', 'hybrid'),
  title: text,
  shortName: text,
  lead: text,
  titleEn: maybeText,
  leadEn: maybeText,
  body: maybeText,
  audience: maybeText,
  contentHeading: maybeText,
  content: maybeText,
  practical: maybeText,
  venue: maybeText,
  address: maybeText,
  town: maybeText,
  meetingUrl: maybeText,
  directions: maybeText,
  month: date,
  day: date,
  endDay: date,
  startsAt: date,
  endsAt: date,
  gatheringAt: date,
  opensAt: date,
  deadlineDay: date,
  publishedAt: date,
  movedFromStartsAt: date,
  movedFromEndsAt: date,
  seriesPrefix: fc.constantFrom(0, 1),
  lateRegistration: fc.constantFrom(0, 1),
});

const sessions = fc.array(
  fc.record({
    title: text,
    abstract: maybeText,
    startsAt: date,
    endsAt: date,
    kind: fc.constantFrom('session', 'break', 'end'),
  }),
  { maxLength: 6 },
);

/** Any text and any date in every field that the check reads. */
export const oddChange: fc.Arbitrary<Change> = fc
  .record({
    event,
    sibling: event,
    sessions,
    names: fc.array(fc.tuple(text, maybeText, maybeText), { maxLength: 6 }),
    email: maybeText,
    url: text,
    clock: text,
    kind: fc.constantFrom('one', 'many', null),
    hasController: fc.boolean(),
  })
  .map((odd): Change => {
    const { kind, email, url, clock } = odd;
    return {
      event: odd.event,
      series: kind && series({ kind }),
      controller: odd.hasController ? organisation({ contactEmail: email }) : null,
      contacts: [contact({ email, name: clock })],
      sessions: odd.sessions.map((fields, index) =>
        row(null, fields.title, { ...fields, id: `${index}`, position: index }),
      ),
      appearances: odd.names.map(([name, role, from], index) => ({
        ...person(name, role, from),
        sessionId: index % 2 ? `${index}` : null,
      })),
      materials: [material({ url, title: clock, kind: 'recording' })],
      context: {
        siblings: [{ ...conference(), ...odd.sibling }],
        typedTimes: [{ field: 'start', day: url, clock }],
      },
    };
  });
