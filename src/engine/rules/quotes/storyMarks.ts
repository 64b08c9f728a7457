/** Which marks the quotations of a text are in, by the profile, and which pair a whole story keeps to. */
import type { Copy } from '../../prepare/copy.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import type { MarkPair, Profile } from '../../prepare/profiles/profile.ts'
import type { Fact } from '../../prepare/reading.ts'
import { pairedSpans } from './curl.ts'

export interface MarksInUse {
  /** Outer quotations in the primary marks of the profile. */
  readonly primary: readonly QuotedSpan[]
  /** Outer quotations in the pair that a story may keep to throughout: » « in German. */
  readonly other: readonly QuotedSpan[]
  /** Quotations in marks of another language. */
  readonly foreign: readonly QuotedSpan[]
}

const NONE: MarksInUse = { primary: [], other: [], foreign: [] }

export const readMarksInUse: Fact<MarksInUse> = ({ marks, profile }) => {
  if (marks.spans.length === 0) return NONE
  const primary: QuotedSpan[] = []
  const other: QuotedSpan[] = []
  const foreign: QuotedSpan[] = []
  for (const s of pairedSpans({ marks })) {
    if (s.open.straight || s.close?.straight || s.open.damaged || s.close?.damaged) continue
    const outer = s.level === 0 && !(marks.unclosed && marks.unclosed.start < s.start)
    if (outer && profile.primary[0] === s.open.char && profile.primary[1] === s.close?.char) {
      primary.push(s)
    } else if (outer && isOther(s, profile)) other.push(s)
    else if (isForeign(s, outer, profile)) foreign.push(s)
  }
  return { primary, other, foreign }
}

function isOther({ open, close }: QuotedSpan, { primaryThroughout }: Profile): boolean {
  return primaryThroughout.some(([a, b]) => a === open.char && b === close?.char)
}

/** Marks that no level of the profile uses; in French and German also English ones round speech. */
function isForeign({ open, close }: QuotedSpan, outer: boolean, profile: Profile): boolean {
  const either = `${open.char}${close?.char}`
  switch (profile.language) {
    case 'en':
      return /[«»‹›„‚]/.test(either)
    case 'fr':
      return /[„‚]/.test(either) || (outer && /[“”]/.test(either))
    case 'de':
      return outer && (/^[“”«]/.test(either) || either === '„”')
    case 'ar':
      return /[„‚]/.test(either)
  }
}

/** The pair of a story: the primary one, unless it keeps to the other one throughout. */
export function pairOfStory(copy: Copy): MarkPair {
  const { primary, primaryThroughout } = copy.profile
  const [other] = primaryThroughout
  if (other === undefined) return primary
  let uses = false
  for (const unit of copy.units) {
    const inUse = unit.fact(readMarksInUse)
    if (inUse.primary.length > 0) return primary
    uses ||= inUse.other.length > 0
  }
  return uses ? other : primary
}
