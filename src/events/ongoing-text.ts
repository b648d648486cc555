import { formatDay } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import type { Lang } from '../language.ts';
import type { Attendance } from './event.ts';
import type { Ongoing } from './event-state.ts';

/** "Webbinariet pågår till kl. 11.00. Är du anmäld hittar du länken i mejlet från oss." */
export function ongoingText(state: Ongoing, the: string, attendance: Attendance, lang: Lang): string {
  const t = texts[lang];
  return attendance === 'site' ? t.until(state, the) : `${t.until(state, the)} ${t.link[attendance]}`;
}

const sv = {
  until: ({ lastDay, endsAt, startedTodayAt }: Ongoing, the: string) => {
    if (lastDay && endsAt)
      return `${the} pågår till ${formatDay(lastDay, 'sv')} ${formatTime(endsAt, 'sv')}.`;
    if (lastDay) return `${the} pågår till och med ${formatDay(lastDay, 'sv')}.`;
    if (endsAt) return `${the} pågår till ${formatTime(endsAt, 'sv')}.`;
    if (startedTodayAt) return `${the} började ${formatTime(startedTodayAt, 'sv')}.`;
    return `${the} hålls i\u00a0dag.`;
  },
  link: {
    online: 'Är du anmäld hittar du länken i mejlet från oss.',
    hybrid: 'Deltar du online hittar du länken i mejlet från oss.',
  },
};

const en: typeof sv = {
  until: ({ lastDay, endsAt, startedTodayAt }, the) => {
    if (lastDay && endsAt)
      return `${the} is on until ${formatDay(lastDay, 'en')} at ${formatTime(endsAt, 'en')}.`;
    if (lastDay) return `${the} is on until ${formatDay(lastDay, 'en')}.`;
    if (endsAt) return `${the} is on until ${formatTime(endsAt, 'en')}.`;
    if (startedTodayAt) return `${the} started at ${formatTime(startedTodayAt, 'en')}.`;
    return `${the} is held today.`;
  },
  link: {
    online: 'If you are registered, the link is in our email.',
    hybrid: 'If you take part online, the link is in our email.',
  },
};

const texts = { sv, en };
