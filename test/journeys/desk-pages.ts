import { deskPath } from '../../src/desk-paths.ts';
import { at, type DeskPage, inside, onTheWay } from './desk-page.ts';
import { peoplePages } from './desk-people-pages.ts';
import type { DeskShowcase } from './desk-showcase.ts';

const postponed = 'exempel-framtidens-bibliotek';
const conference = 'exempel-digital-tillganglighet-exempelstad';
const full = 'exempel-ledarskap-i-kris-exempelstad';
const held = 'exempel-skriv-en-tillganglig-webbsida';
const series = 'exempel-samverkan-i-vardagen';
const agency = { organisation: 'exempelmyndigheten' };

/** Every page of the desk in every state that looks different. A new page or state is one line here. */
export function deskPages({
  codePage,
  signInKey,
  importId,
  lostId,
}: Omit<DeskShowcase, 'site' | 'cookies'>): DeskPage[] {
  return [
    onTheWay('nobody', 'signing in', 'signIn'),
    { ...onTheWay('nobody', 'signing in without an address', 'signIn'), press: 0, status: 422 },
    { ...onTheWay('nobody', 'a letter on its way', 'signInCode'), ...at(codePage) },
    { ...onTheWay('nobody', 'a wrong code', 'signInCode'), ...at(codePage), press: 0, status: 422 },
    onTheWay('nobody', 'the link of a letter', 'signInLink', { key: signInKey }),
    { ...onTheWay('nobody', 'a link that is over', 'signInLink', { key: 'x' }), status: 410 },
    onTheWay('set-up', 'setting up the second step', 'setUpSecondStep'),
    { ...onTheWay('set-up', 'a second step set up wrong', 'setUpSecondStep'), press: 0, status: 422 },
    onTheWay('second-step', 'the second step', 'secondStep'),
    { ...onTheWay('second-step', 'a wrong second step', 'secondStep'), press: 0, status: 422 },
    inside('the overview', 'home'),
    inside('where one is signed in', 'sessions'),
    { ...inside('sessions that are ended', 'sessions'), ...at(`${deskPath('sessions')}?avslutade=2`) },
    inside('one’s own page', 'ownPage'),
    { ...inside('a daily summary that is not wanted', 'ownPage'), press: 0 },
    inside('what was typed before the session expired', 'drafts'),
    inside('an event', 'event', { id: conference }),
    inside('a new event', 'newEvent'),
    { ...inside('a new event without a name', 'newEvent'), press: 0, status: 422 },
    inside('pasting an invitation', 'pasteInvitation'),
    { ...inside('an invitation without a word', 'pasteInvitation'), press: 0, status: 422 },
    inside('what an invitation says', 'reviewInvitation', { import: importId }),
    {
      ...inside('an invitation to correct', 'reviewInvitation', { import: importId }),
      fill: { titel: '', kontakt_epost: 'x' },
      press: -1,
      status: 422,
    },
    inside('copying an event', 'copyEvent', { id: conference }),
    { ...inside('a copy without its day', 'copyEvent', { id: conference }), press: 0, status: 422 },
    inside('editing an event', 'editEvent', { id: conference }),
    {
      ...inside('an event to correct', 'editEvent', { id: conference }),
      fill: { titel: '', start: '25.00', kontakt_epost: 'x' },
      press: 0,
      status: 422,
    },
    {
      ...inside('whether to tell of a change', 'editEvent', { id: conference }),
      fill: { lokal: 'Folkets hus' },
      press: 0,
    },
    {
      ...inside('an event as it would be', 'editEvent', { id: conference }),
      fill: { ingress: 'En annan ingress.' },
      press: 1,
    },
    inside('an event as it is', 'previewEvent', { id: conference }),
    inside('before an event is published', 'publishEvent', { id: conference }),
    inside('before an event is taken away', 'unpublishEvent', { id: conference }),
    inside('series at the desk', 'seriesAtDesk'),
    inside('a new series', 'newSeries'),
    { ...inside('a new series without a name', 'newSeries'), press: 0, status: 422 },
    inside('editing a series', 'editSeries', { id: series }),
    {
      ...inside('a series to correct', 'editSeries', { id: series }),
      fill: { titel: '' },
      press: -1,
      status: 422,
    },
    { ...inside('a series with an event to take out', 'editSeries', { id: series }), press: 2 },
    inside('cancelling or postponing an event', 'eventOff', { id: conference }),
    {
      ...inside('cancelling with too many words', 'eventOff', { id: conference }),
      fill: { orsak: 'Sjukdom. '.repeat(60) },
      press: 0,
      status: 422,
    },
    { ...inside('before an event is cancelled', 'eventOff', { id: postponed }), press: 0 },
    inside('moving an event', 'moveEvent', { id: conference }),
    { ...inside('moving an event nowhere', 'moveEvent', { id: conference }), press: 0, status: 422 },
    {
      ...inside('before an event is moved', 'moveEvent', { id: conference }),
      fill: { lokal: 'Folkets hus' },
      press: 0,
    },
    inside('before registration is closed', 'closeRegistration', { id: conference }),
    inside('questions about an event', 'questions', { id: conference }),
    { name: 'a link to a question that is wrong', as: 'nobody', ...at('/fraga/x'), status: 404 },
    inside('settings', 'settings'),
    inside('settings of an organisation', 'organisationSettings', agency),
    {
      ...inside('settings to correct', 'organisationSettings', agency),
      fill: { namn: '', kontakt_epost: 'x', manader: '0' },
      press: 0,
      status: 422,
    },
    inside('what is erased when', 'retention'),
    inside('erasing that cannot be put off yet', 'postponeErasure', { id: full }),
    inside('before erasing is put off', 'postponeErasure', { id: held }),
    { ...inside('erasing put off for no reason', 'postponeErasure', { id: held }), press: 0, status: 422 },
    inside('users', 'users', agency),
    { ...inside('a user without a name', 'users', agency), press: 0, status: 422 },
    inside('a user', 'user', { ...agency, user: 'exempel-administrator' }),
    {
      ...inside('the last administrator', 'user', { ...agency, user: 'exempel-administrator' }),
      press: 2,
      status: 422,
    },
    inside('site notices', 'siteNotices'),
    { ...inside('a site notice to correct', 'siteNotices'), press: 0, status: 422 },
    {
      ...inside('changing a site notice', 'siteNotices'),
      ...at(`${deskPath('siteNotices')}?meddelande=covid-19`),
    },
    inside('a text about personal data', 'privacyApproval', agency),
    inside('the letters about an event', 'mailLog', { id: conference }),
    inside('a letter that did not arrive', 'letterAgain', { id: conference, letter: lostId }),
    {
      ...inside('a letter to no address', 'letterAgain', { id: conference, letter: lostId }),
      fill: { epost: 'x' },
      press: 0,
      status: 422,
    },
    inside('what has happened to an event', 'log', { id: conference }),
    ...peoplePages(),
    inside('the programme of an event', 'programme', { id: conference }),
    {
      ...inside('a programme to correct', 'programme', { id: conference }),
      fill: { 'pass[1][start]': '25.00' },
      press: -1,
      status: 422,
    },
    { ...inside('a programme as visitors will see it', 'programme', { id: conference }), press: -1 },
  ];
}
