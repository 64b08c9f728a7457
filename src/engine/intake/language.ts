/** Guesses the language of copy by its most frequent small words, or by its script. */
import { scriptOf } from './text.ts'

const SMALL_WORDS: Record<string, readonly string[]> = {
  'en-US': [
    'the',
    'of',
    'and',
    'to',
    'in',
    'that',
    'is',
    'was',
    'for',
    'with',
    'on',
    'said',
    'as',
    'at',
    'by',
    'his',
    'from',
    'have',
    'has',
    'not',
    'an',
    'be',
    'are',
  ],
  'fr-FR': [
    'le',
    'la',
    'les',
    'des',
    'du',
    'et',
    'une',
    'dans',
    'est',
    'que',
    'qui',
    'pour',
    'sur',
    'au',
    'aux',
    'avec',
    'pas',
    'par',
    'ce',
    'cette',
    'sont',
    'été',
    'ont',
  ],
  'de-DE': [
    'der',
    'die',
    'das',
    'und',
    'den',
    'dem',
    'von',
    'zu',
    'mit',
    'ist',
    'nicht',
    'ein',
    'eine',
    'auf',
    'für',
    'sich',
    'auch',
    'als',
    'werden',
    'wurde',
    'im',
    'bei',
    'nach',
  ],
  'es-ES': [
    'el',
    'los',
    'las',
    'del',
    'que',
    'una',
    'por',
    'con',
    'para',
    'como',
    'más',
    'su',
    'sus',
    'fue',
    'se',
    'lo',
    'al',
    'pero',
    'este',
    'esta',
    'y',
  ],
  'it-IT': [
    'il',
    'gli',
    'della',
    'di',
    'che',
    'è',
    'per',
    'una',
    'con',
    'non',
    'del',
    'sono',
    'nel',
    'alla',
    'dei',
    'delle',
    'più',
    'ha',
    'anche',
    'dal',
  ],
  'pt-PT': [
    'os',
    'as',
    'da',
    'do',
    'dos',
    'das',
    'que',
    'uma',
    'um',
    'para',
    'com',
    'não',
    'em',
    'mais',
    'por',
    'foi',
    'ao',
    'são',
    'é',
    'pelo',
  ],
  'nl-NL': [
    'het',
    'een',
    'van',
    'en',
    'de',
    'dat',
    'niet',
    'op',
    'te',
    'zijn',
    'voor',
    'met',
    'ook',
    'maar',
    'bij',
    'naar',
    'wordt',
    'werd',
    'deze',
  ],
}
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґІЇЄҐ]/g, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
]
const SAMPLE = 8000

/** A BCP 47 tag. `fallback` when the text does not tell (too short, no known words). */
export function guessLanguage(text: string, fallback = 'en-US'): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return fallback
  if (scriptOf(sample.slice(0, 400)) === 'arabic') {
    if (/[پچژگ]/.test(sample)) return /[ٹڈڑں]/.test(sample) ? 'ur' : 'fa'
    return 'ar'
  }
  for (const [pattern, tag] of SCRIPTS) {
    if ((sample.match(pattern)?.length ?? 0) > 0.1 * letters) return tag
  }
  return byWords(sample, fallback)
}

function byWords(sample: string, fallback: string): string {
  const counts = new Map<string, number>()
  for (const w of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    counts.set(w, (counts.get(w) ?? 0) + 1)
  let best = fallback
  let most = 2
  for (const [tag, list] of Object.entries(SMALL_WORDS)) {
    let n = 0
    for (const w of list) n += counts.get(w) ?? 0
    if (n > most) {
      most = n
      best = tag
    }
  }
  return best
}
