/** "08-452 70 00" → "tel:+4684527000". A number that begins with + keeps its country, any other is Swedish. */
export function phoneLink(number: string): string {
  const digits = number.replace(/\D/g, '');
  return number.trim().startsWith('+') ? `tel:+${digits}` : `tel:+46${digits.replace(/^0/, '')}`;
}
