/** Runs the rules over a prepared copy: which see what, in which order, what a failure means. */

import { placeLabel } from '#shared/article/units.ts'
import type { NotRun, Severity } from '#shared/finding.ts'
import type { HouseStyle } from '#shared/style.ts'
import type { Copy, PreparedUnit } from '../prepare/copy.ts'
import { readPeople } from '../prepare/people/people.ts'
import { readStory } from '../prepare/story.ts'
import { readStoryQuotes, type UnitQuotes } from '../prepare/story-quotes.ts'
import { MOST_A_UNIT, type Report, type Rule } from '../rules/define.ts'
import { type Draft, draftOf } from './draft.ts'
import type { Kept } from './kept.ts'
import { DELETING, SEES_ALL, withPrecedence } from './precedence.ts'
import { guarded, type UnitLookup } from './quoteGuard.ts'

export interface RunOutcome {
  readonly drafts: readonly Draft[]
  readonly notRun: readonly NotRun[]
}

/** What a house makes of a rule. */
export function severityOf(rule: Rule, style: Pick<HouseStyle, 'severities'>): Severity | 'off' {
  // Own keys only: a rule must not find what every object has.
  return Object.hasOwn(style.severities, rule.id)
    ? (style.severities[rule.id] ?? rule.severity)
    : rule.severity
}

/**
 * Runs every rule that the house has not switched off. A rule that throws is listed in `notRun`, once, and
 * stops neither the others nor itself at other places: what it did find still stands.
 */
export function run(rules: readonly Rule[], copy: Copy, kept: Kept | null): RunOutcome {
  const active = rules.filter((r) => severityOf(r, copy.style) !== 'off')
  const runner = new Runner(lookup(copy), kept)
  const block = active.filter((r) => r.looksAt === 'block')
  for (const unit of copy.units) runner.unit(block, unit, copy)
  const deleting = active.filter((r) => DELETING.includes(r.id))
  for (const rule of deleting) if (rule.looksAt === 'article') runner.article(rule, copy)
  const deleted = deletedUnits(runner.drafts)
  const rest = withoutUnits(copy, deleted)
  const quotes = active.filter((r) => r.looksAt === 'quotes')
  if (quotes.length > 0) for (const unit of rest.quotes.units) runner.quotes(quotes, unit, rest)
  for (const rule of active) {
    if (rule.looksAt === 'figure') runner.figures(rule, rest)
    else if (rule.looksAt === 'article' && !deleting.includes(rule)) {
      runner.article(rule, SEES_ALL.has(rule.id) ? copy : rest)
    }
  }
  const stays =
    deleted.size === 0
      ? runner.drafts
      : runner.drafts.filter((d) => (deleted.get(d.unit.where) ?? d.rule.id) === d.rule.id)
  return { drafts: withPrecedence(stays), notRun: [...runner.failed.values()] }
}

type Of<L extends Rule['looksAt']> = Extract<Rule, { looksAt: L }>

/** What was said of a thing before. */
interface Said<K> {
  get(about: K): readonly Draft[] | undefined
  set(about: K, drafts: readonly Draft[]): unknown
}

class Runner {
  readonly drafts: Draft[] = []
  readonly failed = new Map<string, NotRun>()
  readonly #unitOf: UnitLookup
  readonly #kept: Kept | null

  constructor(unitOf: UnitLookup, kept: Kept | null) {
    this.#unitOf = unitOf
    this.#kept = kept
  }

  unit(rules: readonly Of<'block'>[], unit: PreparedUnit, copy: Copy): void {
    this.#keeping(this.#kept?.blocks, unit, rules, unit.where, (rule, report) =>
      rule.check(unit, copy, report),
    )
  }

  quotes(rules: readonly Of<'quotes'>[], quoted: UnitQuotes, copy: Copy): void {
    this.#keeping(this.#kept?.quotes, quoted, rules, quoted.unit.where, (rule, report) =>
      rule.check(quoted, copy, report),
    )
  }

  /** Asks the rules about something, unless it is known what they all say. */
  #keeping<K, R extends Rule>(
    kept: Said<K> | undefined,
    about: K,
    rules: readonly R[],
    where: string,
    ask: (rule: R, report: (r: Report) => void) => void,
  ): void {
    const known = kept?.get(about)
    if (known) {
      for (const d of known) this.drafts.push(d)
      return
    }
    const before = this.drafts.length
    let whole = true
    for (const rule of rules) {
      whole = this.#guard(rule, where, (report) => ask(rule, report)) && whole
    }
    if (whole) kept?.set(about, this.drafts.slice(before))
  }

  figures(rule: Of<'figure'>, copy: Copy): void {
    for (const figure of copy.figures) {
      this.#guard(rule, figure.caption.where, (report) => rule.check(figure, copy, report))
    }
  }

  article(rule: Of<'article'>, copy: Copy): void {
    this.#guard(rule, null, (report) => rule.check(copy, report))
  }

  /** True when the rule ran to its end. */
  #guard(rule: Rule, where: string | null, check: (report: (r: Report) => void) => void): boolean {
    let perUnit: Map<string, number> | undefined
    try {
      check((report) => {
        // Made when there is something to count: most rules find nothing in most units.
        perUnit ??= new Map()
        const n = (perUnit.get(report.unit.where) ?? 0) + 1
        perUnit.set(report.unit.where, n)
        if (n > MOST_A_UNIT) return
        const draft = draftOf(rule, report)
        const fix = draft.fix && guarded(draft.fix, this.#unitOf)
        this.drafts.push(fix === draft.fix ? draft : { ...draft, fix })
      })
      return true
    } catch (error) {
      if (!this.failed.has(rule.id)) this.failed.set(rule.id, notRun(rule, where, error))
      return false
    }
  }
}

/** Units by their stable name; the table is made when the first safe fix asks. */
function lookup(copy: Copy): UnitLookup {
  let units: Map<string, PreparedUnit> | undefined
  return ({ block, field }) => {
    units ??= new Map(copy.units.map((u) => [`${u.ref.field} ${u.ref.block ?? ''}`, u]))
    return units.get(`${field} ${block ?? ''}`)
  }
}

function notRun(rule: Rule, where: string | null, error: unknown): NotRun {
  const what = error instanceof Error ? error.message : String(error)
  const at = where === null ? '' : ` at ${placeLabel(where)}`
  return { rule: rule.id, why: `The rule ${rule.id} stopped${at}: ${what}.` }
}

/** Body units that are to be deleted, by their place, with the rule that says so. */
function deletedUnits(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const id of DELETING) {
    for (const d of drafts) {
      if (d.rule.id !== id || out.has(d.unit.where)) continue
      const { block } = d.unit.ref
      if (d.fix?.steps.some((s) => s.type === 'remove-block' && s.block === block)) {
        out.set(d.unit.where, id)
      }
    }
  }
  return out
}

/** The copy as it will be without some body units; the others keep their places. */
function withoutUnits(copy: Copy, deleted: ReadonlyMap<string, string>): Copy {
  if (deleted.size === 0) return copy
  const stays = (u: PreparedUnit) => !deleted.has(u.where)
  const body = copy.body.filter(stays)
  const units = copy.units.filter(stays)
  return {
    ...copy,
    body,
    units,
    story: readStory(body, copy.profile),
    quotes: readStoryQuotes(units),
    people: readPeople(units, copy),
  }
}
