import type { Event } from '../events/event.ts';
import {
  type ContactPerson,
  type EventDetails,
  mainOrganiser,
  registrationContact,
} from '../events/event-details.ts';
import { getEventDetails } from '../events/event-store.ts';
import { eventTitle } from '../events/event-title.ts';
import { withEvent } from '../events/with-event.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import type { Head } from '../web/chrome.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState, parseForm } from '../web/form.ts';
import { checkFormKey, issueFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { askQuestion } from './ask-question.ts';
import { drawnFields, QuestionForm, questionFields } from './question-form.ts';
import { type QuestionText, questionText } from './question-text.ts';

type Model = {
  t: QuestionText;
  slug: string;
  eventTitle: string;
  intro: string;
  notice: string | null;
  form: FormState;
  fields: Field[];
  formKey: string;
};

const formView = view<Model>('questions/form');
const plainView = view<{ heading: string; text: string; back: string; slug: string }>('questions/plain');

/** GET /evenemang/:slug/fraga */
export const showQuestionForm = withEvent('question', async (visit, event) => {
  await draw(visit, event, typed({}), [], 200, null);
});

/** POST /evenemang/:slug/fraga: the recipient is never a field of the form. */
export const submitQuestion = withEvent('question', async (visit, event) => {
  const form = typed(visit.req.body);
  const receipt = sitePaths(visit.lang).questionReceipt(event.slug);
  if (form.one('webbplats') !== '') return seeOther(visit, receipt);
  const judged = parseForm(QuestionForm(visit.lang), form.pick(questionFields));
  if (!judged.ok) return draw(visit, event, form, judged.errors, 422, null);
  const key = form.one('nyckel');
  const outcome = checkFormKey(visit.services.keys, `question:${event.id}`, key, visit.now);
  const t = formText[visit.lang];
  if (outcome !== 'ok')
    return draw(visit, event, form, [], 422, outcome === 'too-quick' ? t.tooQuick : t.expired);
  const details = await getEventDetails(visit.services.db.reader, event);
  const contact = registrationContact(details);
  if (!contact) return draw(visit, event, form, [], 409, null);
  const { namn: name, epost: email, fraga: text } = judged.value;
  await askQuestion(visit.services, details, contact, {
    name,
    email,
    text,
    language: visit.lang,
    formKey: key,
  });
  seeOther(visit, receipt);
});

/** GET /evenemang/:slug/fraga/tack */
export const showQuestionReceipt = withEvent('questionReceipt', async (visit, event) => {
  const t = questionText[visit.lang];
  const head: Head = {
    title: t.sent,
    prefix: 'done',
    paths: bothPaths('questionReceipt', { slug: event.slug }),
    noindex: true,
  };
  await plainView(visit, head, { heading: t.sent, text: t.copy, back: t.backToEvent, slug: event.slug });
});

async function draw(
  visit: Visit,
  event: Event,
  form: Typed,
  errors: FieldError[],
  status: number,
  notice: string | null,
): Promise<void> {
  const details = await getEventDetails(visit.services.db.reader, event);
  const contact = registrationContact(details);
  const t = questionText[visit.lang];
  visit.res.set('Cache-Control', 'no-store');
  const head = headOf(visit, details, errors.length > 0);
  if (!contact)
    return plainView(
      visit,
      head,
      { heading: t.nobody.title, text: t.nobody.text, back: t.backToEvent, slug: event.slug },
      status,
    );
  await formView(
    visit,
    head,
    {
      t,
      slug: event.slug,
      eventTitle: eventTitle(event, details.series, visit.lang),
      intro: t.intro(recipient(contact, details)),
      notice,
      form: formState(form, errors),
      fields: drawnFields(t),
      formKey: keptKey(visit, event, form),
    },
    status,
  );
}

function keptKey(visit: Visit, event: Event, form: Typed): string {
  const { keys } = visit.services;
  const name = `question:${event.id}`;
  const expired = checkFormKey(keys, name, form.one('nyckel'), visit.now) === 'expired';
  return expired ? issueFormKey(keys, name, visit.now) : form.one('nyckel');
}

function recipient(contact: ContactPerson, details: EventDetails): string {
  const organiser = mainOrganiser(details).shortName;
  return contact.name ? `${contact.name}, ${organiser}` : organiser;
}

function headOf(visit: Visit, { event, series }: EventDetails, failed: boolean): Head {
  const t = questionText[visit.lang];
  const paths = sitePaths(visit.lang);
  const context = eventTitle(event, series, visit.lang);
  return {
    title: t.title,
    context,
    paths: bothPaths('question', { slug: event.slug }),
    noindex: true,
    section: 'events',
    ...(failed ? { prefix: 'error' as const } : {}),
    crumbs: [
      { text: t.events, href: paths.events },
      { text: context, href: paths.event(event.slug) },
      { text: t.title, href: null },
    ],
  };
}
