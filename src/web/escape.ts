const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** For `<%= %>`. EJS would print a missing value as nothing; here it is an error, so that no page lacks a fact silently. */
export function escapeHtml(value: unknown): string {
  if (value === undefined || value === null) throw new Error('A view printed a missing value');
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
