import { deskPath } from '../desk-paths.ts';
import { formatTime } from '../format/format-time.ts';
import { type DeskHead, deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { sitePaths } from '../paths.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { editSections, type SectionId } from './edit-event-form.ts';
import { controllerSentence } from './edit-organisers-form.ts';
import type { EditContext, FieldGroup } from './edit-part-form.ts';
import type { FormBase } from './edit-rebase-form.ts';
import { type EventEditorText, eventEditorText } from './event-editor-text.ts';
import { eventTitle } from './event-title.ts';

type ShownSection = {
  id: SectionId;
  heading: string;
  groups: FieldGroup[];
  /** What has just been saved from here. */
  saved: string | null;
};

type EditorModel = {
  t: EventEditorText;
  form: FormState;
  base: FormBase;
  passed: string;
  sections: ShownSection[];
  action: string;
  save: string;
  publish: string | null;
  /** The page of the programme, which is none of the form. */
  programme: string;
  privacy: { sentence: string; link: { text: string; href: string } | null };
};

const editorView = deskView<EditorModel>('events/editor');

/** How a form is shown again: what is wrong with it, or what has become of it. */
export type EditorState = {
  errors?: FieldError[];
  status?: number;
  saved?: { section: string; text: string } | null;
  /** Said first on the page. */
  done?: string | null;
};

/** The whole form, with what is stored or with what was typed. */
export async function drawEditor(
  visit: EventDeskVisit,
  context: EditContext,
  form: Typed,
  base: FormBase,
  { errors = [], status = errors.length > 0 ? 422 : 200, saved = null, done = null }: EditorState = {},
): Promise<void> {
  const t = eventEditorText;
  const { event } = context.details;
  await editorView(
    visit,
    { ...editorHead(context, t.title), done, ...(errors.length > 0 ? { prefix: 'error' as const } : {}) },
    {
      t,
      form: formState(form, errors),
      base,
      passed: form.one('passerat'),
      sections: editSections.map(({ id, parts }) => ({
        id,
        heading: t.sections[id],
        groups: parts.flatMap((part) => part.groups(form, context)),
        saved: saved?.section === id ? saved.text : null,
      })),
      action: deskPath('editEvent', { id: event.id }),
      save: event.publishedAt ? t.saveChanges : t.saveDraft,
      publish: event.publishedAt && !event.unpublishedAt ? null : deskPath('publishEvent', { id: event.id }),
      programme: deskPath('programme', { id: event.id }),
      privacy: privacyOf(context),
    },
    status,
  );
}

/** A page of the editor, under the event's own. */
export function editorHead({ details }: EditContext, title: string): DeskHead {
  const name = eventTitle(details.event, null, 'sv');
  const crumbs = [
    { text: eventEditorText.overview, href: deskPath('home') },
    { text: name, href: deskPath('event', { id: details.event.id }) },
    { text: title, href: null },
  ];
  return { title, current: 'editEvent', crumbs };
}

/** "Utkastet är sparat kl. 14.12." */
export function savedText({ details: { event } }: EditContext): string {
  const time = formatTime(event.updatedAt, 'sv');
  return event.publishedAt ? eventEditorText.savedChanges(time) : eventEditorText.savedDraft(time);
}

function privacyOf({ details }: EditContext): EditorModel['privacy'] {
  const { controller, event } = details;
  const link = {
    text: eventEditorText.controllerLink(controller.shortName),
    href: sitePaths('sv').privacyOf(controller.slug),
  };
  // The page is there for those who are or were responsible for something public.
  return { sentence: controllerSentence(details), link: event.publishedAt ? link : null };
}
