import { type Typed, typed } from '../web/typed.ts';
import type { Organisation } from './organisation.ts';
import { type SettingName, settingNames, settingsOf } from './organisation-settings-form.ts';
import { settingsText as t } from './organisation-settings-text.ts';

/** A form of settings beside what is stored now. */
export type MergedSettings = {
  /** What was typed; what was not touched, as it is stored now. */
  form: Typed;
  /** What two have changed differently, as the other has saved it. */
  theirs: { label: string; value: string }[];
};

/** The hidden fields that tell later what one has touched: the settings as they are now. */
export function baseFields(organisation: Organisation): [name: string, value: string][] {
  return Object.entries(settingsOf(organisation)).map(([name, value]) => [baseName(name), value]);
}

/** A form without its hidden fields counts as made of what is stored now. */
export function mergedSettings(form: Typed, organisation: Organisation): MergedSettings {
  const stored = settingsOf(organisation);
  const values: Partial<Record<SettingName, string>> = {};
  const theirs: MergedSettings['theirs'] = [];
  for (const name of settingNames) {
    const was = sent(form, baseName(name)) ?? stored[name];
    const given = sent(form, name) ?? was;
    const isTouched = given !== was;
    values[name] = isTouched ? given : stored[name];
    if (isTouched && stored[name] !== was && stored[name] !== given)
      theirs.push({ label: t.fields[name].replace(' (frivilligt)', ''), value: stored[name] || t.empty });
  }
  return { form: typed(values), theirs };
}

function baseName(name: string): string {
  return `forut_${name}`;
}

function sent(form: Typed, name: string): string | null {
  return form.many(name).length > 0 ? form.one(name) : null;
}
