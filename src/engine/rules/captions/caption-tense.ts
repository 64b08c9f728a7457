import { captionStyleWords, type TenseWords } from '#engine/words/captionStyle.ts'
import { UPPER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { DETERMINER, PRONOUN } from '../../prepare/lexicon.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import { defineRule } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'

export const captionTense = defineRule({
  id: 'caption-tense',
  severity: 'info',
  looksAt: 'block',
  message: 'Captions tell the moment: use the present tense in the first sentence.',
  why: 'Readers look at the moment while they read. The second sentence may tell what came before.',
  source: 'AP; RTR; NPR',
  version: 1,
  examples: {
    bad: [
      ...[
        ['Kell spoke at the rally.', 'spoke'],
        ['Boats were at anchor in Orlo.', 'were'],
        ['Marta Kell met the crew of the ferry.', 'met'],
        ['Ola Brandt, left, shook hands with Idris Vane.', 'shook'],
        ['Marta Kell arrived in Orlo on March 3, 2024.', 'arrived'],
      ].map(([caption = '', text = '']) => ({
        figures: [{ caption }],
        where: 'figures[0].caption',
        text,
      })),
      {
        locale: 'de-DE',
        figures: [{ caption: 'Marta Kell sprach am Sonntag in Orlo.' }],
        where: 'figures[0].caption',
        text: 'sprach',
      },
      {
        locale: 'fr-FR',
        figures: [{ caption: 'Les bateaux étaient à quai.' }],
        where: 'figures[0].caption',
        text: 'étaient',
      },
    ],
    good: [
      'Kell speaks at the rally.',
      'Kell waves. She spoke for an hour.',
      'Houses destroyed by the fire that was started on the quay.',
      'Marta Kell, who spoke at the rally, waves.',
      'The rally attended by Kell in Orlo.',
      'The dress she wore is on show in Orlo.',
      'A sign reads “We were here first”.',
      'The crew met by Kell on the quay.',
    ].map((caption) => ({ figures: [{ caption }] })),
  },
  check(unit, copy, report) {
    if (unit.kind !== 'caption') return
    const at = pastVerb(unit, copy.profile)
    if (at === null) return
    const { start, end } = unit.tokens
    report({ unit, span: { start: start[at] as number, end: end[at] as number } })
  },
})

/** The main verb of the first sentence where it is a past form beyond doubt; its place among the words. */
function pastVerb(unit: PreparedUnit, profile: Profile): number | null {
  const { tense } = captionStyleWords(profile.language)
  const { tokens } = unit
  const limit = unit.sentences[0]?.end ?? 0
  let found: number | null = null
  for (let i = 0; i < tokens.lower.length && (tokens.end[i] as number) <= limit; i++) {
    const word = tokens.lower[i] as string
    if (isQuotedAt(unit, tokens.start[i] as number)) continue
    if (tense.present.has(word)) return null
    if (found !== null) continue
    // What follows may tell of another time.
    if (tense.subordinate.has(word)) return null
    if (i > 0 && isPast(unit, i, tense, profile)) found = i
  }
  return found
}

function isPast(unit: PreparedUnit, i: number, tense: TenseWords, profile: Profile): boolean {
  const { tokens, text } = unit
  const word = tokens.lower[i] as string
  // The dress she wore: a clause that leans on the noun before it.
  const before = profile.words.uses(tokens.lower[i - 1] as string)
  if ((before & PRONOUN) !== 0 && i > 1) return false
  if (tense.past.has(word)) return true
  const next = i + 1
  if (text.charAt(tokens.end[i] as number) !== ' ' || next >= tokens.lower.length) return false
  const uses = profile.words.uses(tokens.lower[next] as string)
  if (tense.pastWithObject.has(word)) {
    return (
      tokens.first[i - 1] === UPPER && ((uses & DETERMINER) !== 0 || tokens.first[next] === UPPER)
    )
  }
  return tense.pastAlone.has(word) && tokens.lower[next] !== 'by' && tokens.first[i - 1] === UPPER
}
