/** What a server said, fit to keep and show: one line, at most 300 characters, without anybody's address. */
export function cleanResponse(response: string): string {
  return response
    .slice(0, 2000)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/gu, '…')
    .trim()
    .slice(0, 300);
}
