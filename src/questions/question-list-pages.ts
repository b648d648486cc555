import { deskPath } from '../desk-paths.ts';
import { registrationContact } from '../events/event-details.ts';
import { getEventDetails } from '../events/event-store.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatDate } from '../format/format-day.ts';
import { formatMoment } from '../format/format-time.ts';
import { dashboardText } from '../organisers/dashboard-text.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { mayOnEvent } from '../organisers/organiser-access.ts';
import { localDay } from '../time.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { markAnswered } from './answer-question.ts';
import { type QuestionListText, questionListText } from './question-list-text.ts';
import { findQuestion, listQuestions } from './question-store.ts';

const listView = deskView<{
  t: QuestionListText;
  action: string;
  hasContact: boolean;
  mayMark: boolean;
  questions: {
    id: string;
    text: string;
    lang: string;
    name: string;
    email: string;
    came: string;
    answered: string | null;
  }[];
}>('questions/list');

/** GET /arrangor/evenemang/:id/fragor */
export async function showQuestions(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn, whose } = visit;
  const t = questionListText;
  const questions = await listQuestions(services.db.reader, event.id);
  const details = await getEventDetails(services.db.reader, event);
  const crumbs = [
    { text: dashboardText.title, href: deskPath('home') },
    { text: eventTitle(event, null, 'sv'), href: deskPath('event', { id: event.id }) },
    { text: t.title, href: null },
  ];
  const done = query(visit, 'klart') === 'ja' ? t.done : null;
  await listView(
    visit,
    { title: t.title, current: 'questions', crumbs, done },
    {
      t,
      action: deskPath('questions', { id: event.id }),
      hasContact: registrationContact(details) !== null,
      mayMark: mayOnEvent(signedIn.memberships, whose, 'editor'),
      questions: questions.map(({ id, text, language: lang, name, email, createdAt, answeredAt }) => ({
        id,
        text,
        lang,
        name,
        email,
        came: formatMoment(createdAt, 'sv'),
        answered: answeredAt && t.answered(formatDate(localDay(answeredAt), 'sv')),
      })),
    },
  );
}

/** POST: one question of this event has been answered. Twice is once. */
export async function submitQuestions(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn, req } = visit;
  const path = deskPath('questions', { id: event.id });
  const question = await findQuestion(services.db.reader, typed(req.body).one('fraga'));
  if (question?.eventId !== event.id) return seeOther(visit, path);
  await markAnswered(services, question, authorOf(signedIn));
  seeOther(visit, `${path}?klart=ja`);
}
