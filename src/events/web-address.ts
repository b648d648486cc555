/** An address that may be a link: a web page, never `javascript:` or the like; null otherwise. */
export function webAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}
