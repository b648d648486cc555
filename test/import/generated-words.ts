export const kinds = {
  Konferens: 'conference',
  Seminarium: 'seminar',
  Workshop: 'workshop',
  Utbildning: 'course',
  Nätverksträff: 'network-meeting',
};
export const subjects = [
  'hållbara inköp',
  'barns rättigheter',
  'öppna data',
  'digital inkludering',
  'klimatanpassning',
  'beredskap i vardagen',
  'tillgängliga möten',
  'medborgardialog',
];
export const venues = [
  'Exempelhuset',
  'Hotell Exempel',
  'Exempelsalen',
  'Stadshuset',
  '7A Exempelplan',
  'Konferenscenter Exempel',
];
export const streets = ['Storgatan 12', 'Exempelvägen 3', 'Norra Exempelgatan 14 B', 'Stora torget 1'];
export const towns = ['Stockholm', 'Umeå', 'Göteborg', 'Malmö', 'Örebro', 'Växjö', 'Luleå'];
export const people = [
  'Anna Exempel, utredare, Exempelmyndigheten',
  'Bo Exempel, strateg i Exempelkommunen',
  'Cilla Exempel, SKR',
  'Dan Exempel och Eva Exempel, Region Exempel',
];
export const points = [
  'Inledning',
  'Vad säger lagen?',
  'Erfarenheter från tre kommuner',
  'Panelsamtal: Nästa steg',
  'Så gick det till',
  'Från plan till verklighet',
];
export const prose = [
  'Välkommen till en dag om hur arbetet kan bli en del av vardagen i kommuner, regioner och statliga myndigheter.',
  'Under dagen möts forskning och praktik, och vi hör hur andra har gjort för att komma vidare.',
  'Frågorna är stora men svaren är ofta små, och de finns nära dem som arbetar med frågorna varje dag.',
];
export const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
export const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
