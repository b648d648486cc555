/** How one field of a form is drawn, by views/web/_field.ejs. */
export type Field = {
  name: string;
  /** The name without brackets: what the summary links to. */
  id: string;
  label: string;
  /** Said after the label but not seen: "för person 2". */
  suffix?: string;
  hint: string | null;
  control: TextControl | ChoiceControl | SelectControl | FileControl;
  /** A word in front of the hint: how sure the value is. */
  badge?: { text: string; tone: string; icon: string };
};

export type TextControl = {
  /** A browser empties a `date` that is none: what was typed wrong is drawn as text. */
  kind: 'text' | 'email' | 'textarea' | 'date';
  /** Tokens of WCAG 1.3.5; `off` for what a browser should not remember. */
  autocomplete: string;
  rows?: number;
  /** Names and addresses: no spelling marks. */
  verbatim?: boolean;
  /** Which keyboard a phone shows. */
  inputmode?: 'numeric';
};

export type ChoiceControl = {
  kind: 'radio' | 'checkbox';
  options: { value: string; label: string }[];
};

/** One of many: a list that opens. */
export type SelectControl = {
  kind: 'select';
  options: { value: string; label: string }[];
};

/** A file to send; its form says `multipart/form-data`. */
type FileControl = {
  kind: 'file';
  /** Which files the browser offers, e.g. `.txt,.pdf`. */
  accept: string;
};

export function textField(
  name: string,
  label: string,
  control: TextControl,
  hint: string | null = null,
): Field {
  return { name, id: name.replace('[]', ''), label, hint, control };
}

export function choiceField(
  name: string,
  label: string,
  control: ChoiceControl,
  hint: string | null = null,
): Field {
  return { name, id: name.replace('[]', ''), label, hint, control };
}

export function selectField(
  name: string,
  label: string,
  options: SelectControl['options'],
  hint: string | null = null,
): Field {
  return { name, id: name, label, hint, control: { kind: 'select', options } };
}

export function fileField(name: string, label: string, accept: string, hint: string | null = null): Field {
  return { name, id: name, label, hint, control: { kind: 'file', accept } };
}
