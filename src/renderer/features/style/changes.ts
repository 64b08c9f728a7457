/** What another house style would change, for eyes: before an import is kept. */
import type { Severity } from '#shared/finding.ts'
import type { HouseName, HouseStyle } from '#shared/style.ts'
import { same } from '../../state/same.ts'
import { languageName } from '../../ui/language.ts'
import { ruleName, SEVERITY_NAMES } from './words.ts'

export interface ChangeList {
  readonly title: string
  readonly lines: readonly ChangeLine[]
}
export interface ChangeLine {
  readonly sign: 'added' | 'removed' | 'changed'
  readonly words: string
}

type RuleFacts = readonly { readonly id: string; readonly severity: Severity }[]

/** Grouped as the editor's tabs are; groups without a change are left out. */
export function styleChanges(
  before: HouseStyle,
  after: HouseStyle,
  rules: RuleFacts,
): readonly ChangeList[] {
  return [
    { title: 'Style', lines: basics(before, after) },
    { title: 'Rules', lines: severities(before, after, rules) },
    { title: 'Names', lines: names(before.names, after.names) },
    { title: 'Agencies', lines: words(before.agencies, after.agencies) },
    { title: 'Reporting verbs', lines: words(before.reportingVerbs, after.reportingVerbs) },
  ].filter((list) => list.lines.length > 0)
}

function basics(before: HouseStyle, after: HouseStyle): ChangeLine[] {
  const yes = (on: boolean) => (on ? 'yes' : 'no')
  const rows: [string, string, string][] = [
    ['Name', before.name, after.name],
    ['Profile', languageName(before.locale), languageName(after.locale)],
    ['Single marks ‘ ’ first', yes(before.options.singlePrimary), yes(after.options.singlePrimary)],
    [
      'Round brackets for insertions',
      yes(before.options.roundInsertions),
      yes(after.options.roundInsertions),
    ],
  ]
  return rows.flatMap(([what, was, is]) => turned(what, was, is))
}

function severities(before: HouseStyle, after: HouseStyle, rules: RuleFacts): ChangeLine[] {
  const known = rules.flatMap(({ id, severity }) =>
    turned(
      ruleName(id),
      SEVERITY_NAMES[before.severities[id] ?? severity],
      SEVERITY_NAMES[after.severities[id] ?? severity],
    ),
  )
  const ids = new Set(rules.map((rule) => rule.id))
  const unknown = Object.keys(after.severities).filter((id) => !ids.has(id))
  return [
    ...known,
    ...unknown.map((id): ChangeLine => {
      return { sign: 'changed', words: `${id}: no rule of this Copydesk; it has no effect` }
    }),
  ]
}

function names(before: readonly HouseName[], after: readonly HouseName[]): ChangeLine[] {
  const was = new Map(before.map((name) => [name.use, name]))
  const is = new Map(after.map((name) => [name.use, name]))
  const out: ChangeLine[] = []
  for (const name of after) {
    const old = was.get(name.use)
    if (!old) out.push({ sign: 'added', words: nameWords(name) })
    else if (!same(old, name)) out.push({ sign: 'changed', words: nameWords(name) })
  }
  for (const name of before) {
    if (!is.has(name.use)) out.push({ sign: 'removed', words: nameWords(name) })
  }
  return out
}

/** A name of any script between words of ours: each form keeps to itself (Unicode's isolates). */
function nameWords({ use, not }: HouseName): string {
  const alone = (form: string) => `\u2068${form}\u2069`
  return not.length > 0 ? `${alone(use)}, not ${not.map(alone).join(', ')}` : alone(use)
}

function words(before: readonly string[], after: readonly string[]): ChangeLine[] {
  return [
    ...after.filter((w) => !before.includes(w)).map((w) => ({ sign: 'added' as const, words: w })),
    ...before
      .filter((w) => !after.includes(w))
      .map((w) => ({ sign: 'removed' as const, words: w })),
  ]
}

function turned(what: string, was: string, is: string): ChangeLine[] {
  return was === is ? [] : [{ sign: 'changed', words: `${what}: ${was} → ${is}` }]
}
