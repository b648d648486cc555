import type { Event } from '../events/event.ts';
import { getEvent } from '../events/event-store.ts';
import { eventTitle } from '../events/event-title.ts';
import { sitePaths } from '../paths.ts';
import { showError } from '../web/error-pages.ts';
import { view } from '../web/view.ts';
import { type Handler, keepPrivate, param, seeOther, type Visit } from '../web/visit.ts';
import { markAnswered } from './answer-question.ts';
import { type AnsweredText, answeredText } from './answered-text.ts';
import type { Question } from './question.ts';
import { answeredPath, questionIdIn } from './question-link.ts';
import { findQuestion } from './question-store.ts';

const answeredView = view<{
  t: AnsweredText;
  action: string;
  event: string;
  /** Null while it is not public. */
  page: string | null;
  question: { name: string; text: string; lang: string };
  answered: boolean;
}>('questions/answered');

/** GET /fraga/:token: asks; only its button acts. */
export const showAnswered = withQuestion(async (visit, question) => {
  const event = await getEvent(visit.services.db.reader, question.eventId);
  const answered = question.answeredAt !== null;
  const t = answeredText;
  await answeredView(
    visit,
    { title: answered ? t.marked : t.title, context: titleOf(event), paths: null, noindex: true },
    {
      t,
      action: answeredPath(visit.services.keys, question.id),
      event: titleOf(event),
      page: event.publishedAt && !event.unpublishedAt ? sitePaths('sv').event(event.slug) : null,
      question: { name: question.name, text: question.text, lang: question.language },
      answered,
    },
  );
});

/** POST /fraga/:token, by the contact person, who has no account. */
export const submitAnswered = withQuestion(async (visit, question) => {
  await markAnswered(visit.services, question, null);
  seeOther(visit, answeredPath(visit.services.keys, question.id));
});

function withQuestion(show: (visit: Visit, question: Question) => Promise<void>): Handler {
  return async (visit) => {
    const { keys, db } = visit.services;
    keepPrivate(visit);
    const id = questionIdIn(keys, param(visit, 'token'));
    const question = id ? await findQuestion(db.reader, id) : undefined;
    if (question) return show(visit, question);
    await showError(visit, id ? 'linkGone' : 'notFound');
  };
}

function titleOf(event: Event): string {
  return eventTitle(event, null, 'sv');
}
