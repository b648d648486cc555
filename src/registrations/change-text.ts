import type { Texts } from '../language.ts';

const sv = {
  title: 'Ändra din anmälan',
  handOverTitle: 'Lämna över platsen till en kollega',
  handOverLead:
    'Fyll i vem som kommer i stället. Kollegan får ett mejl med en egen länk, och din länk slutar gälla.',
  kept: 'Vi har uppgifter från dig om kost eller behov. De visas inte här. Fyll i på nytt om du vill ersätta dem, annars ligger de kvar.',
  remove: 'Ta bort det jag har lämnat om kost och behov',
  erased: 'Det du har lämnat om kost och behov raderas. Kollegan får lämna egna uppgifter.',
  afterDeadline: 'Sista anmälningsdag har passerat. Ändringar av specialkost kan vi inte alltid ordna.',
  save: 'Spara ändringar',
  handOver: 'Lämna över platsen',
  back: 'Tillbaka till din anmälan',
  done: {
    title: 'Tack, vi har tagit emot ändringen',
    text: 'Vi har skickat ett mejl. Där står vad som gäller nu, och där finns den nya länken till anmälan. Den gamla länken gäller inte längre.',
  },
};

const en: typeof sv = {
  title: 'Change your registration',
  handOverTitle: 'Give your place to a colleague',
  handOverLead:
    'Tell us who is coming instead. Your colleague gets an email with a link of their own, and your link stops working.',
  kept: 'You have told us about dietary or access needs. They are not shown here. Fill in again to replace them, otherwise they are kept.',
  remove: 'Delete what I have told you about dietary and access needs',
  erased:
    'What you have told us about dietary and access needs is deleted. Your colleague can give their own.',
  afterDeadline: 'The last day to register has passed. We cannot always arrange changes to dietary needs.',
  save: 'Save changes',
  handOver: 'Give the place',
  back: 'Back to your registration',
  done: {
    title: 'Thank you, we have received the change',
    text: 'We have sent an email. It says what holds now and has the new link to the registration. The old link no longer works.',
  },
};

export const changeText: Texts<typeof sv> = { sv, en };
export type ChangeText = typeof sv;
