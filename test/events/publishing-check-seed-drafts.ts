import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankEvent } from '../../src/events/blank-event.ts';
import type { Appearance, Session } from '../../src/events/event.ts';
import type { PublishingDraft } from '../../src/events/publishing-check-draft.ts';
import { local } from '../../src/time.ts';
import { contact, person, row } from './publishing-check-drafts.ts';

/** The invitations as somebody would paste them into the editor: their words in our fields, nothing mended. */
export function seedDraft(folder: string, kind: 'webinar' | 'conference'): PublishingDraft {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const text = texts.find((one) => /^Program$/m.test(one) === (kind === 'conference'));
  if (!text) throw new Error(`No ${kind} in ${folder}`);
  const lines = text.split('\n').map((line) => line.trim());
  return kind === 'webinar' ? webinar(lines.filter(Boolean)) : conference(lines.filter(Boolean));
}

const empty = {
  series: null,
  organisers: [],
  controller: null,
  contacts: [],
  sessions: [],
  appearances: [],
  materials: [],
};
const fields = { slug: 'utkast', controllerId: '', createdAt: local('2021-08-01T09:00') };

function webinar(lines: string[]): PublishingDraft {
  const [first = '', title = '', lead = ''] = lines;
  const [, date = '', from = '', to = ''] = /^(\d+) oktober 2021 kl\. ([\d.]+)-([\d.]+)/.exec(first) ?? [];
  const clock = (time: string) => local(`2021-10-${date}T${time.replace('.', ':')}`);
  const between = (start: RegExp, end: RegExp) => lines.slice(find(lines, start) + 1, find(lines, end));
  const content = lines.find((line) => line.startsWith('Innehåll')) ?? '';
  const event = blankEvent('utkast', {
    ...fields,
    title,
    lead,
    startsAt: clock(from),
    endsAt: clock(to),
    body: [first.slice(first.indexOf('OBS')), ...lines.slice(3, find(lines, /^Målgrupp$/))].join('\n\n'),
    audience: between(/^Målgrupp$/, /^Innehåll/).join('\n\n'),
    contentHeading: content,
    content: between(/^Innehåll/, /^Medverkande$/).join('\n\n'),
    practical: lines.slice(find(lines, /^Kommande/), find(lines, /^Om du har/)).join('\n\n'),
  });
  const appearances = between(/^Medverkande$/, /^Kommande/).map((line) => speaker(line.replace(/^• /, '')));
  const responsible = between(/^Ansvarig för/, /^Frågor om/).map((line) => {
    const [name = '', role = null] = line.split(', ');
    return contact({ role: 'content', name, title: role });
  });
  const email = lines.find((line) => line.includes('@')) ?? null;
  return { ...empty, event, appearances, contacts: [...responsible, contact({ email })] };
}

function conference(lines: string[]): PublishingDraft {
  const value = (label: string) => lines.find((line) => line.startsWith(label))?.slice(label.length) ?? '';
  const [, from = '', to = '', doors = ''] =
    /(\d+:\d+) - (\d+:\d+) .*(\d\d:\d\d)\)/.exec(value('Tid: ')) ?? [];
  const [day = ''] = /^\d+/.exec(value('Datum: ')) ?? [];
  const [, last = ''] = /Sista anmälningsdag är (\d+) november/.exec(lines.join('\n')) ?? [];
  const { sessions, appearances } = programme(lines.slice(find(lines, /^Program$/) + 1), day);
  const event = blankEvent('utkast', {
    ...fields,
    type: 'conference',
    title: lines[0] ?? '',
    lead: lines[2] ?? '',
    venue: value('Plats: '),
    startsAt: local(`2022-11-${day}T${from}`),
    endsAt: local(`2022-11-${day}T${to}`),
    gatheringAt: local(`2022-11-${day}T${doors}`),
    deadlineDay: `2022-11-${last}`,
    practical: lines.slice(3, find(lines, /^Program$/)).join('\n\n'),
  });
  return { ...empty, event, sessions, appearances };
}

/** A new row at each clock time; a paragraph of names is the speakers, all else the abstract, page edges too. */
function programme(lines: string[], day: string): { sessions: Session[]; appearances: Appearance[] } {
  const sessions: Session[] = [];
  const appearances: Appearance[] = [];
  for (const line of lines) {
    const [, clock, title = ''] = /^(\d\d\.\d\d) (.*)/.exec(line) ?? [];
    const current = sessions.at(-1);
    if (clock) {
      const kind = /^Avslut$/.test(title) ? 'end' : 'session';
      sessions.push(
        row(`2022-11-${day}T${clock.replace('.', ':')}`, title, { kind, position: sessions.length }),
      );
    } else if (current && /^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+,/u.test(line)) {
      const persons = line.split(/(?:, | och | samt )(?=\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?\p{Lu}\p{Ll})/u);
      appearances.push(...persons.map((one) => ({ ...speaker(one), sessionId: current.id })));
    } else if (current) current.abstract = [current.abstract, line].filter(Boolean).join('\n\n');
  }
  return { sessions, appearances };
}

/** "Namn, roll, organisation"; of two, what begins with a capital is an organisation. */
function speaker(line: string): Appearance {
  const [name = '', second = null, third = null] = line.split(', ');
  const isOrganisation = third === null && second !== null && /^\p{Lu}/u.test(second);
  return isOrganisation ? person(name, null, second) : person(name, second, third);
}

function find(lines: string[], pattern: RegExp): number {
  return lines.findIndex((line) => pattern.test(line));
}
