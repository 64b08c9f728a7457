import { SHORT_FORMS } from '#engine/words/short-forms.ts'
import type { Span } from '#shared/text/span.ts'
import { UPPER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'

const WITH = /(?<![\w/])w\/o?(?![\w/]*\/)/gi

export const choppedWord = defineRule({
  id: 'chopped-word',
  severity: 'warning',
  looksAt: 'block',
  message: 'Spell it out, or find a shorter word.',
  why: 'Chopped words are for notes. Readers stumble over them, and those who have the page read aloud hear noise.',
  source: 'BBC; GDN; UN',
  version: 1,
  examples: {
    bad: [
      { headline: 'Govt halts ferries', where: 'headline', text: 'Govt' },
      { headline: 'Gov’t halts ferries', where: 'headline', text: 'Gov’t' },
      { headline: 'Orlo Intl Film Week Opens', where: 'headline', text: 'Intl' },
      {
        figures: [{ caption: 'A Dept. scientist takes soil in Orlo.' }],
        where: 'figures[0].caption',
        text: 'Dept.',
      },
      { headline: 'Kell waits w/ crew', where: 'headline', text: 'w/' },
    ],
    good: [
      { headline: 'Government halts ferries' },
      { headline: 'PM meets MPs over US vote' },
      { headline: 'Kell: ‘The govt must go’' },
      { headline: 'MGMT to play Orlo' },
      {
        headline: 'Orlo Intl opens',
        library: { names: [{ use: 'Orlo Intl', not: [], kind: 'organisation' }] },
      },
      { figures: [{ caption: 'Crowds wait at Orlo Intl Film Week on May 5, 2024.' }] },
      { body: ['The Govt press sold the bill to the crews.'] },
      { locale: 'de-DE', headline: 'Dept bleibt geschlossen' },
    ],
  },
  check(unit, { profile, style }, report) {
    if (unit.kind !== 'headline' && unit.kind !== 'caption') return
    if (profile.language !== 'en') return
    const chopped = choppedIn(unit)
    if (chopped.length === 0) return
    const names = style.names.map((n) => n.use).filter(isChopped)
    for (const c of chopped.slice(0, MOST_A_UNIT)) {
      if (isQuotedAt(unit, c.start) || isName(unit, c, names)) continue
      const span = { start: c.start, end: c.end }
      report({ unit, span, fix: expand(unit, span) })
    }
  },
})

interface Chopped extends Span {
  /** Its place among the words; -1 for w/. */
  readonly word: number
}

function isChopped(name: string): boolean {
  return name.split(/[\s.]+/).some((word) => SHORT_FORMS.has(word.toLowerCase()))
}

/** Chopped words with their stop, in order. */
function choppedIn(unit: PreparedUnit): Chopped[] {
  const { text, tokens } = unit
  const out: Chopped[] = []
  for (let k = 0; k < tokens.lower.length; k++) {
    if (!SHORT_FORMS.has(tokens.lower[k] as string)) continue
    const [start, end] = [tokens.start[k] as number, tokens.end[k] as number]
    const word = text.slice(start, end)
    // In capitals it is a name, but where everything is.
    if (word === word.toUpperCase() && text !== text.toUpperCase()) continue
    out.push({ start, end: text[end] === '.' && !endsThere(text, end) ? end + 1 : end, word: k })
  }
  if (text.includes('/')) {
    for (const m of text.matchAll(WITH))
      out.push({ start: m.index, end: m.index + m[0].length, word: -1 })
  }
  return out.sort((a, b) => a.start - b.start)
}

/** A stop that ends the text ends its sentence too. */
function endsThere(text: string, stop: number): boolean {
  return text.slice(stop + 1).trim() === ''
}

/** In a caption, between capitals of a name; in a headline, which may have capitals throughout, a name of the house. */
function isName(
  unit: PreparedUnit,
  { start, end, word }: Chopped,
  names: readonly string[],
): boolean {
  if (unit.kind === 'caption') return isInside(unit, word)
  const { text } = unit
  return names.some((name) => {
    const at = text.lastIndexOf(name, start)
    return at >= 0 && end <= at + name.length
  })
}

/** A capital, one space and a capital on both sides. */
function isInside({ text, tokens }: PreparedUnit, word: number): boolean {
  const { first, start, end } = tokens
  if (word < 1 || first[word] !== UPPER) return false
  if (first[word - 1] !== UPPER || first[word + 1] !== UPPER) return false
  const before = text.slice(end[word - 1], start[word])
  const after = text.slice(end[word], start[word + 1])
  return /^[ \u00a0]$/.test(before) && /^\.?[ \u00a0]$/.test(after)
}

function expand(unit: PreparedUnit, { start, end }: Span) {
  const word = unit.text.slice(start, end)
  const long = SHORT_FORMS.get(word.replace(/\.$/, '').replace('’', "'").toLowerCase()) ?? word
  const insert =
    word.length > 2 && word === word.toUpperCase()
      ? long.toUpperCase()
      : /^\p{Lu}/u.test(word)
        ? long.charAt(0).toUpperCase() + long.slice(1)
        : long
  return {
    label: `Write ‘${insert}’`,
    safe: false,
    steps: [{ type: 'replace', unit: unit.ref, start, end, insert }] as const,
  }
}
