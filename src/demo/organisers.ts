import type { Membership, Organiser, Role } from '../organisers/organiser.ts';
import { local } from '../time.ts';
import { emailKey } from '../web/email-address.ts';

const people: readonly { name: string; email: string; role: Role }[] = [
  { name: 'Exempel Administratör', email: 'exempel.administrator@example.com', role: 'administrator' },
  { name: 'Exempel Handläggare', email: 'exempel.handlaggare@example.com', role: 'editor' },
  { name: 'Exempel Läsare', email: 'exempel.lasare@example.com', role: 'reader' },
];

/** One organiser of the fictional agency for each role. */
export const organisers: Organiser[] = people.map(({ name, email, role }) => ({
  id: `exempel-${role}`,
  name,
  email,
  emailKey: emailKey(email),
  digest: 0,
  digestedUntil: null,
  sealedTotp: null,
  totpConfirmedAt: null,
  lastTotpStep: null,
  createdAt: local('2020-01-02T09:00'),
  removedAt: null,
}));

export const memberships: Membership[] = people.map(({ role }) => ({
  organiserId: `exempel-${role}`,
  organisationId: 'exempelmyndigheten',
  role,
}));
