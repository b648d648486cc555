import type { Lang } from '../language.ts';
import type { Applicant } from '../registrations/applicant.ts';
import { nameKey } from '../registrations/person-key.ts';
import { emailKey } from '../web/email-address.ts';
import type { Registrar } from './group.ts';
import type { GroupValues, PersonValues } from './group-form.ts';
import { dietOf } from './said-diet.ts';

export function registrarFrom({ registrar }: GroupValues, language: Lang): Registrar {
  return {
    firstName: registrar.fornamn,
    lastName: registrar.efternamn,
    email: registrar.epost,
    emailKey: emailKey(registrar.epost),
    organisation: registrar.organisation,
    language,
  };
}

/** All come from where the sender does. */
export function peopleFrom({ registrar, people }: GroupValues, language: Lang): Applicant[] {
  return people.map((person) => ({
    ...personFrom(person),
    organisation: registrar.organisation,
    organisationType: registrar.orgtyp ?? 'other',
    role: null,
    question: null,
    attendance: registrar.deltagande,
    language,
    sensitive: dietOf(person.kost),
  }));
}

export function personFrom({ fornamn, efternamn, epost, titel }: PersonValues) {
  return {
    firstName: fornamn,
    lastName: efternamn,
    email: epost,
    emailKey: emailKey(epost),
    nameKey: nameKey(fornamn, efternamn),
    title: titel || null,
  };
}
