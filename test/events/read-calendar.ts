import ICAL from 'ical.js';

export type ReadEntry = {
  /** UTC instants, or days for an entry of whole days; by the zone block in the file alone. */
  start: string;
  end: string | null;
  zone: string | null;
} & Record<string, string | null>;

export type ReadCalendar = { properties: Record<string, string>; zones: string[]; entries: ReadEntry[] };

/** Reads an .ics file as Thunderbird does. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component));
  return {
    properties: propertiesOf(calendar),
    zones: zones.map(({ tzid }) => tzid),
    entries: calendar.getAllSubcomponents('vevent').map((component) => readEntry(component, zones)),
  };
}

function readEntry(component: ICAL.Component, zones: ICAL.Timezone[]): ReadEntry {
  const read = (name: string) => {
    const property = component.getFirstProperty(name);
    if (!property) return null;
    const time = property.getFirstValue() as ICAL.Time;
    if (time.isDate) return time.toString();
    const tzid = property.getFirstParameter('tzid');
    const zone = zones.find((known) => known.tzid === tzid);
    if (zone) time.zone = zone;
    else if (tzid) throw new Error(`No zone block for ${tzid}`);
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? null;
  return { ...propertiesOf(component), start: read('dtstart') ?? '', end: read('dtend'), zone };
}

/** Every property once; one that comes twice would be an injection. */
function propertiesOf(component: ICAL.Component): Record<string, string> {
  const properties = component
    .getAllProperties()
    .map((property) => [property.name, String(property.getFirstValue())]);
  const names = properties.map(([name]) => name);
  if (new Set(names).size !== names.length) throw new Error(`A property comes twice: ${names.join(', ')}`);
  return Object.fromEntries(properties);
}
