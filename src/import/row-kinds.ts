/** A sentence or a paragraph, not a line of a head or a list. */
export function isProse(text: string): boolean {
  const words = text.split(' ', 8).length;
  return (
    text.length > 120 || (/[.!…:]$/u.test(text) && words >= 7) || (text.endsWith('?') && text.length > 90)
  );
}

/** "Anmäl dig", "[Länk till anmälan](#)", an address of a page: what a page lets people press. */
export function isButton(text: string): boolean {
  if (text.length > 120) return false;
  return /^(?:anmäl (?:dig|er|mig)(?: här| nu| via länken| nedan| till .{0,60})?|till anmälan|till anmälningsformuläret|anmälan|anmälan här|läs mer.{0,60}|klicka här.{0,60}|länk till anmälan.{0,30}|anmälningslänk.{0,30}|register(?: now| here)?|sign up(?: here)?|boka (?:plats|din plats)|delta|\[[^\]]{0,80}\]\([^)]{0,200}\)|(?:https?:\/\/|www\.)\S{1,200})[!.>›»]?$/iu.test(
    text.trim(),
  );
}

/** Words of what stands after a programme: registration, cost, who is asked. */
export function saysOther(text: string): boolean {
  return /anmäl|välkomn|välkomm|kostnad|gratis|kontakt|frågor om|frågor\?|arrang|regist|free of|med reservation/iu.test(
    text,
  );
}

/** "Hej!", "Varmt välkomna!", "OBS! …": said to everyone, and nothing of the event. */
export function isGreeting(text: string): boolean {
  return (
    text.length <= 80 &&
    /^(?:hej(?:san)?|hello|hi|dear|kära|bästa|till|god dag)(?![\p{L}]).{0,40}[!,.:]?$|^(?:(?:varmt |hjärtligt )?(?:välkommen|välkomna)(?: med din anmälan| till oss| med er anmälan)?|vi ses|se till att .{0,30}|sprid gärna .{0,40}|welcome)[!.]?$|^obs!?(?: .{0,60})?$/iu.test(
      text,
    )
  );
}
