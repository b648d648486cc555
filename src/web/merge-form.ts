import { type Typed, typed } from './typed.ts';

/** A form beside what is stored now. */
export type Merged<Name extends string> = {
  /** What was typed; what was not touched, as it is stored now. */
  form: Typed;
  /** What two have changed differently. */
  collisions: Name[];
  /** What somebody else has changed and the form, touched or not, still has otherwise. */
  overtaken: Name[];
};

/** The hidden fields that tell later what one has touched: what is stored when the form is drawn. */
export function baseFields(stored: Readonly<Record<string, string>>): [name: string, value: string][] {
  return Object.entries(stored).map(([name, value]) => [baseName(name), value]);
}

/** A form without its hidden fields counts as made of what is stored now. */
export function mergedForm<Name extends string>(
  form: Typed,
  stored: Readonly<Record<Name, string>>,
): Merged<Name> {
  const values: Record<string, string> = {};
  const [collisions, overtaken]: [Name[], Name[]] = [[], []];
  for (const name of Object.keys(stored) as Name[]) {
    const was = sent(form, baseName(name)) ?? stored[name];
    const given = sent(form, name) ?? was;
    const isTouched = given !== was;
    values[name] = isTouched ? given : stored[name];
    if (stored[name] === was || stored[name] === given) continue;
    overtaken.push(name);
    if (isTouched) collisions.push(name);
  }
  return { form: typed(values), collisions, overtaken };
}

function baseName(name: string): string {
  return `forut_${name}`;
}

function sent(form: Typed, name: string): string | null {
  return form.many(name).length > 0 ? form.one(name) : null;
}
