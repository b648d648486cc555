const beforeDate =
  /sista (?:anmälnings(?:dag|datum)|anmälan|dag(?:en)?|datum)|anmäl[^!?]{0,120}(?:senast|före|innan|till och med|t\.?o\.?m\.?|fram till|stänger)|(?:senast|före|till och med|t\.?o\.?m\.?)[^!?]{0,60}anmäl|(?<!\p{L})o\.?s\.?a(?!\p{L})|anmälan är öppen|deadline|last day (?:to|for) regist|(?:regist(?:er|ration)|sign up)[^!?]{0,80}(?:by|before|no later than|until|closes|deadline)|rsvp/iu;
const afterDate = /^[^!?]{0,60}(?:anmäl|är sista dag|regist)/iu;
const lastBefore =
  /(?:senast|till och med|t\.?o\.?m\.?|no later than|by)\s(?:den\s|the\s)?(?:\p{L}{3,10}\s(?:den\s)?)?$/iu;

/**
 * Whether the words of its sentence make a date the last day to register.
 * @param isOfRegistration under a heading that says so, "senast" is enough
 */
export function saysDeadline(sentence: string, from: number, to: number, isOfRegistration = false): boolean {
  const before = sentence.slice(Math.max(0, from - 200), from);
  if (/öppnar|opens/iu.test(before.slice(-15))) return false;
  if (/avanmäl|avbok|återbud|cancellation/iu.test(before)) return false;
  return (
    beforeDate.test(before) ||
    (isOfRegistration && lastBefore.test(before)) ||
    (lastBefore.test(before) && afterDate.test(sentence.slice(to, to + 100)))
  );
}
