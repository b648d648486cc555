/** A form as it was typed: what a page shows again when something must be corrected. */
export type Typed = {
  /** The value as typed; '' when absent. Of several, the first. */
  one(name: string): string;
  many(name: string): string[];
  /** The fields named, single ones as text and repeated ones as lists, for a schema to judge. */
  pick(single: readonly string[], several?: readonly string[]): Record<string, string | string[] | undefined>;
};

/** @param body what the urlencoded parser made of the request; anything else counts as an empty form. */
export function typed(body: unknown): Typed {
  const fields = new Map<string, string[]>();
  // A field named `a[b]` of a form with a file comes as an object, which no form of ours sends.
  if (body !== null && typeof body === 'object')
    for (const [name, value] of Object.entries(body)) fields.set(name, [value].flat().filter(isText));
  const many = (name: string) => fields.get(name) ?? [];
  return {
    many,
    one: (name) => many(name)[0] ?? '',
    pick: (single, several = []) =>
      Object.fromEntries([
        // A field sent twice stays a list, which no schema for a single value accepts.
        ...single.map((name) => [name, many(name).length > 1 ? many(name) : many(name)[0]]),
        ...several.map((name) => [name, many(name)]),
      ]),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
