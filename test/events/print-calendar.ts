import { blankEvent } from '../../src/events/blank-event.ts';
import { publicEntry } from '../../src/events/calendar-entry.ts';
import { eventCalendar } from '../../src/events/event-calendar.ts';
import { local } from '../../src/time.ts';

// Run as a process of its own, since the machine's zone is read when a process starts.
const common = { slug: 'e', title: 'Exempel', controllerId: 'x', createdAt: local('2022-08-01T09:00') };
const hours = { startsAt: local('2022-11-24T10:00'), endsAt: local('2022-11-24T11:00') };
const events = [hours, { day: '2021-11-29' }].map((when, n) => blankEvent(`e${n}`, { ...common, ...when }));
const entries = events.map((held) => publicEntry(held, null, 'https://exempel.example/e', 'exempel.example'));
process.stdout.write(eventCalendar(entries, { lang: 'sv', method: 'PUBLISH', name: 'Alla evenemang' }));
