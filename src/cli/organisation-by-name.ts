import type { Queryable, Transaction } from '../database/database.ts';
import { randomId } from '../keys.ts';
import type { Organisation } from '../organisations/organisation.ts';

export function listOrganisations(db: Queryable): Promise<Organisation[]> {
  return db.selectFrom('organisations').selectAll().orderBy('slug').execute();
}

/** By its slug or one of its names, however they are capitalised. */
export async function organisationByName(db: Queryable, name: string): Promise<Organisation | undefined> {
  const wanted = name.trim().toLowerCase();
  const all = await listOrganisations(db);
  return (
    all.find(({ slug }) => slug === wanted) ??
    all.find((one) => [one.name, one.shortName].some((known) => known.toLowerCase() === wanted))
  );
}

/** An organisation with nothing but a name: its contact, texts and retention are set at the desk. */
export async function insertOrganisation(
  trx: Transaction,
  name: string,
  legalForm: 'authority' | 'association',
): Promise<Organisation> {
  const slugs = new Set((await listOrganisations(trx)).map(({ slug }) => slug));
  const organisation: Organisation = {
    id: randomId(),
    slug: freeSlug(slugOf(name), slugs),
    name,
    shortName: name,
    nameEn: null,
    legalForm,
    contactName: null,
    contactEmail: null,
    dataProtectionEmail: null,
    website: null,
    retentionMonths: 6,
    retentionReference: null,
    privacyApprovedAt: null,
    assumed: 0,
  };
  await trx.insertInto('organisations').values(organisation).execute();
  return organisation;
}

/** "Länsstyrelsen i Örebro län" → "lansstyrelsen-i-orebro-lan". */
function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'arrangor';
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
