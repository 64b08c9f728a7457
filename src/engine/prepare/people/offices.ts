/** Offices beside a name, before it (Finance Minister Ola Brandt) or after (Ola Brandt, the finance minister,). */
import { classAt, UPPER } from '../chars.ts'
import { DETERMINER } from '../lexicon.ts'
import type { Language } from '../profiles/profile.ts'
import { tokenFrom } from '../tokens.ts'
import type { Office } from './name.ts'
import type { Rows } from './rows.ts'
import {
  DEMONYM,
  DEPUTY,
  HONORIFIC,
  MINISTER,
  OFFICE_PART,
  PASSING,
  type PersonWords,
  PLACE,
  TRADE,
} from './words.ts'

/** How far before a name an office may begin, and how far after one it may end, in words. */
const REACH = 7

interface Form {
  /** Folded words. */
  readonly words: readonly string[]
  readonly office: string
}

interface Forms {
  /** By last word. */
  readonly offices: ReadonlyMap<string, readonly Form[]>
  readonly portfolios: ReadonlyMap<string, readonly Form[]>
  readonly of: ReadonlySet<string>
}

const known = new Map<Language, Forms>()

function formsOf(words: PersonWords): Forms {
  let forms = known.get(words.language)
  if (forms) return forms
  const table = (lists: Readonly<Record<string, string>>): Map<string, Form[]> => {
    const map = new Map<string, Form[]>()
    for (const [office, list] of Object.entries(lists)) {
      for (const form of list.split('|')) {
        const folded = form.split(' ').map((w) => words.fold(w))
        const last = folded.at(-1) as string
        map.set(last, [...(map.get(last) ?? []), { words: folded, office }])
      }
    }
    for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
    return map
  }
  forms = {
    offices: table(words.lists.offices),
    portfolios: table(words.lists.portfolios),
    of: new Set(words.lists.of.split(' ').map((w) => words.fold(w))),
  }
  known.set(words.language, forms)
  return forms
}

/** A stretch of words that names an office, without deputy and former. */
interface Found {
  readonly office: string
  readonly first: number
  readonly last: number
}

export class Offices {
  readonly #rows: Rows
  readonly #words: PersonWords
  readonly #forms: Forms

  constructor(rows: Rows) {
    this.#rows = rows
    this.#words = rows.words
    this.#forms = formsOf(rows.words)
  }

  /** The offices of a name of words `first` to `last`. */
  beside(first: number, last: number): readonly Office[] {
    const out: Office[] = []
    const before = this.#before(first)
    if (before) out.push(before)
    const after = this.#after(last)
    if (after) out.push(after)
    return out
  }

  /** A trade, office or honorific stands straight before, or after a comma. */
  hasTrade(first: number, last: number): boolean {
    if (first > 0 && isSpace(this.#rows.gap(first - 1))) {
      if ((this.#uses(first - 1) & (TRADE | HONORIFIC | MINISTER)) !== 0) return true
      if (this.#compound(first - 1) !== null) return true
    }
    return this.#tradeAfter(last)
  }

  /** Kell, a retired baker from Orlo: a noun of trade in the apposition, which opens with an article. */
  #tradeAfter(last: number): boolean {
    const { tokens } = this.#rows
    if (this.#rows.gap(last) !== ', ') return false
    const article = this.#isDeterminer(last + 1)
    for (let k = last + 1; k <= last + REACH && k < tokens.start.length; k++) {
      if ((this.#uses(k) & TRADE) !== 0) return !this.#nameFollows(k)
      if (!article && !this.#qualifies(k)) return false
      if (!isLink(this.#rows.gap(k))) return false
    }
    return false
  }

  #before(first: number): Office | null {
    const rows = this.#rows
    let k = first - 1
    if (k < 0) return null
    const gap = rows.gap(k)
    const apposed = gap === ', '
    if (!isSpace(gap) && !apposed) return null
    let passing = false
    if ((this.#uses(k) & PASSING) !== 0 && isHyphen(rows.gap(k - 1))) {
      passing = true
      k--
    }
    const found = this.#endingAt(k)
    if (found === null) return null
    const office = this.#modified(found, Math.max(0, found.first - 4), passing)
    // The mayor, Nadia Ferrow: but not "he was mayor, Nadia Ferrow said".
    if (apposed && !this.#isDeterminer(tokenFrom(rows.tokens, office.start) - 1)) return null
    return office
  }

  #after(last: number): Office | null {
    const rows = this.#rows
    if (rows.gap(last) !== ', ') return null
    for (let k = last + 1; k <= last + REACH && k < rows.tokens.start.length; k++) {
      const found = this.#startingAt(k)
      if (found !== null) {
        if (this.#nameFollows(found.last)) return null
        return this.#modified(found, last + 1, false)
      }
      if (!this.#qualifies(k) || !isLink(rows.gap(k))) return null
    }
    return null
  }

  /** With the deputy and former before it, not before word `from`. */
  #modified(found: Found, from: number, passingAlready: boolean): Office {
    const rows = this.#rows
    let { first } = found
    let passing = passingAlready
    let deputy = false
    for (let k = found.first - 1; k >= from; k--) {
      if (!isLink(rows.gap(k))) break
      const uses = this.#uses(k)
      if ((uses & DEPUTY) !== 0) {
        deputy = true
        first = k
      } else if ((uses & PASSING) !== 0) passing = true
      else if (!this.#qualifies(k)) break
    }
    return {
      office: deputy ? `deputy ${found.office}` : found.office,
      passing,
      start: rows.tokens.start[first] as number,
      end: rows.tokens.end[found.last] as number,
    }
  }

  #endingAt(k: number): Found | null {
    const plain = this.#form(this.#forms.offices, k)
    if (plain !== null) return plain
    const compound = this.#compound(k)
    if (compound !== null) return compound
    if ((this.#uses(k) & MINISTER) !== 0) {
      const portfolio = isLink(this.#rows.gap(k - 1))
        ? this.#form(this.#forms.portfolios, k - 1)
        : null
      // Defence and interior minister: two, and we do not know which counts.
      if (portfolio === null || this.#isAnd(portfolio.first - 1)) return null
      return { office: `${portfolio.office} minister`, first: portfolio.first, last: k }
    }
    return this.#ofMinistry(k)
  }

  /** Minister of finance, ministre français de la Santé: the portfolio ends at word k. */
  #ofMinistry(k: number): Found | null {
    const portfolio = this.#form(this.#forms.portfolios, k)
    if (portfolio === null) return null
    let of = this.#words.language === 'ar'
    for (let i = portfolio.first - 1; i >= Math.max(0, portfolio.first - 4); i--) {
      if (!isLink(this.#rows.gap(i))) return null
      if ((this.#uses(i) & MINISTER) !== 0) {
        return of ? { office: `${portfolio.office} minister`, first: i, last: k } : null
      }
      if (this.#forms.of.has(this.#lower(i))) of = true
    }
    return null
  }

  /** An office whose first word is k. */
  #startingAt(k: number): Found | null {
    for (let last = k; last < k + 4 && last < this.#rows.tokens.start.length; last++) {
      if (last > k && !isLink(this.#rows.gap(last - 1))) return null
      const found = this.#endingAt(last)
      if (found !== null && found.first === k) return found
    }
    return null
  }

  #form(table: ReadonlyMap<string, readonly Form[]>, last: number): Found | null {
    if (last < 0) return null
    for (const form of table.get(this.#lower(last)) ?? []) {
      const first = last - form.words.length + 1
      if (first >= 0 && form.words.every((w, i) => this.#lower(first + i) === w)) {
        return { office: form.office, first, last }
      }
    }
    return null
  }

  /** German writes the portfolio and its minister as one word. */
  #compound(k: number): Found | null {
    if (this.#words.language !== 'de' || k < 0) return null
    const word = this.#lower(k)
    const head = /minister(in)?$/.exec(word)
    if (!head || head.index === 0) return null
    const portfolio = this.#forms.portfolios.get(word.slice(0, head.index))?.[0]
    return portfolio ? { office: `${portfolio.office} minister`, first: k, last: k } : null
  }

  /** A word that may stand before an office: the, Syria’s, deputy, former, Kurdish, Orlo. */
  #qualifies(k: number): boolean {
    const { tokens } = this.#rows
    const uses = this.#uses(k)
    if ((uses & (DEMONYM | PLACE | DEPUTY | PASSING | OFFICE_PART)) !== 0) return true
    if (this.#isDeterminer(k) || (tokens.lower[k] as string).endsWith("'s")) return true
    return this.#words.language !== 'de' && tokens.first[k] === UPPER
  }

  #nameFollows(k: number): boolean {
    const { tokens, text } = this.#rows
    return isSpace(this.#rows.gap(k)) && classAt(text, tokens.start[k + 1] ?? text.length) === UPPER
  }

  #isDeterminer(k: number): boolean {
    if (k < 0) return false
    const lower = this.#rows.tokens.lower[k] ?? ''
    if (/^(his|her|their|its|our|my|son|sa|leur|seine|ihre)$/.test(lower)) return true
    return lower.endsWith("'s") || (this.#rows.reading.profile.words.uses(lower) & DETERMINER) !== 0
  }

  #isAnd(k: number): boolean {
    return /^(and|et|und)$/.test(this.#rows.tokens.lower[k] ?? '')
  }

  #lower(k: number): string {
    const lower = this.#rows.tokens.lower[k]
    return lower === undefined ? '' : this.#words.fold(lower)
  }

  #uses(k: number): number {
    return this.#words.uses(this.#lower(k))
  }
}

function isSpace(gap: string): boolean {
  return gap === ' ' || gap === '\u00a0' || gap === '. '
}

function isHyphen(gap: string): boolean {
  return gap === '-' || gap === '‑'
}

/** What may part the words of one noun phrase; fr: an elision too. */
function isLink(gap: string): boolean {
  return gap === ' ' || gap === '-' || gap === '‑' || gap === '\u00a0' || gap === '’' || gap === "'"
}
