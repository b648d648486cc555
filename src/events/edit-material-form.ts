import { selectField, textField } from '../web/field.ts';
import { line } from '../web/fields.ts';
import { editErrorText } from './edit-error-text.ts';
import { type EditPart, failed, type Row } from './edit-part-form.ts';
import { drawnRows, filledRows, type RowFields, rowAnswers, rowName, rowNames } from './edit-rows-form.ts';
import type { Material } from './event.ts';
import { eventEditorText } from './event-editor-text.ts';
import { webAddress } from './web-address.ts';

const t = eventEditorText.material;
const e = editErrorText;
const rows: RowFields = { name: 'material', fields: ['namn', 'lank'] };
const title = line({ max: 150, empty: e.materialTitle, long: e.lineLong(150), broken: e.broken });
const url = line({ max: 2000, empty: e.materialUrl, long: e.lineLong(2000), broken: e.broken }).refine(
  (address) => webAddress(address) !== null && URL.canParse(address),
  e.materialUrl,
);

/** Recordings and files, shown after the event. A row without a name and an address is none. */
export const materialPart: EditPart = {
  label: t.heading,
  names: () => [...rowNames(rows), ...rowNames({ ...rows, fields: ['typ'] })],
  groups: (form) =>
    drawnRows(rows, form).map((number) => {
      const legend = eventEditorText.of(t.heading, number);
      const field = (name: string) => rowName(rows, number, name);
      // An empty row says what a row that is not there says: nothing.
      const kinds = [
        { value: '', label: t.kinds.file },
        { value: 'recording', label: t.kinds.recording },
        { value: 'captioned', label: t.kinds.captioned },
      ];
      const written = { kind: 'text', autocomplete: 'off' } as const;
      return {
        legend,
        fields: [
          { ...selectField(field('typ'), t.kind, kinds), suffix: legend },
          { ...textField(field('namn'), t.title, written), suffix: legend },
          { ...textField(field('lank'), t.url, { ...written, verbatim: true }), suffix: legend },
        ],
      };
    }),
  answers: ({ materials }) => ({
    ...rowAnswers(
      { ...rows, fields: ['typ', ...rows.fields] },
      materials.map(({ kind, captioned, title: namn, url: lank }) => ({
        typ: kind === 'file' ? '' : captioned ? 'captioned' : kind,
        namn,
        lank,
      })),
    ),
  }),
  read: (form) => {
    const materials: Row<Material>[] = [];
    for (const number of filledRows(rows, form)) {
      const field = (name: string) => rowName(rows, number, name);
      const name = title.safeParse(form.one(field('namn')));
      if (!name.success) return failed(field('namn'), name.error.issues[0]?.message ?? e.broken);
      const link = url.safeParse(form.one(field('lank')));
      if (!link.success) return failed(field('lank'), link.error.issues[0]?.message ?? e.broken);
      const type = form.one(field('typ'));
      const kind = ['recording', 'captioned'].includes(type) ? 'recording' : 'file';
      const captioned = type === 'captioned' ? 1 : 0;
      materials.push({ kind, captioned, title: name.data, url: link.data });
    }
    return { ok: true, value: { materials } };
  },
};
