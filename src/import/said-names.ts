/** Words that begin or end the name of an organisation, as whole words or as ends of them. */
const organisationWord =
  /(?:^|[^\p{L}])(?:kommun(?:en|er|erna|förbund(?:et)?)?|stad|stads|region(?:en|er)?|länsstyrelse(?:n|rna)?|universitet(?:et)?|högskola(?:n)?|institut(?:et)?|myndighet(?:en)?|departement(?:et)?|kansli(?:et)?|förbund(?:et)?|förening(?:en)?|stiftelse(?:n)?|nämnd(?:en)?|landsting(?:et)?|kyrka(?:n)?|museum|museet|bibliotek(?:et)?|polis(?:en)?|förvaltning(?:en)?|bolag(?:et)?|ab|ideell förening|delegation(?:en)?|råd(?:et)?|centrum|center|nätverk(?:et)?|akademi(?:n)?|skola(?:n)?|university|college|agency|institute|council|municipality|authority|ministry|association|foundation|department|board|committee|office|ltd|inc|government)(?![\p{L}])/iu;
const organisationEnd =
  /\p{L}{3}(?:kommunen|stad|regionen|styrelsen|styrelserna|universitetet|högskolan|institutet|myndigheten|verket|departementet|kansliet|förbundet|föreningen|stiftelsen|nämnden|landstinget|kyrkan|museet|biblioteket|förvaltningen|bolaget|delegationen|rådet|centrum|akademin|inspektionen|kassan|ombudsmannen|förmedlingen|polisen|byrån|sällskapet|barnen|korset|kommittén|läns landsting)(?![\p{L}])/iu;

/** "SKR", "MSB", "Botkyrka kommun", "Länsstyrelsen i Stockholms län", "Exempelmyndigheten"; not "Stockholms län" alone. */
export function looksLikeOrganisation(text: string): boolean {
  const name = text.trim();
  if (name.length > 120 || !/^[\p{Lu}\d]|^länsstyrelserna$|^kommunerna$|^regionerna$/u.test(name))
    return false;
  return isInitialism(name) || organisationWord.test(name) || organisationEnd.test(name);
}

export function isInitialism(text: string): boolean {
  return /^\p{Lu}{2,7}$/u.test(text);
}

const particles = new Set([
  'av',
  'af',
  'von',
  'van',
  'de',
  'der',
  'den',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'da',
  'di',
  'dos',
  'du',
  'ter',
  'zu',
]);
/** Words that begin titles and sentences, and never a name. */
const noNames = new Set(
  'mänskliga|europeiska|förenta|södra|norra|västra|östra|agenda|forum|dag|program|paus|lunch|kaffe|välkommen|välkomna|inledning|avslutning|frågor|kontakt|plats|datum|tid|svenska|nya|stora|lilla|stockholms|göteborgs|malmö|sveriges|nordiska|kungliga|allmänna|human|rights|european|united|new|the|coffee|break|welcome|opening|closing|keynote|panel|session|workshop|konferens|webbinarium|seminarium|sal|lokal|hotell|hotel|scandic|clarion|folkets|kulturhuset|konserthuset|röda|rädda|gröna|blå|hela|alla|microsoft|teams|zoom|google|meet|covid|social|social-|goda|exempel på|digital|hållbar|hållbara'.split(
    '|',
  ),
);

/** Two to four words as the name of a person has: "Vanja Möller Zouzouho", "Sven-Erik Österberg", "Carl von Exempel". */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(' ');
  if (
    words.length < 2 ||
    words.length > 4 ||
    text.length > 60 ||
    looksLikeOrganisation(text) ||
    looksLikeRole(text)
  )
    return false;
  const [first = '', ...others] = words;
  if (noNames.has(first.toLowerCase()) || !isNameWord(first) || isInitialism(first)) return false;
  const last = others.at(-1) ?? '';
  return (
    isNameWord(last) &&
    last.length > 1 &&
    !isInitialism(last) &&
    others.every((word) => isNameWord(word) || particles.has(word))
  );
}

function isNameWord(word: string): boolean {
  return (
    /^(?:\p{Lu}[\p{Ll}’']{1,20}(?:\p{Lu}\p{Ll}{1,20})?(?:-\p{Lu}\p{Ll}{1,20})?|\p{Lu}['’]\p{Lu}\p{Ll}{1,20}|\p{Lu}\.?)$/u.test(
      word,
    ) && !/^(?:län|läns)$/iu.test(word)
  );
}

const roleWord =
  /(?:^|[^\p{L}])(?:\p{L}{0,30}(?:chef(?:en)?|ledare|strateg|handläggare|utredare|samordnare|rådgivare|expert|specialist|jurist|direktör|sekreterare|ordförande|råd|professor|lektor|doktorand|docent|forskare|adjunkt|hövding|minister|konsult|utvecklare|controller|kurator|pedagog|rektor|lärare|journalist|författare|moderator|analytiker|ansvarig|koordinator|ombud|politiker|ledamot|läkare|sjuksköterska|psykolog|socionom|ingenjör|arkitekt|planerare|ekonom|kommunikatör|redaktör)|vd|gd|doktor|adviser|advisor|officer|manager|director|researcher|lecturer|analyst|secretary|head|chair|coordinator|president|editor|lawyer|consultant|student|strategist|engineer|teacher|mayor)(?![\p{L}])/iu;

/** "utredare", "Senior Adviser", "lektor i konstitutionell rätt". */
export function looksLikeRole(text: string): boolean {
  return text.length <= 120 && roleWord.test(text);
}
