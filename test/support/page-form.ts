import type { CheerioAPI } from 'cheerio';
import { said } from './said.ts';

/** A form as the page shows it. */
export type FormOnPage = {
  action: string;
  method: string;
  /** What a browser would send if the button were pressed now. */
  fields: Record<string, string[]>;
  /** Labels and legends in order. */
  labels: string[];
  /**
   * The fields after filling in by label: text for a text field, the option's label for radios, a list of
   * labels for boxes. Throws for a label or an option that is not there.
   */
  fillIn(answers: Record<string, string | readonly string[]>): Record<string, string[]>;
};

type Control = {
  name: string;
  /** The legend of a group of choices, else the label. */
  label: string;
  /** What it sends; null while it is not ticked. */
  sends: string | null;
  /** Of a radio or box: its own label, and what it would send. */
  option: { label: string; value: string } | null;
};

export function formOn($: CheerioAPI, button: string): FormOnPage {
  const form = $('form').filter((_, candidate) =>
    [...$(candidate).find('button')].some((element) => said($, element) === button),
  );
  if (form.length !== 1) throw new Error(`${form.length} forms with a button "${button}"`);
  const controls = [...form.find('input, textarea, select')].map((element) =>
    readControl($, form, $(element)),
  );
  const fields: Record<string, string[]> = {};
  for (const { name, sends } of controls)
    if (name && sends !== null) fields[name] = [...(fields[name] ?? []), sends];
  return {
    action: form.attr('action') ?? '',
    method: form.attr('method') ?? 'get',
    fields,
    labels: [...new Set(controls.map((control) => control.label).filter(Boolean))],
    fillIn: (answers) => {
      const filled = structuredClone(fields);
      for (const [label, answer] of Object.entries(answers)) {
        const labelled = controls.filter((control) => control.label === label);
        const [first] = labelled;
        if (!first)
          throw new Error(`No field "${label}": ${controls.map((control) => control.label).join(' | ')}`);
        const given = typeof answer === 'string' ? [answer] : [...answer];
        filled[first.name] = first.option ? given.map((one) => chosen(labelled, one)) : given;
      }
      return filled;
    },
  };
}

function readControl($: CheerioAPI, form: ReturnType<CheerioAPI>, element: ReturnType<CheerioAPI>): Control {
  const name = element.attr('name') ?? '';
  const own = labelOf($, form, element);
  if (!['radio', 'checkbox'].includes(element.attr('type') ?? ''))
    return { name, label: own, sends: contentOf(element), option: null };
  const value = element.attr('value') ?? 'on';
  const ticked = element.attr('checked') !== undefined;
  const legend = said($, element.closest('fieldset').find('legend').get(0));
  return { name, label: legend || own, sends: ticked ? value : null, option: { label: own, value } };
}

function labelOf($: CheerioAPI, form: ReturnType<CheerioAPI>, element: ReturnType<CheerioAPI>): string {
  const id = element.attr('id');
  const label = form.find('label').filter((_, candidate) => Boolean(id) && $(candidate).attr('for') === id);
  return said($, label.get(0) ?? element.closest('label').get(0));
}

function contentOf(element: ReturnType<CheerioAPI>): string {
  if (element.is('textarea')) return element.text();
  const chosenOption = element.find('option[selected]');
  if (element.is('select'))
    return (chosenOption.length > 0 ? chosenOption : element.find('option')).attr('value') ?? '';
  return element.attr('value') ?? '';
}

function chosen(controls: Control[], label: string): string {
  const options = controls.flatMap((control) => control.option ?? []);
  const found = options.find((option) => option.label === label);
  if (!found) throw new Error(`No choice "${label}": ${options.map((option) => option.label).join(' | ')}`);
  return found.value;
}
