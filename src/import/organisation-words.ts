/** Words that the name of an organisation has: as words, in the forms that names have. */
const whole = new Set(
  'kommun kommunen kommuner kommunerna kommunförbund kommunförbundet stad stads region regionen regioner länsstyrelse länsstyrelsen länsstyrelserna universitet universitetet högskola högskolan institut institutet myndighet myndigheten departement departementet kansli kansliet förbund förbundet förening föreningen stiftelse stiftelsen nämnd nämnden landsting landstinget kyrka kyrkan museum museet bibliotek biblioteket polis polisen förvaltning förvaltningen bolag bolaget ab delegation delegationen råd rådet centrum center nätverk nätverket akademi akademin skola skolan university college agency institute council municipality authority ministry association foundation department board committee office ltd inc government'.split(
    ' ',
  ),
);

/** How a word ends that is or begins such a name: "Exempelmyndigheten", "Naturvårdsverket". */
const ends =
  'kommunen stad regionen styrelsen styrelserna universitetet högskolan institutet myndigheten verket departementet kansliet förbundet föreningen stiftelsen nämnden landstinget kyrkan museet biblioteket förvaltningen bolaget delegationen rådet centrum akademin inspektionen kassan ombudsmannen förmedlingen polisen byrån sällskapet barnen korset kommittén'.split(
    ' ',
  );
const shortestStart = 2;

export function hasOrganisationWord(name: string): boolean {
  return wordsOf(name).some(
    (word) =>
      whole.has(word) || ends.some((end) => word.endsWith(end) && word.length >= end.length + shortestStart),
  );
}

/** In lower case, without the signs around them. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '');
}
