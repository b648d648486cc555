import type { Lang } from '../language.ts';
import { emailKey } from '../web/email-address.ts';
import type { Applicant, Person } from './applicant.ts';
import type { Asks } from './asks.ts';
import { nameKey } from './person-key.ts';
import type { Registration, SensitiveAnswers } from './registration.ts';
import type { RegistrationValues } from './registration-form.ts';

/** Who wants to come, as a judged form describes them. */
export function applicantFrom(values: RegistrationValues, language: Lang): Applicant {
  return {
    ...personFrom(values),
    question: values.fraga || null,
    attendance: values.deltagande,
    language,
    sensitive: sensitiveFrom(values),
  };
}

/** Somebody registered, as a judged form changes them; what it did not ask stays as it is stored. */
export function changedPerson(values: RegistrationValues, asked: Asks, stored: Registration): Person {
  const person = personFrom(values);
  return asked.title ? person : { ...person, title: stored.title };
}

/** The person that a judged form describes. */
export function personFrom(values: RegistrationValues): Person {
  return {
    firstName: values.fornamn,
    lastName: values.efternamn,
    email: values.epost,
    emailKey: emailKey(values.epost),
    nameKey: nameKey(values.fornamn, values.efternamn),
    organisation: values.organisation,
    organisationType: values.orgtyp ?? 'other',
    role: values.roll,
    title: values.titel || null,
  };
}

/** Null when nothing was said about food or access. */
export function sensitiveFrom({ kost, kost_annat, behov }: RegistrationValues): SensitiveAnswers | null {
  if (kost.length === 0 && kost_annat === '' && behov === '') return null;
  return { diets: kost, otherDiet: kost_annat, needs: behov };
}
