import MarkdownIt from 'markdown-it';

/** Organisers' text: paragraphs, lists, emphasis, links and small headings. HTML is text; only safe links are links. */
const markdown = new MarkdownIt('zero', { html: false, typographer: false }).enable([
  'list',
  'emphasis',
  'link',
  'heading',
  'newline',
  'escape',
]);

markdown.validateLink = (url) => /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(url.trim());

// Headings begin at h3, below the section's own.
markdown.core.ruler.push('small_headings', ({ tokens }) => {
  for (const token of tokens) if (token.tag === 'h1' || token.tag === 'h2') token.tag = 'h3';
});

/** HTML for `<%- %>`. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
