import { at, type Mistake } from './publishing-check-drafts.ts';

const undated = { startsAt: null, endsAt: null, day: null, deadlineDay: null } as const;
const unreadable = 'Datumet eller tiden går inte att läsa. Skriv datum som 2022-11-24 och tid som 10.15.';
const spring = '2027-03-28';

export const dateMistakes: Mistake[] = [
  {
    code: 'date-missing',
    says: 'neither date nor month',
    wrong: { event: { ...undated, precision: 'none' }, sessions: [] },
    field: 'datumlage',
    message: 'Välj ett datum. Är det inte bestämt, välj ”Bara månad” och ange den månad som är planerad.',
    right: { event: { ...undated, precision: 'month', month: '2022-12' }, sessions: [] },
  },
  {
    code: 'date-missing',
    says: '"only month" without a month',
    wrong: { event: { ...undated, precision: 'month' }, sessions: [] },
    field: 'manad',
    message: 'Välj månad och år, eller skriv ett datum.',
    right: { event: { ...undated, precision: 'month', month: '2022-10' }, sessions: [] },
  },
  {
    code: 'date-missing',
    says: 'a known date that is not there',
    wrong: { event: { ...undated, precision: 'day' }, sessions: [] },
    field: 'datum',
    message: 'Skriv ett datum, till exempel 2022-11-24.',
    right: { event: { ...undated, precision: 'day', day: '2022-11-24' }, sessions: [] },
  },
  {
    code: 'date-missing',
    says: 'a known time that is not there',
    wrong: { event: { ...undated, precision: 'time' }, sessions: [] },
    field: 'start',
    message: 'Skriv datum och starttid. Är tiden inte bestämd räcker det med datumet.',
    right: { event: { precision: 'time' } },
  },
  {
    code: 'date-unreadable',
    says: 'a day that the calendar lacks',
    wrong: { event: { deadlineDay: '2022-11-31' } },
    field: 'sista_dag',
    message: unreadable,
    right: { event: { deadlineDay: '2022-10-31' } },
  },
  {
    code: 'clock-unknown',
    says: 'a time that no clock shows',
    wrong: { context: { typedTimes: [{ field: 'start', day: spring, clock: '25.00' }] } },
    field: 'start',
    message: 'Tiden 25.00 finns inte. Skriv till exempel 10.15.',
    right: { context: { typedTimes: [{ field: 'start', day: spring, clock: '1000' }] } },
  },
  {
    code: 'clock-skipped',
    says: 'a start in the hour that the clock skips',
    wrong: { context: { typedTimes: [{ field: 'start', day: spring, clock: '02.30' }] } },
    field: 'start',
    message:
      'Tiden 02.30 finns inte söndag␣28␣mars␣2027. Den natten ställs klockan fram från 02.00 till 03.00. Välj en tid före 02.00 eller från 03.00.',
    right: { context: { typedTimes: [{ field: 'start', day: spring, clock: '03.00' }] } },
  },
  {
    code: 'clock-skipped',
    says: 'registration that opens in the hour that the clock skips',
    wrong: { context: { typedTimes: [{ field: 'oppnar', day: spring, clock: '2' }] } },
    field: 'oppnar',
    message:
      'Tiden 2 finns inte söndag␣28␣mars␣2027. Den natten ställs klockan fram från 02.00 till 03.00. Välj en tid före 02.00 eller från 03.00.',
    right: { context: { typedTimes: [{ field: 'oppnar', day: '2027-03-27', clock: '2' }] } },
  },
  {
    code: 'clock-twice',
    says: 'a time in the hour that comes twice in autumn',
    wrong: { context: { typedTimes: [{ field: 'slut', day: '2022-10-30', clock: '02:30' }] } },
    field: 'slut',
    message:
      'Tiden 02:30 finns två gånger söndag␣30␣oktober␣2022, eftersom klockan ställs tillbaka den natten. Välj en tid före 02.00 eller från 03.00, så kan ingen missförstå.',
    right: { context: { typedTimes: [{ field: 'slut', day: '2022-10-30', clock: '03:00' }] } },
  },
  {
    code: 'end-before-start',
    says: 'an end at the start',
    wrong: { event: { endsAt: at('10:00') }, sessions: [] },
    field: 'slut',
    message: 'Slutet måste vara efter starten. Nu slutar konferensen kl.␣10.00 men börjar kl.␣10.00.',
    right: { event: { endsAt: at('10:01') }, sessions: [] },
  },
  {
    code: 'end-before-start',
    says: 'an end the day before',
    wrong: { event: { endsAt: at('2022-11-23T16:00') }, sessions: [] },
    field: 'slut',
    message:
      'Slutet måste vara efter starten. Nu slutar konferensen onsdag␣23␣november␣2022 kl.␣16.00 men börjar torsdag␣24␣november␣2022 kl.␣10.00.',
    right: { event: { endsAt: at('2022-11-25T16:00') }, sessions: [] },
  },
  {
    code: 'last-day-before-first',
    says: 'a last day before the first',
    wrong: { event: { ...undated, precision: 'day', day: '2022-11-24', endDay: '2022-11-23' }, sessions: [] },
    field: 'slutdatum',
    message:
      'Sista dagen, onsdag␣23␣november␣2022, ligger före den första, torsdag␣24␣november␣2022. Rätta någon av dem.',
    right: { event: { ...undated, precision: 'day', day: '2022-11-24', endDay: '2022-11-24' }, sessions: [] },
  },
  {
    code: 'date-passed',
    says: 'a date that has been',
    wrong: { context: { now: at('16:00') }, event: { deadlineDay: null } },
    field: 'datum',
    message: 'Datumet har redan varit. Kontrollera året.',
    right: { context: { now: at('15:59') }, event: { deadlineDay: null } },
  },
  {
    code: 'month-passed',
    says: 'a month that has been',
    wrong: { event: { ...undated, precision: 'month', month: '2022-09' }, sessions: [] },
    field: 'manad',
    message: 'Månaden september␣2022 har redan varit. Kontrollera året, eller skriv ett datum.',
    right: { event: { ...undated, precision: 'month', month: '2022-10' }, sessions: [] },
  },
  {
    code: 'gathering-odd',
    says: 'doors that open at the start',
    wrong: { event: { gatheringAt: at('10:00') } },
    field: 'samling',
    message:
      'Samlingen före start är torsdag␣24␣november␣2022 kl.␣10.00, men starten är torsdag␣24␣november␣2022 kl.␣10.00. Kontrollera samlingens tid.',
    right: { event: { gatheringAt: at('09:00') } },
  },
];
