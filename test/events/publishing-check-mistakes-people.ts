import { organisation } from '../support/factories.ts';
import { contact, type Mistake, person, row } from './publishing-check-drafts.ts';

const opening = row('10:00', 'Inledning');
const content = contact({ role: 'content', name: 'Exempel Innehållsson' });
const board = organisation({ name: 'Exempelverken', legalForm: 'collective' });
const silent = organisation({ contactEmail: null });

export const peopleMistakes: Mistake[] = [
  {
    code: 'content-responsible-missing',
    says: 'nobody named as responsible for the content',
    wrong: {
      contacts: [contact({ email: 'anmalan@example.com' }), contact({ role: 'content', title: 'chef' })],
    },
    field: 'innehallsansvarig',
    message:
      'Skriv vem som är ansvarig för innehållet, med namn. SKR:s webbhandbok kräver det, och läsaren ser vem som står bakom.',
    right: { contacts: [content] },
  },
  {
    code: 'registration-contact-missing',
    says: 'nobody to ask about registration',
    wrong: { controller: silent, contacts: [content] },
    field: 'kontakt',
    message: 'Fyll i en e-postadress för frågor om anmälan.',
    right: { controller: silent, contacts: [content, contact({ email: 'anmalan@example.com' })] },
  },
  {
    code: 'registration-contact-unusable',
    says: 'an address without a domain',
    wrong: { contacts: [content, contact({ email: 'anmalan@example' })] },
    field: 'kontakt',
    message:
      'E-postadressen ”anmalan@example” för frågor om anmälan går inte att använda. Skriv den som namn@organisation.se.',
    right: { contacts: [content, contact({ email: 'Anmälan.Exempel@Example.com' })] },
  },
  {
    code: 'controller-missing',
    says: 'nobody responsible for the personal data',
    wrong: { controller: null },
    field: 'arrangorer',
    message: 'Välj vem som är personuppgiftsansvarig.',
    right: { controller: organisation() },
  },
  {
    code: 'controller-collective',
    says: 'several authorities responsible for the personal data',
    wrong: { controller: board },
    field: 'arrangorer',
    message:
      'Exempelverken är flera organisationer och kan inte vara personuppgiftsansvarig. Välj en av dem.',
    right: { controller: organisation(), organisers: [board] },
  },
  {
    code: 'privacy-not-approved',
    says: 'a text about personal data that is not approved',
    wrong: { context: { privacyApproved: false } },
    field: 'personuppgifter',
    message:
      'Personuppgiftstexten för Exempelmyndigheten är inte godkänd. Be en administratör att läsa och godkänna den under Inställningar.',
    right: { context: { privacyApproved: true } },
  },
  {
    code: 'speaker-without-organisation',
    says: 'speakers of whom nobody knows where they work',
    wrong: {
      sessions: [opening],
      appearances: [
        person('Exempel Ett', 'jurist', null, opening),
        person('Exempel Två', null, ' ', opening),
      ],
    },
    field: 'pass[1][medverkande]',
    message:
      'Organisation saknas för ”Exempel Ett” och ”Exempel Två”. Skriv ”Namn, roll, organisation”, så vet läsaren vem som talar.',
    right: { sessions: [opening], appearances: [person('Exempel Ett', null, 'Exempelverket', opening)] },
  },
  {
    code: 'organisation-in-name',
    says: 'an initialism last in a name',
    wrong: { appearances: [person('Exempel Talarsson SKR', null, 'SKR')] },
    field: 'medverkande',
    message:
      'Organisationen ser ut att stå i namnet: ”Exempel Talarsson SKR”. Sätt ett kommatecken mellan namn, roll och organisation.',
    right: { appearances: [person('Exempel Skrsson', null, 'SKR')] },
  },
  {
    code: 'organisation-in-name',
    says: 'an organiser’s name last in a name',
    wrong: { appearances: [person('Exempel Talarsson Exempelmyndigheten', 'chef', 'Enheten')] },
    field: 'medverkande',
    message:
      'Organisationen ser ut att stå i namnet: ”Exempel Talarsson Exempelmyndigheten”. Sätt ett kommatecken mellan namn, roll och organisation.',
    right: { appearances: [person('Exempel Talarsson', 'chef', 'Exempelmyndigheten')] },
  },
  {
    code: 'organisation-in-name',
    says: 'an initialism that nobody knows last in a name',
    wrong: { appearances: [person('Exempel Talarsson XYZ', null, 'Enheten')] },
    field: 'medverkande',
    message:
      'Organisationen ser ut att stå i namnet: ”Exempel Talarsson XYZ”. Sätt ett kommatecken mellan namn, roll och organisation.',
    right: { appearances: [person('Exempel Talarsson X', null, 'Enheten')] },
  },
  {
    code: 'organisation-in-name',
    says: 'a comma in a name',
    wrong: { appearances: [person('Exempel Talarsson, chef', null, 'Enheten')] },
    field: 'medverkande',
    message:
      'Organisationen ser ut att stå i namnet: ”Exempel Talarsson, chef”. Sätt ett kommatecken mellan namn, roll och organisation.',
    right: { appearances: [person('Exempel Talarsson', 'chef', 'Enheten')] },
  },
  {
    code: 'name-spelled-two-ways',
    says: 'a name with k in one place and c in another',
    wrong: {
      appearances: [person('Exempel Jakobsson', null, 'Verket'), person('Exempel Jacobsson', null, 'Verket')],
    },
    field: 'medverkande',
    message:
      '”Exempel Jakobsson” och ”Exempel Jacobsson” ser ut att vara samma person. Skriv namnet lika på alla ställen.',
    right: {
      appearances: [person('Exempel Jakobsson', null, 'Verket'), person('Exempel Isaksson', null, 'Verket')],
    },
  },
  {
    code: 'name-spelled-two-ways',
    says: 'the one responsible for the content, with a letter missing',
    wrong: { appearances: [person('Exempel Innehålson', null, 'Verket')] },
    field: 'medverkande',
    message:
      '”Exempel Innehålson” och ”Exempel Innehållsson” ser ut att vara samma person. Skriv namnet lika på alla ställen.',
    right: { appearances: [person('Exempel Innehållsson', null, 'Verket')] },
  },
  {
    code: 'speaker-full-stop',
    says: 'a full stop after an organisation',
    wrong: { appearances: [person('Exempel Talarsson', 'chef', 'Exempelstads stad.')] },
    field: 'medverkande',
    message: 'Ta bort punkten sist i ”Exempelstads stad.”. Raden är ingen mening.',
    right: { appearances: [person('Exempel Talarsson', 'fil. dr.', 'Verket, m.fl.')] },
  },
];
