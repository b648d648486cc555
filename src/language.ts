/** The interface language; `sv` is the default and the one without a prefix in addresses. */
export type Lang = 'sv' | 'en';

export const languages: readonly Lang[] = ['sv', 'en'];

/** Texts of one feature in both languages; `typeof sv` on the English side makes a missing key a compile error. */
export type Texts<T> = Readonly<Record<Lang, T>>;
