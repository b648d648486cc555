import { DateTime } from 'luxon';
import { type LocalDay, zone } from '../time.ts';
import { readableDay } from './publishing-check-dates.ts';

/**
 * Whether a clock time exists in Sweden on a day: not between 02.00 and 03.00 when the clock is put forward, twice
 * when it is put back. Takes "10.00", "10:00", "1000" and "10".
 */
export function clockOf(day: LocalDay, clock: string): 'once' | 'twice' | 'skipped' | 'unknown' {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(clock.trim()) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59 || !readableDay(day)) return 'unknown';
  const written = `${day}T${hour.padStart(2, '0')}:${minute}`;
  const time = DateTime.fromISO(written, { zone });
  if (time.toFormat("yyyy-MM-dd'T'HH:mm") !== written) return 'skipped';
  return time.getPossibleOffsets().length > 1 ? 'twice' : 'once';
}
