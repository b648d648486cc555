import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import type { PublishingField } from './publishing-check-draft.ts';
import { examples, firstFew } from './publishing-check-examples.ts';
import { linkCheckText as t } from './publishing-check-links-text.ts';

export const linkRules: PublishingRule[] = [
  { code: 'placeholder-link', level: 'error', find: placeholderLinks },
  { code: 'link-insecure', level: 'error', find: insecureMeeting },
  { code: 'example-link', level: 'warning', find: exampleLinks },
];

/** `](#)`, `]()`, `](https://)`: a link that was meant to be filled in. */
const emptyTarget = /\]\(\s?<?(?:#|(?:https?:\/\/)?(?:\.{2,3}|x{2,9})?)>?\s?\)/giu;
/** "[Länk till anmälan]" without an address. */
const bareLabel = /\[(?:länk|link|url)(?!\p{L})[^[\]\n]{0,80}\](?!\()/giu;
/** "https://" with nothing after it. */
const bareScheme = /(?<!\]\(\s?<?)https?:\/\/(?=[\s)\]>.,;]|$)/giu;
const placeholders = [emptyTarget, bareLabel, bareScheme];

function placeholderLinks(checked: PublishingCase): Flaw[] {
  const inTexts = checked.texts.flatMap(({ field, label, text }) => {
    const found = placeholders.flatMap((pattern) =>
      examples(text, pattern, ({ 0: match, index }) => labelled(text, match, index)),
    );
    return found.length > 0 ? [{ field, message: t.placeholder(label, firstFew(found)) }] : [];
  });
  const whole = addresses(checked).filter(([, address]) => /^(?:#|https?:\/\/[\s.]*)$/i.test(address));
  return [...inTexts, ...whole.map(([field]) => ({ field, message: t.placeholderAddress }))];
}

/** With the words that are the link, so that it can be found. */
function labelled(text: string, match: string, index: number): string {
  if (!match.startsWith(']')) return match;
  const before = text.slice(Math.max(0, index - 60), index);
  return before.slice(Math.max(0, before.lastIndexOf('['))) + match;
}

function insecureMeeting({ draft: { event } }: PublishingCase): Flaw[] {
  const address = event.meetingUrl?.trim() ?? '';
  if (address === '' || /^https:\/\//i.test(address)) return [];
  return [{ field: 'moteslank', message: t.insecure }];
}

/** Domains that lead nowhere on purpose (RFC 2606); an e-mail address there is not a link. */
const exampleDomain =
  /(?<![\p{L}\d@.-])(?:[a-z\d-]{1,63}\.){0,4}(?:example\.(?:com|org|net|se)|exempel\.se)(?![\p{L}\d])/giu;

function exampleLinks(checked: PublishingCase): Flaw[] {
  const inTexts = checked.texts.flatMap(({ field, label, text }) => {
    const found = examples(text, exampleDomain, ([match]) => match);
    return found.length > 0 ? [{ field, message: t.example(label, found) }] : [];
  });
  const whole = addresses(checked).filter(
    ([, address]) => examples(address.slice(0, 300), exampleDomain, ([match]) => match).length > 0,
  );
  return [...inTexts, ...whole.map(([field]) => ({ field, message: t.exampleAddress }))];
}

function addresses({ draft: { event, materials } }: PublishingCase): [PublishingField, string][] {
  return [
    ['moteslank', event.meetingUrl?.trim() ?? ''],
    ...materials.map(({ url }, index): [PublishingField, string] => [
      `material[${index + 1}][lank]`,
      url.trim(),
    ]),
  ];
}
