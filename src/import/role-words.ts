import { wordsOf } from './organisation-words.ts';

/** How the words end that say what someone works as. */
const ends =
  'chef chefen ledare strateg handläggare utredare samordnare rådgivare expert specialist jurist direktör sekreterare ordförande råd professor lektor doktorand docent forskare adjunkt hövding minister konsult utvecklare controller kurator pedagog rektor lärare journalist författare moderator analytiker ansvarig koordinator ombud politiker ledamot läkare sjuksköterska psykolog socionom ingenjör arkitekt planerare ekonom kommunikatör redaktör antikvarie arkivarie bibliotekarie upphandlare talesperson inspektör revisor landshövding borgmästare'.split(
    ' ',
  );
const whole = new Set(
  'vd gd doktor adviser advisor officer manager director researcher lecturer analyst secretary head chair coordinator president editor lawyer consultant student strategist engineer teacher mayor'.split(
    ' ',
  ),
);

/** "utredare", "Senior Adviser", "lektor i konstitutionell rätt". */
export function looksLikeRole(text: string): boolean {
  if (text.length > 120) return false;
  return wordsOf(text).some((word) => whole.has(word) || ends.some((end) => word.endsWith(end)));
}
