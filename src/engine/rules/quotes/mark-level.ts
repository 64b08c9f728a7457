import { attributedByBuild } from '../../prepare/attribution.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Cue } from '../../prepare/cues.ts'
import { STRONG } from '../../prepare/lexicon.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import type { MarkPair, Profile } from '../../prepare/profiles/profile.ts'
import { firstFrom, holding } from '../../prepare/search.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { pairedSpans } from './curl.ts'
import { pairInside, swapMarks } from './pairs.ts'

const INSIDE = 'A quote inside a quote takes single marks.'
const SPEECH = 'Speech takes double marks.'
/** Shorter quotations in single marks are terms. */
const FEWEST_WORDS = 4

export const markLevel = defineRule({
  id: 'mark-level',
  severity: 'warning',
  looksAt: 'block',
  message: INSIDE,
  why: 'The two kinds of marks tell a reader who speaks and who is being quoted by the speaker.',
  source: 'AP; GDN; BBC; UN',
  version: 1,
  examples: {
    bad: [
      {
        body: ['“He shouted “fire” twice,” Marta Kell said.'],
        where: 'body[0]',
        text: '“fire”',
      },
      {
        body: ['"He shouted "fire" twice," Marta Kell said.'],
        where: 'body[0]',
        text: '"fire"',
      },
      {
        locale: 'en-GB',
        body: ['‘We are going back on Monday,’ Kell said.'],
        where: 'body[0]',
        text: '‘We are going back on Monday,’',
      },
      {
        locale: 'en-GB',
        body: ['Kell called it ‘a gift to every speculator’.'],
        where: 'body[0]',
        text: '‘a gift to every speculator’',
      },
      {
        figures: [{ caption: 'Marta Kell says ‘we will not sell it’ in Orlo on March 3, 2024.' }],
        where: 'figures[0].caption',
        text: '‘we will not sell it’',
      },
      {
        locale: 'de-DE',
        body: ['„Er rief „Feuer“ und lief“, sagte Marta Kell.'],
        where: 'body[0]',
        text: '„Feuer“',
      },
      {
        locale: 'de-DE',
        body: ['‚Wir bleiben noch eine Woche‘, sagte Marta Kell.'],
        where: 'body[0]',
        text: '‚Wir bleiben noch eine Woche‘',
      },
    ],
    good: [
      { body: ['“He shouted ‘fire’ twice,” Marta Kell said.'] },
      { body: ['“We sail,” “we stay” and “we wait,” Kell said.'] },
      { headline: '‘We are going back on Monday’, says Kell' },
      { locale: 'en-GB', body: ['Planners say the ‘grey belt’ is ‘land nobody loves’.'] },
      { body: ['The store found our ‘best offer for boats ever’ to be out of date.'] },
      { locale: 'en-GB', body: ['Kell wrote the song ‘The Long Night of Orlo’.'] },
      { body: ['The workers’ hall and the farmers’ bank will close, Kell said.'] },
      {
        body: [
          '“It was dark,” Kell said. “We waited.',
          '“She called ‘is there anybody on board’ and left.”',
        ],
      },
      {
        locale: 'fr-FR',
        body: ['«\u00a0Il a crié «\u00a0au feu\u00a0» deux fois\u00a0», a dit Kell.'],
      },
      { locale: 'fr-FR', body: ['«\u00a0Il a crié “au feu” deux fois\u00a0», a dit Kell.'] },
      { locale: 'ar', body: ['«قال لنا “لا” ثم غادر»، بحسب المدير.'] },
    ],
  },
  check(unit, { profile }, report) {
    let found = 0
    const say = (s: QuotedSpan, pair: MarkPair, message: string): void => {
      if (found++ >= MOST_A_UNIT) return
      report({
        unit,
        span: { start: s.start, end: s.end },
        message,
        fix: {
          label: `Swap for ${pair[0]} ${pair[1]}`,
          safe: true,
          steps: swapMarks(unit, s, pair, profile),
        },
      })
    }
    if (unit.marks.spans.length === 0) return
    if (unit.kind !== 'headline') {
      for (const { span, pair } of doublesInDoubles(unit, profile)) say(span, pair, INSIDE)
    }
    if (unit.kind === 'paragraph' || unit.kind === 'item' || unit.kind === 'caption') {
      for (const s of unit.marks.spans) {
        if (isSpeechInSingles(s, unit, profile)) say(s, speechPair(s, profile), SPEECH)
      }
    }
  },
})

/** Double quotations straight inside double ones, with the pair that they take. */
function doublesInDoubles(
  unit: PreparedUnit,
  profile: Profile,
): { readonly span: QuotedSpan; readonly pair: MarkPair }[] {
  if (unit.marks.nested.length === 0 || profile.language === 'fr') return []
  const out: { span: QuotedSpan; pair: MarkPair }[] = []
  const open: { readonly span: QuotedSpan; readonly swapped: boolean }[] = []
  for (const span of pairedSpans(unit)) {
    while (open.length > 0 && (open.at(-1) as (typeof open)[0]).span.end <= span.start) open.pop()
    const parent = open.at(-1)
    // Where the outer one is swapped, this one gets the marks of its level with it.
    const wrong = parent !== undefined && !parent.swapped && isDoubled(parent.span, span, profile)
    if (wrong) out.push({ span, pair: pairInside(pairOf(parent.span, profile), profile) })
    open.push({ span, swapped: wrong })
  }
  return out
}

function isDoubled(outer: QuotedSpan, inner: QuotedSpan, { language }: Profile): boolean {
  if (!outer.open.double || !inner.open.double || inner.open.damaged) return false
  // Arabic puts “ ” in « » and the other way round, and « » in « » does no harm.
  return language !== 'ar' || (outer.markStyle === 'curly' && inner.markStyle === 'curly')
}

function pairOf(s: QuotedSpan, { primary, primaryThroughout }: Profile): MarkPair {
  return primaryThroughout.find(([open]) => open === s.open.char) ?? primary
}

/** Speech in single marks: some words, and a speaker cue beside them. */
function isSpeechInSingles(s: QuotedSpan, unit: PreparedUnit, profile: Profile): boolean {
  if (s.primary || s.open.double || s.title || s.words < FEWEST_WORDS) return false
  // Within a quotation that runs on from or into another paragraph it is a nested one.
  const { lone } = unit.marks
  if (lone.some((m) => m.double && (m.role === 'open' ? m.start < s.start : m.start >= s.end))) {
    return false
  }
  const sentence = holding(unit.sentences, s.start)
  if (sentence === undefined) return false
  if (attributedByBuild(unit, s)) return true
  for (let i = firstFrom(unit.cues, sentence.start); i < unit.cues.length; i++) {
    const cue = unit.cues[i] as Cue
    if (cue.start >= sentence.end) break
    if (cue.kind !== 'verb' || isStrongVerb(unit, cue, profile)) return true
  }
  return false
}

/** Says, whatever stands beside it; "held" or "found" may be no speech at all. */
function isStrongVerb({ tokens }: PreparedUnit, cue: Cue, { words }: Profile): boolean {
  return (words.uses(tokens.lower[tokenFrom(tokens, cue.start)] ?? '') & STRONG) !== 0
}

/** › ‹ stand in » «, every other single pair in the primary marks. */
function speechPair(s: QuotedSpan, profile: Profile): MarkPair {
  const [other] = profile.primaryThroughout
  return other && s.open.char === profile.nested[1]?.[0] ? other : profile.primary
}
