/** The mark that makes a line an item of a list, and what follows it. */
export function bulletOf(text: string): { mark: string; rest: string } {
  const [mark = ''] =
    /^(?:[•·▪■●○◦‣⁃*►➢✓\uf0b7\u2713]\s{0,20}|[-–—]\s{1,20}(?=\S)|o(?:\t| {2,20})(?=\S))/u.exec(text) ?? [];
  // "- 2 -" is the number of a page, and "– 16.00" the end of a range.
  return /^[-–—]/.test(mark) && /^\d/.test(text.slice(mark.length))
    ? { mark: '', rest: text }
    : { mark, rest: text.slice(mark.length) };
}
