import { getEvent } from '../events/event-store.ts';
import { formatMoment } from '../format/format-time.ts';
import { formatWhen } from '../format/format-when.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import { typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { answerOffer } from './answer-offer.ts';
import { canCancel } from './cancel-registration.ts';
import { openOffer } from './offer.ts';
import { type OfferText, offerText } from './offer-text.ts';
import type { Registration } from './registration.ts';
import { withRegistration } from './with-registration.ts';

type Model = {
  t: OfferText;
  heading: string;
  event: string;
  slug: string;
  token: string;
  rule: string;
  open: boolean;
};

const offerView = view<Model>('registrations/offer');

/** GET /anmalan/:token/erbjudande: two buttons; opening it answers nothing. */
export const showOffer = withRegistration((visit, registration, token) =>
  draw(visit, registration, token, 200),
);

/** POST /anmalan/:token/erbjudande with svar=ja or svar=nej */
export const submitOffer = withRegistration(async (visit, registration, token) => {
  const answer = typed(visit.req.body).one('svar');
  if (answer !== 'ja' && answer !== 'nej') return draw(visit, registration, token, 422);
  const outcome = await answerOffer(visit.services, registration, answer === 'ja');
  if (outcome === 'over') return draw(visit, registration, token, 409);
  seeOther(visit, sitePaths(visit.lang).registration(token));
});

async function draw(visit: Visit, registration: Registration, token: string, status: number): Promise<void> {
  const t = offerText[visit.lang];
  const event = await getEvent(visit.services.db.reader, registration.eventId);
  const stands = canCancel(event, visit.now) && status !== 409;
  const offer = stands ? openOffer(event, registration, visit.now) : null;
  const heading = !offer ? t.over : offer.kind === 'held' ? t.title : t.freeTitle;
  const rule = !offer
    ? t.overText
    : offer.kind === 'held'
      ? t.answerBy(formatMoment(offer.endsAt, visit.lang))
      : t.firstCome;
  await offerView(
    visit,
    { title: heading, paths: bothPaths('offer', { token }), noindex: true },
    {
      t,
      heading,
      rule,
      event: `${event.title}, ${formatWhen(event, visit.lang)}`,
      slug: event.slug,
      token,
      open: offer !== null,
    },
    status,
  );
}
