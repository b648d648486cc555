import { expect, it, test } from 'vitest';
import { publishingRules } from '../../src/events/publishing-check.ts';
import { hard } from '../format/hard-space.ts';
import { findingsOf } from './publishing-check-drafts.ts';
import { dateMistakes } from './publishing-check-mistakes-dates.ts';
import { linkMistakes } from './publishing-check-mistakes-links.ts';
import { peopleMistakes } from './publishing-check-mistakes-people.ts';
import { placeMistakes } from './publishing-check-mistakes-place.ts';
import { programmeMistakes } from './publishing-check-mistakes-programme.ts';
import { proseMistakes } from './publishing-check-mistakes-prose.ts';
import { registrationMistakes } from './publishing-check-mistakes-registration.ts';
import { saidMistakes } from './publishing-check-mistakes-said.ts';
import { titleMistakes } from './publishing-check-mistakes-titles.ts';
import { typographyMistakes } from './publishing-check-mistakes-typography.ts';

const mistakes = [
  ...titleMistakes,
  ...dateMistakes,
  ...registrationMistakes,
  ...placeMistakes,
  ...programmeMistakes,
  ...peopleMistakes,
  ...linkMistakes,
  ...saidMistakes,
  ...proseMistakes,
  ...typographyMistakes,
];

it('finds nothing wrong with a draft that is just right', () => {
  expect(findingsOf()).toEqual([]);
});

test.each(mistakes)('$code: $says', ({ code, wrong, field, message, right }) => {
  const level = publishingRules.find((rule) => rule.code === code)?.level;
  expect(findingsOf(wrong)).toEqual([{ level, code, field, message: hard(message) }]);
  expect(findingsOf(right)).toEqual([]);
});

it('has a mistake of every kind to judge', () => {
  const judged = new Set(mistakes.map(({ code }) => code));
  expect([...judged].sort()).toEqual(publishingRules.map(({ code }) => code).sort());
});

it('says which mistakes block publishing, and puts them first', () => {
  expect(publishingRules.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual([
    'title-missing',
    'title-length',
    'short-name-missing',
    'short-name-long',
    'lead-missing',
    'lead-long',
    'date-unreadable',
    'date-missing',
    'clock-unknown',
    'clock-skipped',
    'end-before-start',
    'last-day-before-first',
    'place-missing',
    'town-missing',
    'online-as-venue',
    'deadline-after-start',
    'deadline-passed',
    'opens-too-late',
    'session-title-missing',
    'sessions-out-of-order',
    'session-end-before-start',
    'registration-contact-missing',
    'registration-contact-unusable',
    'controller-missing',
    'controller-collective',
    'privacy-not-approved',
    'material-title-missing',
    'material-link-unusable',
    'placeholder-link',
    'link-insecure',
  ]);
  const many = findingsOf({
    event: { lead: '', body: 'Lunch och och kaffe. [Länk](#)', deadlineDay: '2022-11-24' },
  });
  expect(many.map(({ level, code }) => `${level}: ${code}`)).toEqual([
    'error: lead-missing',
    'error: placeholder-link',
    'warning: deadline-on-the-day',
    'warning: doubled-word',
  ]);
});
