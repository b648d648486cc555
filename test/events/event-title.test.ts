import { describe, expect, it, test } from 'vitest';
import { eventTitle, listTitle, titleLang } from '../../src/events/event-title.ts';
import { hard } from '../format/hard-space.ts';
import { conference, event, series } from '../support/factories.ts';

const webinars = series({ title: 'Att styra med Agenda 2030', titleEn: 'Governing with the 2030 Agenda' });
const part = event({ title: 'Ekonomisk hållbarhet', titleEn: 'Economic sustainability', seriesPrefix: 1 });

describe('the title of a part of a series', () => {
  it('has the series’ title before it when the event says so', () => {
    expect(eventTitle(part, webinars, 'sv')).toBe('Att styra med Agenda 2030 – Ekonomisk hållbarhet');
    expect(eventTitle(part, webinars, 'en')).toBe('Governing with the 2030 Agenda – Economic sustainability');
    expect(eventTitle({ ...part, seriesPrefix: 0 }, webinars, 'sv')).toBe('Ekonomisk hållbarhet');
    expect(eventTitle(part, null, 'sv')).toBe('Ekonomisk hållbarhet');
  });

  test.each([
    ['the part', { ...part, titleEn: null }, webinars],
    ['the series', part, { ...webinars, titleEn: null }],
  ])('is Swedish, never half English, when %s has no English title', (_, own, whole) => {
    expect(eventTitle(own, whole, 'en')).toBe('Att styra med Agenda 2030 – Ekonomisk hållbarhet');
    expect(titleLang(own, whole, 'en')).toBe('sv');
  });

  it('tells which language it is in', () => {
    expect([titleLang(part, webinars, 'en'), titleLang(part, webinars, 'sv')]).toEqual(['en', 'sv']);
    const alone = { ...part, seriesPrefix: 0 } as const;
    expect(titleLang(alone, { ...webinars, titleEn: null }, 'en')).toBe('en');
  });
});

it('a list tells towns apart only where the same event is held in several', () => {
  const held = conference({ title: 'Regional konferens mänskliga rättigheter' });
  const towns = series({ kind: 'one' });
  expect(listTitle(held, towns, 'sv')).toBe(hard('Regional konferens mänskliga rättigheter␣(Stockholm)'));
  expect(listTitle(held, webinars, 'sv')).toBe('Regional konferens mänskliga rättigheter');
  expect(listTitle(held, null, 'sv')).toBe('Regional konferens mänskliga rättigheter');
  expect(listTitle({ ...held, town: null }, towns, 'sv')).toBe('Regional konferens mänskliga rättigheter');
});
