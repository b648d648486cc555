import { organisationName, sortedByName } from '../organisations/organisation-name.ts';
import { choiceField, selectField } from '../web/field.ts';
import type { Typed } from '../web/typed.ts';
import { editErrorText } from './edit-error-text.ts';
import { type EditContext, type EditPart, failed } from './edit-part-form.ts';
import { drawnRows, filledRows, type RowFields, rowAnswers, rowName, rowNames } from './edit-rows-form.ts';
import type { EventDetails } from './event-details.ts';
import { eventEditorText } from './event-editor-text.ts';

const t = eventEditorText;
const e = editErrorText;
const rows: RowFields = { name: 'arrangor', fields: ['vald'] };

/** Who organises, in the order in which they are named. */
export const organisersPart: EditPart = {
  label: t.organiser.label,
  names: () => rowNames(rows),
  groups: (form, { organisations }) => [
    {
      legend: null,
      fields: drawnRows(rows, form).map((number) =>
        selectField(rowName(rows, number, 'vald'), t.of(t.organiser.label, number), [
          { value: '', label: t.organiser.none },
          ...sortedByName(organisations, 'sv').map((one) => ({
            value: one.id,
            label: organisationName(one, 'sv'),
          })),
        ]),
      ),
    },
  ],
  answers: ({ organisers }) =>
    rowAnswers(
      rows,
      organisers.map(({ id }) => ({ vald: id })),
    ),
  read: (form, { organisations, details, mine }) => {
    const chosen = chosenIn(form);
    const [first] = chosen;
    const named = chosen.map(({ id }) => id);
    const unknown = chosen.find(({ id }) => !organisations.some((one) => one.id === id));
    if (unknown) return failed(unknown.field, e.unknown);
    if (!first) return failed(rowName(rows, 1, 'vald'), e.organisers);
    const twice = chosen.find(({ id }, index) => named.indexOf(id) !== index);
    if (twice) return failed(twice.field, e.organiserTwice);
    const keepsMine = [details.event.controllerId, ...named].some((id) => mine.includes(id));
    if (!keepsMine) return failed(first.field, e.ownOrganiser);
    return { ok: true, value: { organisers: named } };
  },
};

/** Exactly one is responsible for the personal data; a collective cannot be. */
export const controllerPart: EditPart = {
  label: t.controllerField.label,
  names: () => ['ansvarig_organisation'],
  groups: (_, context) => [
    {
      legend: null,
      fields: [
        choiceField('ansvarig_organisation', t.controllerField.label, {
          kind: 'radio',
          options: candidates(context).map((one) => ({ value: one.id, label: organisationName(one, 'sv') })),
        }),
      ],
    },
  ],
  answers: ({ event }) => ({ ansvarig_organisation: event.controllerId }),
  read: (form, context) => {
    const chosen = form.one('ansvarig_organisation');
    const known = candidates(context).some(({ id }) => id === chosen);
    if (!known) return failed('ansvarig_organisation', e.controller);
    return { ok: true, value: { event: { controllerId: chosen } } };
  },
};

/**
 * The present one and, for those who may change events there, the organisers and their own organisations: whoever is
 * responsible sees what people have told of their needs, so nobody else may take that over.
 */
function candidates({ details, organisations, mine }: EditContext) {
  const { controller, organisers } = details;
  if (!mine.includes(controller.id)) return [controller];
  const named = [...organisers.map(({ id }) => id), ...mine];
  const others = organisations.filter(
    ({ id, legalForm }) => id !== controller.id && legalForm !== 'collective' && named.includes(id),
  );
  return [controller, ...sortedByName(others, 'sv')];
}

function chosenIn(form: Typed) {
  return filledRows(rows, form).map((number) => {
    const field = rowName(rows, number, 'vald');
    return { field, id: form.one(field) };
  });
}

/** "Personuppgiftsansvarig är Exempelmyndigheten. …" */
export function controllerSentence({ controller }: EventDetails): string {
  return t.controller(organisationName(controller, 'sv'), controller.retentionMonths);
}
