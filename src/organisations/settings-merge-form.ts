import { mergedForm } from '../web/merge-form.ts';
import { mergeText } from '../web/merge-text.ts';
import type { Typed } from '../web/typed.ts';
import type { Organisation } from './organisation.ts';
import { settingsOf } from './organisation-settings-form.ts';
import { settingsText as t } from './organisation-settings-text.ts';

/** A form of settings beside what is stored now. */
export type MergedSettings = {
  /** What was typed; what was not touched, as it is stored now. */
  form: Typed;
  /** What two have changed differently, as the other has saved it. */
  theirs: { label: string; value: string }[];
};

/** A form without its hidden fields counts as made of what is stored now. */
export function mergedSettings(form: Typed, organisation: Organisation): MergedSettings {
  const stored = settingsOf(organisation);
  const merged = mergedForm(form, stored);
  const theirs = merged.collisions.map((name) => ({
    label: t.fields[name].replace(' (frivilligt)', ''),
    value: stored[name] || mergeText.empty,
  }));
  return { form: merged.form, theirs };
}
