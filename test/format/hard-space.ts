/** Expected texts are written with ␣ where a line must not break (U+00A0). */
export function hard(text: string): string {
  return text.replaceAll('␣', '\u00a0');
}
