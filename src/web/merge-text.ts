/** Said at the desk when two have edited the same thing at once. */
export const mergeText = {
  conflict:
    'Någon annan har sparat medan du redigerade. Det du har skrivit står kvar. Spara igen om det ska gälla.',
  theirs: 'Det här är sparat nu:',
  empty: 'Tomt',
};

export type MergeText = typeof mergeText;
