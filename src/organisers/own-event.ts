import type { Event } from '../events/event.ts';
import type { Series } from '../series/series.ts';
import type { Belonging } from './organiser-access.ts';

/** An event that one's own organisations organise or are responsible for. */
export type OwnEvent = { event: Event; series: Series | null; whose: Belonging };
