import type { Lang } from '../language.ts';
import { emailKey } from '../web/email-address.ts';
import type { Applicant } from './applicant.ts';
import { nameKey } from './person-key.ts';
import type { SensitiveAnswers } from './registration.ts';
import type { RegistrationValues } from './registration-form.ts';

/** The person that a judged form describes. */
export function applicantFrom(values: RegistrationValues, language: Lang): Applicant {
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
    question: values.fraga || null,
    attendance: values.deltagande,
    language,
    sensitive: sensitiveFrom(values),
  };
}

/** Null when nothing was said about food or access. */
export function sensitiveFrom({ kost, kost_annat, behov }: RegistrationValues): SensitiveAnswers | null {
  if (kost.length === 0 && kost_annat === '' && behov === '') return null;
  return { diets: kost, otherDiet: kost_annat, needs: behov };
}
