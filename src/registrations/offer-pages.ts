import type { Event } from '../events/event.ts';
import { getEvent } from '../events/event-store.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { capitalised } from '../format/format-day.ts';
import { formatMoment } from '../format/format-time.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import { typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { answerOffer } from './answer-offer.ts';
import { canCancel } from './cancel-registration.ts';
import { type Offer, openOffer, restingOffer } from './offer.ts';
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
  /** Whether there is a queue to join anew. */
  again: boolean;
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
  const rests = restingOffer(event, registration);
  const { heading, rule } = rests ? restingWords(event, rests, visit.lang) : words(offer, visit.lang);
  await offerView(
    visit,
    { title: heading, paths: bothPaths('offer', { token }), noindex: true },
    {
      t,
      heading,
      rule,
      event: event.postponedAt ? event.title : `${event.title}, ${formatWhen(event, visit.lang)}`,
      slug: event.slug,
      token,
      open: offer !== null,
      again: rests === null,
    },
    status,
  );
}

type Words = { heading: string; rule: string };

function words(offer: Offer | null, lang: Lang): Words {
  const t = offerText[lang];
  if (!offer) return { heading: t.over, rule: t.overText };
  if (offer.kind === 'first-come') return { heading: t.freeTitle, rule: t.firstCome };
  return { heading: t.title, rule: t.answerBy(formatMoment(offer.endsAt, lang)) };
}

/** Its day is no more, so there is nothing to say yes to until there is a new one. */
function restingWords({ type }: Event, kind: Offer['kind'], lang: Lang): Words {
  const t = offerText[lang];
  const { definite, postponed } = eventTypeText(type, lang);
  return { heading: t.restsTitle(capitalised(definite), postponed), rule: t.rests[kind] };
}
