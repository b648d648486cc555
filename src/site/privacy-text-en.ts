import { list } from '../format/format-list.ts';
import { plural } from '../format/format-number.ts';
import type { PrivacyText } from './privacy-text.ts';

export const privacyEnglish: PrivacyText = {
  title: 'How we handle your personal data',
  assumed: {
    heading: 'Assumptions in the demo',
    text: (name) =>
      `The contact details and the storage time are made up for the demo. ${name} has not approved this text.`,
  },
  foodAndAccess:
    'Information about allergies, diet or support is voluntary. We handle it with your consent and delete it within 14 days after the event. The kitchen only gets numbers, never names.',
  sealed: 'That information is stored encrypted and apart from the rest of the registration.',
  protectedIdentity: 'Is your identity protected? Do not register here. Contact the organiser instead.',
  cookies: 'We use no cookies for visitors and no statistics that can be linked to you.',

  controller: {
    heading: 'Who is responsible',
    is: (name) => `The controller of registrations for its events is ${name}.`,
    contact: 'Contact:',
    website: 'Website:',
    runBy: (operator, name) => `${operator} runs the website and handles the data on behalf of ${name}.`,
    joint: 'We arrange some events together with others.',
    partners: (name, partners) =>
      `The controller of the registration is ${name}. These are told how many people come and which organisations they represent: ${list(partners, 'en')}.`,
    ownOnly: 'That is so only for the events that they themselves help to arrange.',
  },
  collected: {
    heading: 'What information we collect',
    required:
      'To register you give your name, your email address, your organisation and the type of organisation. We cannot take your registration without them. No law requires you to give them.',
    optional:
      'Your role, your job title and a question to the speakers are optional. We only ask for them when the event needs them.',
    stored: 'We also keep when you registered, your registration code and which emails we have sent you.',
    questions:
      'If you put a question to the contact person, we keep your name, your email address and your question.',
  },
  purpose: {
    heading: 'Why, and on what legal basis',
    use: 'We use the information to run the event: to send information, keep track of places and the waiting list, print name badges and follow up which organisations took part.',
    authority:
      'We process your data to carry out a task in the public interest (Article 6(1)(e) of the General Data Protection Regulation). Your registration is an official document that the public can request access to. It can be handed out on request, after a check against the rules of secrecy.',
    association:
      'We process your data on the basis of legitimate interest (Article 6(1)(f) of the General Data Protection Regulation): we need it to run the event.',
    decisions:
      'Places are given in the order in which registrations arrive. We do no profiling and make no other automated decisions.',
  },
  readers: {
    heading: 'Who can see it',
    staff: (name) => `Staff of ${name} who work with the event, and the contact person of the event.`,
    operator: (operator) => `Staff of ${operator} who look after the website.`,
    onRequest: 'Anyone who requests official documents, after a check against the rules of secrecy.',
    countries: 'The website does not transfer the data to any country outside the EU and the EEA.',
  },
  kept: {
    heading: 'How long we keep it',
    months: (months) =>
      `Your name, email address and organisation are deleted ${plural(months, { one: '{n} month', other: '{n} months' }, 'en')} after the event.`,
    letters: 'The content of our emails to you is deleted 30 days after they were sent.',
    watching:
      'If you ask us to email you when registration opens, we keep only your email address. It is deleted when that email has been sent, and after a year at the latest.',
    sensitive: 'Dietary and access needs are deleted within 14 days.',
  },
  rights: {
    heading: 'Your rights',
    lead: 'You have the right to',
    common: [
      'know what information we have about you',
      'have errors corrected',
      'object to how we use the information, or ask us to restrict it',
      'withdraw your consent to the information about allergies, diet or support at any time',
      'receive what is based on your consent in a format that a computer can read',
    ],
    eraseAuthority:
      'ask for information to be erased, but we may erase an official document only under our disposal decisions',
    eraseAssociation: 'ask for information to be erased',
    ask: 'Do you want to use your rights? Write to',
  },
  officer: {
    heading: 'Contact the data protection officer',
    write: 'The data protection officer answers questions about how we handle personal data. Write to',
    none: 'Questions about how we handle personal data reach the right person through',
  },
  complaint: {
    heading: 'Complain to IMY',
    text: 'If you think that we handle your information wrongly, you can complain to',
    authority: 'the Swedish Authority for Privacy Protection (IMY)',
  },
};
