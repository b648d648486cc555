import { type Instant, inStockholm, remembered } from '../time.ts';

/** Sorts as text in any spreadsheet: "2022-11-03 14:12", in Stockholm. */
export function timeAsText(instant: Instant): string {
  return stockholmTime(instant).toISOString().slice(0, 16).replace('T', ' ');
}

/** Days since 1899-12-30, as spreadsheets count them: the clock time in Stockholm, to the minute. */
export function timeAsSerial(instant: Instant): number {
  const minutes = Math.floor(stockholmTime(instant).getTime() / 60_000);
  return minutes / (24 * 60) + 25_569;
}

/** A date whose UTC parts are the clock time in Stockholm. */
function stockholmTime(instant: Instant): Date {
  return new Date(Date.parse(instant) + Number(offsetInHour(instant.slice(0, 13))) * 60_000);
}

/** The clock changes on the hour, so an hour has one offset: asked once, not for each of 100,000 rows. */
const offsetInHour = remembered((hour) => String(inStockholm(`${hour}:00:00.000Z`).offset));
