/** What a heading or a label says that follows it. */
export type SectionName =
  | 'head'
  | 'title'
  | 'kind'
  | 'series'
  | 'lead'
  | 'body'
  | 'date'
  | 'time'
  | 'gathering'
  | 'place'
  | 'venue'
  | 'address'
  | 'town'
  | 'deadline'
  | 'registration'
  | 'price'
  | 'audience'
  | 'content'
  | 'programme'
  | 'speakers'
  | 'upcoming'
  | 'organisers'
  | 'contact'
  | 'content-contact'
  | 'registration-contact'
  | 'practical'
  | 'how'
  | 'end'
  | 'signature'
  | 'dropped';

/** Headings and labels in lower case without the sign that ends them. */
const exact: Partial<Record<SectionName, string>> = {
  title: 'titel|rubrik|title|ämne|subject|evenemang|event|namn på evenemanget',
  kind: 'typ|typ av evenemang|evenemangstyp|type',
  series: 'serie|series',
  lead: 'ingress|sammanfattning|kort om|summary',
  body: 'bakgrund|syfte|beskrivning|om|vad|varför|om evenemanget|om konferensen|om webbinariet|om seminariet|om dagen|om workshoppen|om utbildningen|om kursen|om nätverksträffen|about|background|description|purpose|what|why|about the event|about the conference|about the webinar',
  date: 'datum|nytt datum|nytt datum och tid|dag|när|när är det|date|dates|when|datum och tid|tid och datum|dag och tid|date and time|tidpunkt',
  time: 'tid|tider|klockan|klockslag|time|start|starttid|börjar|startar',
  end: 'slut|sluttid|slutar|ends',
  gathering:
    'samling|registrering|drop-in|incheckning|insläpp|kaffe|fika|gathering|doors|doors open|check-in',
  place:
    'plats|var|var är det|place|where|tid och plats|location|datum och plats|plats och tid|tid & plats|när och var|var och när|when and where|where and when',
  venue: 'lokal|sal|venue|arena|konferenslokal',
  address: 'adress|besöksadress|address',
  town: 'ort|stad|town|city',
  deadline:
    'sista anmälningsdag|sista anmälningsdagen|sista dag för anmälan|sista dag att anmäla sig|anmälan senast|anmäl dig senast|anmäl senast|osa|o.s.a|o.s.a.|deadline|registration deadline|last day to register|register by|anmälan stänger|senaste anmälningsdag|svar senast|rsvp',
  registration:
    'anmälan|anmälning|registration|hur anmäler jag mig|hur anmäler man sig|så anmäler du dig|anmäl dig så här|how to register|anmälan och frågor|anmälningslänk|länk till anmälan',
  price:
    'kostnad|kostnader|avgift|avgifter|deltagaravgift|pris|price|cost|fee|vad kostar det|entré|inträde|kursavgift|deltagarkostnad|kostar det något',
  audience:
    'målgrupp|målgrupper|för vem|för vem är det|vem kan delta|vilka kan delta|vem är det för|audience|target group|target audience|who should attend|for whom|vilka vänder vi oss till|välkomna är',
  content: 'innehåll|content|contents|ur innehållet|dagens innehåll|det här får du|agenda i korthet',
  programme:
    'program|programme|agenda|preliminärt program|dagens program|programpunkter|ur programmet|schema|dagordning|schedule|preliminary programme|hålltider|program för dagen|i programmet|på programmet',
  speakers:
    'medverkande|medverkar|talare|föreläsare|föreläsarna|föredragshållare|inledare|panel|paneldeltagare|i panelen|speakers|speaker|panellists|panelists|presenters|presentatörer|våra talare|dagens talare|moderator|moderatorer|de medverkar|vem|vilka medverkar|gäster',
  upcoming:
    'fler datum|fler tillfällen|andra orter|övriga orter|andra tillfällen|övriga tillfällen|upcoming|upcoming events|upcoming webinars|more dates|fler webbinarier i serien|fler träffar',
  organisers:
    'arrangör|arrangörer|arrangeras av|arrangerar|anordnas av|organiseras av|värd|värdar|medarrangör|medarrangörer|i samarbete med|i samverkan med|organiser|organisers|organizer|organizers|organised by|organized by|host|hosts|hosted by|vilka arrangerar|vem arrangerar|vi som bjuder in|avsändare',
  contact:
    'kontakt|kontaktperson|kontaktpersoner|kontaktuppgifter|contact|contacts|contact person|frågor|har du frågor|om du har frågor|vid frågor|questions|kontakta oss|fler frågor|mer information|ytterligare information|upplysningar|for more information|further information',
  'content-contact':
    'innehållsansvarig|innehållsansvariga|frågor om innehållet|frågor om innehåll|frågor om programmet|frågor om program|ansvarig|ansvariga|ansvarig för innehållet|questions about the content|projektledare',
  'registration-contact':
    'frågor om anmälan|frågor om anmälningar|frågor om anmälningen|anmälningsfrågor|frågor kring anmälan|anmälan till|anmälan görs till|questions about registration|registration contact|anmälan och frågor till|frågor rörande anmälan|anmäl dig till|registration to|register with',
  practical:
    'praktisk information|praktiskt|praktiska uppgifter|bra att veta|tillgänglighet|practical information|good to know|specialkost|mat|förtäring|hitta hit|hitta till oss|resor|resa|boende|logi|mat och specialkost|accessibility|teknik|inspelning',
  how: 'hur|how|form|format|mötesform|hur deltar jag|hur går det till|så deltar du',
  dropped:
    'om kakor|kakor|cookies|om cookies|vi använder kakor|dela|dela sidan|relaterat|relaterade länkar|relaterat innehåll|läs mer|läs också|senaste nytt|nyheter|genvägar|snabblänkar|om webbplatsen|följ oss|sociala medier',
};

const names = new Map(
  Object.entries(exact).flatMap(([name, words]) =>
    words.split('|').map((word) => [word, name as SectionName]),
  ),
);

/** Headings that begin or end so. */
const patterns: readonly [RegExp, SectionName][] = [
  [
    /^(?:med )?(?:(?:vänlig|bästa|varm)a? hälsning(?:ar)?|mvh|hälsningar)(?![\p{L}])|^(?:best|kind|warm) regards|^sincerely/u,
    'signature',
  ],
  [/^(?:ansvarig(?:a)? för innehåll|frågor om innehåll|innehållsansvarig)/u, 'content-contact'],
  [
    /^(?:frågor (?:om|kring|rörande) (?:din )?anmälan|questions about (?:the )?registration)/u,
    'registration-contact',
  ],
  [
    /^(?:kommande|fler|övriga|andra|tidigare) (?:webbinari|konferens|seminari|träff|utbildning|workshop|tillfäll|event|datum|delar)/u,
    'upcoming',
  ],
  [/^(?:upcoming|next) (?:webinar|conference|seminar|event)/u, 'upcoming'],
  [
    /^(?:(?:konferensen|webbinariet|seminariet|utbildningen|kursen|workshoppen) (?:hålls|ges|arrangeras) (?:också|även))/u,
    'upcoming',
  ],
  [/^innehåll (?:för|i|under|på) |^(?:det här|detta) (?:får|lär) du|^ur innehållet/u, 'content'],
  [
    /^(?:preliminärt |detaljerat |fullständigt )?program(?:me)? (?:för |den |på |i |– |- |for )?\P{L}{0,2}(?:konferens|webbinari|seminari|dag|mån|tis|ons|tors|fre|lör|sön|\d|the )/u,
    'programme',
  ],
  [
    /^vem (?:vänder sig|riktar sig)|^vilka (?:vänder sig|riktar sig)|^vem är .{1,40} (?:till för|för)$/u,
    'audience',
  ],
  [/^vad kostar/u, 'price'],
  [/^om \p{L}{3,30}(?:en|et|an|mmet)$/u, 'body'],
  [
    /^(?:har du |vid )?frågor (?:om|kring) (?:innehållet|programmet|webbinariet|konferensen|seminariet|evenemanget|dagen|utbildningen|workshoppen)$/u,
    'content-contact',
  ],
  [/^(?:hur|så) anmäler /u, 'registration'],
  [
    /^(?:vid|för|har du) (?:frågor|mer information|upplysningar|ytterligare information).{0,30}$|^frågor besvaras av$|^kontakta(?: gärna)?$/u,
    'contact',
  ],
  [/^(?:medverkande|talare) (?:i|på|under|vid) /u, 'speakers'],
];

const longestHeading = 90;

/** What a heading or label says that follows, or null where it is neither. */
export function sectionNamed(heading: string): SectionName | null {
  if (heading.length > longestHeading) return null;
  const plain = heading
    .toLowerCase()
    .replaceAll('\t', ' ')
    .replace(/\s\([^()]{0,60}\)$/u, '')
    .replace(/[\s:?!–—-]{1,5}$/u, '')
    .trim();
  return names.get(plain) ?? patterns.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
