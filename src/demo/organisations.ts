import type { Organisation } from '../organisations/organisation.ts';
import { local } from '../time.ts';

/**
 * The real organisers' legal forms and names are public. Their mailboxes and how long registrations are kept are
 * the demo's assumption, and marked so.
 */
export const organisations: Organisation[] = [
  organisation('skr', 'Sveriges Kommuner och Regioner', 'association', {
    shortName: 'SKR',
    nameEn: 'Swedish Association of Local Authorities and Regions',
    website: 'https://skr.se/',
    ...mailbox('skr'),
  }),
  organisation('uppsala-universitet', 'Uppsala universitet', 'authority', { nameEn: 'Uppsala University' }),
  organisation('lansstyrelserna', 'Länsstyrelserna', 'collective', {
    shortName: 'länsstyrelserna',
    nameEn: 'The county administrative boards',
  }),
  countyBoard('stockholm', 'Länsstyrelsen i Stockholms län', 'County Administrative Board of Stockholm'),
  countyBoard(
    'vasterbotten',
    'Länsstyrelsen i Västerbottens län',
    'County Administrative Board of Västerbotten',
  ),
  countyBoard(
    'vastra-gotaland',
    'Länsstyrelsen i Västra Götalands län',
    'County Administrative Board of Västra Götaland',
  ),
  countyBoard('skane', 'Länsstyrelsen i Skåne län', 'County Administrative Board of Skåne'),
  organisation('exempelmyndigheten', 'Exempelmyndigheten', 'authority', {
    nameEn: 'Example Agency',
    contactName: 'Exempel Kontaktsson',
    website: 'https://example.com/',
    assumed: 0,
    ...mailbox('exempelmyndigheten'),
  }),
];

function countyBoard(county: string, name: string, nameEn: string): Organisation {
  const id = `lansstyrelsen-${county}`;
  return organisation(id, name, 'authority', { nameEn, ...mailbox(id) });
}

function mailbox(name: string) {
  return { contactEmail: `${name}@example.com`, dataProtectionEmail: `dataskydd.${name}@example.com` };
}

function organisation(
  id: string,
  name: string,
  legalForm: Organisation['legalForm'],
  fields: Partial<Organisation>,
): Organisation {
  return {
    id,
    slug: id,
    name,
    shortName: name,
    nameEn: null,
    legalForm,
    contactName: null,
    contactEmail: null,
    dataProtectionEmail: null,
    website: null,
    retentionMonths: 12,
    retentionReference: 'Exempelbeslut om gallring',
    privacyApprovedAt: legalForm === 'collective' ? null : local('2022-01-10T09:00'),
    assumed: 1,
    ...fields,
  };
}
