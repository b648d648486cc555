import { registrationContact } from './event-details.ts';
import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { contactCheckText as t } from './publishing-check-contacts-text.ts';

export const contactRules: PublishingRule[] = [
  // Mandatory on SKR's own site, but ux.md allows none: other organisers do not always name anyone.
  { code: 'content-responsible-missing', level: 'warning', find: nobodyResponsible },
  { code: 'registration-contact-missing', level: 'error', find: missingContact },
  { code: 'registration-contact-unusable', level: 'error', find: unusableContact },
  { code: 'controller-missing', level: 'error', find: missingController },
  { code: 'controller-collective', level: 'error', find: collectiveController },
  { code: 'privacy-not-approved', level: 'error', find: unapprovedPrivacy },
];

function nobodyResponsible({ draft: { contacts } }: PublishingCase): Flaw[] {
  const named = contacts.some(({ role, name }) => role === 'content' && name && name.trim() !== '');
  return named ? [] : [{ field: 'innehallsansvarig', message: t.nobodyResponsible }];
}

function missingContact(checked: PublishingCase): Flaw[] {
  return contactAddress(checked) === '' ? [{ field: 'kontakt', message: t.contactMissing }] : [];
}

function unusableContact(checked: PublishingCase): Flaw[] {
  const address = contactAddress(checked);
  if (address === '' || isAddress(address)) return [];
  return [{ field: 'kontakt', message: t.contactUnusable(address.slice(0, 80)) }];
}

/** The event's own, else the controller's. */
function contactAddress({ draft }: PublishingCase): string {
  const { contacts, controller } = draft;
  if (controller) return registrationContact({ ...draft, controller, siblings: [] })?.email.trim() ?? '';
  return contacts.find(({ role, email }) => role === 'registration' && email)?.email?.trim() ?? '';
}

function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/u.test(text);
}

function missingController({ draft: { controller } }: PublishingCase): Flaw[] {
  return controller ? [] : [{ field: 'arrangorer', message: t.controllerMissing }];
}

function collectiveController({ draft: { controller } }: PublishingCase): Flaw[] {
  if (controller?.legalForm !== 'collective') return [];
  return [{ field: 'arrangorer', message: t.controllerCollective(controller.name.slice(0, 100)) }];
}

function unapprovedPrivacy({ draft: { controller }, context }: PublishingCase): Flaw[] {
  if (context.privacyApproved) return [];
  return [
    { field: 'personuppgifter', message: t.privacyNotApproved(controller?.name.slice(0, 100) ?? null) },
  ];
}
