import { formatDay } from '../format/format-day.ts';
import { formatMoment } from '../format/format-time.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import { crumbs } from './attendee-crumbs.ts';
import { type KitchenSheet, kitchenSheet } from './kitchen-sheet.ts';
import { type KitchenText, kitchenText } from './kitchen-text.ts';
import { countOnSite, listSaid } from './said-store.ts';
import { whichEvent } from './which-event.ts';

const t = kitchenText;

const kitchenView = deskView<{
  t: KitchenText;
  which: string;
  asOf: string;
  /** Null when the form of the event asks nothing of food. */
  sheet: { counts: string[]; others: string[] } | null;
  until: string | null;
}>('attendees/kitchen');

/** GET /arrangor/evenemang/:id/kost: how many of each, for whoever cooks. */
export async function showKitchen(visit: EventDeskVisit): Promise<void> {
  const { event, now } = visit;
  const lastDay = eraseDay(event);
  await kitchenView(
    visit,
    { title: t.title, current: 'attendees', crumbs: crumbs(event, t.title) },
    {
      t,
      which: whichEvent(event),
      asOf: t.asOf(formatMoment(now, 'sv')),
      sheet: event.servesFood ? told(await sheetOf(visit)) : null,
      until: event.servesFood && lastDay ? t.until(formatDay(lastDay, 'sv')) : null,
    },
  );
}

async function sheetOf({ services, event }: EventDeskVisit): Promise<KitchenSheet> {
  const said = await listSaid(services.db.reader, services.keys, event.id);
  const eating = said.filter(({ attendance }) => attendance === 'site');
  return kitchenSheet(await countOnSite(services.db.reader, event.id), eating);
}

function told({ eating, diets, others }: KitchenSheet) {
  const counts = Object.entries(t.diets).flatMap(([diet, text]) => {
    const count = diets[diet] ?? 0;
    return count === 0 ? [] : [text(count)];
  });
  return {
    counts: [t.eating(eating), ...counts],
    others: others.map(({ text, count }) => t.other(text, count)),
  };
}
