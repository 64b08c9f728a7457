/** A quotation that runs straight into its attribution: “We are ready” Piet Lammers said. */
import { classAt, isLetter, LOWER, UPPER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { DETERMINER, FUNCTION, STRONG } from '../../prepare/lexicon.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import { holding } from '../../prepare/search.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { BESIDE_MARKS } from '../../words/beside-marks.ts'
import type { Closing } from './closings.ts'
import type { Fault } from './placement.ts'

/** Most words of a name between the quotation and its verb. */
const NAME_WORDS = 4

/** A full quotation that its speaker follows without a comma; null for all others. English and German. */
export function missingComma(at: Closing, profile: Profile): Fault | null {
  const { unit, outer } = at
  if (profile.language !== 'en' && profile.language !== 'de') return null
  if (unit.kind === 'headline' || outer.kind !== 'full' || outer.level > 0) return null
  if (outer.title || !outer.primary || !isLetter(classAt(unit.text, at.last))) return null
  if (holding(unit.sentences, outer.start)?.start !== outer.start) return null
  const { tokens, text } = unit
  const next = tokenFrom(tokens, at.end)
  const start = tokens.start[next]
  if (start === undefined || !/^[ \u00a0]$/.test(text.slice(at.end, start))) return null
  if (!isVerbAndSubject(unit, next, profile) && !isSubjectAndVerb(unit, next, profile)) return null
  const place = profile.language === 'en' ? at.last + 1 : at.end
  const edits = [{ start: place, end: place, insert: ',' }]
  return { side: 'missing', sign: ',', end: tokens.end[next] as number, edits }
}

/** said the mayor, sagte Lammers */
function isVerbAndSubject({ tokens, text }: PreparedUnit, k: number, profile: Profile): boolean {
  const subject = tokens.lower[k + 1]
  if (
    subject === undefined ||
    !BESIDE_MARKS[profile.language].saidBefore.has(tokens.lower[k] as string)
  ) {
    return false
  }
  if (text.slice(tokens.end[k], tokens.start[k + 1]) !== ' ') return false
  if (tokens.first[k + 1] === UPPER || isPerson(subject, profile)) return true
  return (profile.words.uses(subject) & DETERMINER) !== 0 && !/^(this|that|so|das)$/.test(subject)
}

/** he said, Piet Lammers said */
function isSubjectAndVerb({ tokens, text }: PreparedUnit, k: number, profile: Profile): boolean {
  if (profile.language !== 'en') return false
  let verb = k + 1
  if (!isPerson(tokens.lower[k] as string, profile)) {
    if (
      tokens.first[k] !== UPPER ||
      (profile.words.uses(tokens.lower[k] as string) & FUNCTION) !== 0
    ) {
      return false
    }
    while (verb < k + NAME_WORDS && tokens.first[verb] === UPPER) verb++
  }
  const word = tokens.lower[verb]
  if (word === undefined || tokens.first[verb] !== LOWER) return false
  const between = text.slice(tokens.end[k], tokens.start[verb])
  return !/[,;:!?()“”"]/.test(between) && (profile.words.uses(word) & STRONG) !== 0
}

function isPerson(word: string, { language }: Profile): boolean {
  return language === 'en' ? /^(he|she|they|i|we)$/.test(word) : /^(er|sie|ich|wir)$/.test(word)
}
