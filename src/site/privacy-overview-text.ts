import type { Lang, Texts } from '../language.ts';
import { type PageSection, text } from './page-section.ts';
import { privacyText } from './privacy-text.ts';

const sv = {
  crumb: 'Personuppgifter',
  lead: 'Den arrangör som ansvarar för ett evenemang ansvarar också för uppgifterna i din anmälan. Här står vad som gäller hos var och en.',
  organisers: 'Välj arrangör',
  noOrganisers: 'Ingen arrangör har publicerat något evenemang ännu.',
  everywhere: 'Det här gäller hos alla arrangörer',
  noAccount: 'Du behöver inget konto. Vi frågar bara om det som behövs för evenemanget.',
  protectedIdentity: 'Skyddade personuppgifter',
  visits: 'Kakor och loggar',
  log: 'Loggen innehåller tid, felkod och vilken sorts sida det gäller, aldrig det du har skrivit eller vem du är. För att stoppa automatiska utskick räknar vi hur många formulär som kommer från varje IP-adress. Adressen finns bara i datorns minne, i högst tio minuter.',
  thirdParties: 'Sidorna hämtar ingenting från andra webbplatser. Ingen annan får veta att du har varit här.',
  website: 'Webbplatsen',
  runBy: (site: string, operator: string) => `${site} drivs av ${operator}.`,
  reports: (operator: string) =>
    `${operator} ansvarar för uppgifterna i meddelanden om brister i tillgänglighet. En e-postadress som du lämnar där används bara för att svara dig.`,
};

const en: typeof sv = {
  crumb: 'Privacy',
  lead: 'The organiser responsible for an event is also responsible for the information in your registration. Here you can read what applies at each of them.',
  organisers: 'Choose an organiser',
  noOrganisers: 'No organiser has published an event yet.',
  everywhere: 'This applies at every organiser',
  noAccount: 'You need no account. We only ask for what the event needs.',
  protectedIdentity: 'Protected identity',
  visits: 'Cookies and logs',
  log: 'The log holds the time, an error code and what kind of page it was, never what you have written or who you are. To stop automatic submissions we count how many forms come from each IP address. The address is only in the memory of the computer, for at most ten minutes.',
  thirdParties: 'The pages fetch nothing from other websites. No one else is told that you have been here.',
  website: 'The website',
  runBy: (site, operator) => `${site} is run by ${operator}.`,
  reports: (operator) =>
    `${operator} is responsible for the information in messages about accessibility. An email address that you give there is only used to answer you.`,
};

export const privacyOverviewText: Texts<typeof sv> = { sv, en };

/** What holds whoever the organiser is. */
export function privacyForAll(website: { site: string; operator: string }, lang: Lang): PageSection[] {
  const t = privacyOverviewText[lang];
  const common = privacyText[lang];
  return [
    {
      id: 'alla',
      heading: t.everywhere,
      blocks: [text(t.noAccount), text(`${common.foodAndAccess} ${common.sealed}`)],
    },
    { id: 'skyddad', heading: t.protectedIdentity, blocks: [text(common.protectedIdentity)] },
    { id: 'besok', heading: t.visits, blocks: [text(common.cookies), text(t.thirdParties), text(t.log)] },
    {
      id: 'webbplatsen',
      heading: t.website,
      blocks: [text(t.runBy(website.site, website.operator)), text(t.reports(website.operator))],
    },
  ];
}
