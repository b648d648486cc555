import type { z } from 'zod';

/** One thing to correct. `field` is the name of the control, and the id that the summary links to. */
export type FieldError = { field: string; message: string };

export type FormOutcome<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] };

/** Judges the fields of a form. One message a field, in the order of the schema, which is the order on the page. */
export function parseForm<T>(schema: z.ZodType<T>, fields: Record<string, unknown>): FormOutcome<T> {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { ok: true, value: parsed.data };
  const order = Object.keys(fields);
  const errors = new Map<string, FieldError>();
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '');
    if (!errors.has(field)) errors.set(field, { field, message: issue.message });
  }
  return {
    ok: false,
    errors: [...errors.values()].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)),
  };
}

/** What a view needs to draw the fields of a form that was, or was not yet, sent. */
export type FormState = {
  errors: FieldError[];
  /** The message for a field, or null. */
  error(field: string): string | null;
  value(field: string): string;
  has(field: string, value: string): boolean;
};

export function formState(
  typed: { one(name: string): string; many(name: string): string[] },
  errors: FieldError[],
): FormState {
  return {
    errors,
    error: (field) => errors.find((candidate) => candidate.field === field)?.message ?? null,
    value: (field) => typed.one(field),
    has: (field, value) => typed.many(field).includes(value),
  };
}
