/**
 * What does not fit together in a house style, each as one sentence that names the field. The form itself is
 * the schema's business; here it is about lists that contradict themselves.
 */
import type { HouseName, HouseStyle } from './style.ts'

/** As many names as a house style holds: every check reads them all. */
export const MOST_NAMES = 20_000

/** One spelling for comparing: composed, single spaces, no space at the ends. Capitals count in names. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

const fold = (text: string): string => tidy(text).toLowerCase()

/** Which forms the names of a list take up, for checks against a long list. */
export interface NameIndex {
  /** How many names have this form to use. */
  users(form: string): number
  /** The forms to use in the place of this form, which is not to be used. */
  instead(form: string): readonly string[]
}

export function indexNames(names: readonly HouseName[]): NameIndex {
  const uses = new Map<string, number>()
  const nots = new Map<string, string[]>()
  for (const name of names) {
    const use = tidy(name.use)
    uses.set(use, (uses.get(use) ?? 0) + 1)
    for (const form of new Set(name.not.map(tidy))) {
      const known = nots.get(form)
      if (known) known.push(use)
      else nots.set(form, [use])
    }
  }
  return { users: (form) => uses.get(form) ?? 0, instead: (form) => nots.get(form) ?? [] }
}

export interface NameFaults {
  readonly use: string | null
  readonly not: string | null
}

/** What is wrong with one name beside the others; `others` is the index of the list without it. */
export function nameFaults(name: HouseName, others: NameIndex): NameFaults {
  const use = tidy(name.use)
  return { use: faultOfUse(use, others), not: faultOfNot(use, name.not.map(tidy), others) }
}

function faultOfUse(use: string, others: NameIndex): string | null {
  if (use === '') return 'Use: write the form that the house uses.'
  if (others.users(use) > 0) return `Use: “${use}” is in the list already.`
  const instead = others.instead(use)[0]
  if (instead !== undefined)
    return `Use: “${use}” is a form not to use; the list says “${instead}”.`
  return null
}

function faultOfNot(use: string, forms: readonly string[], others: NameIndex): string | null {
  const seen = new Set<string>()
  for (const form of forms) {
    if (form === '') return 'Do not use: one of the forms is empty. Take it off.'
    if (form === use) return `Do not use: “${form}” is the form to use. Take it off here.`
    if (seen.has(form)) return `Do not use: “${form}” stands here twice.`
    if (others.users(form) > 0) return `Do not use: “${form}” is the form to use of another name.`
    const instead = others.instead(form)[0]
    if (instead !== undefined) return `Do not use: “${form}” belongs to “${instead}” already.`
    seen.add(form)
  }
  return null
}

/** Agencies: an empty line is nobody's mistake and is left out before. Null when all is well. */
export function agenciesFault(agencies: readonly string[]): string | null {
  const twice = firstTwice(agencies)
  return twice === null ? null : `Agencies: “${twice}” stands there twice.`
}

/** Reporting verbs: the base form of one word each. */
export function verbsFault(verbs: readonly string[]): string | null {
  const odd = verbs.find((verb) => !/^[\p{L}\p{M}][\p{L}\p{M}’'-]*$/u.test(tidy(verb)))
  if (odd !== undefined) {
    return `Reporting verbs: “${odd}” is not one word. Give the base form of one verb, such as “aver”.`
  }
  const twice = firstTwice(verbs)
  return twice === null ? null : `Reporting verbs: “${twice}” stands there twice.`
}

function firstTwice(words: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const word of words) {
    const key = fold(word)
    if (seen.has(key)) return tidy(word)
    seen.add(key)
  }
  return null
}

/** The first thing that does not fit together in a whole style, with the name of its field; null when all does. */
export function styleFault(style: HouseStyle): { field: string; message: string } | null {
  if (tidy(style.name) === '') return { field: 'name', message: 'The style has no name.' }
  if (style.names.length > MOST_NAMES) {
    const message = `The name list has ${style.names.length} names; ${MOST_NAMES} is the most.`
    return { field: 'names', message }
  }
  const agencies = agenciesFault(style.agencies)
  if (agencies) return { field: 'agencies', message: agencies }
  const verbs = verbsFault(style.reportingVerbs)
  if (verbs) return { field: 'reportingVerbs', message: verbs }
  const all = indexNames(style.names)
  for (const [i, name] of style.names.entries()) {
    const faults = nameFaults(name, without(all, name))
    if (faults.use) return { field: `names[${i}].use`, message: faults.use }
    if (faults.not) return { field: `names[${i}].not`, message: faults.not }
  }
  return null
}

/** The index without one of its names, whatever the length of the list. */
export function without(all: NameIndex, name: HouseName): NameIndex {
  const use = tidy(name.use)
  const own = new Set(name.not.map(tidy))
  return {
    users: (form) => all.users(form) - (form === use ? 1 : 0),
    instead(form) {
      const rest = [...all.instead(form)]
      if (own.has(form)) rest.splice(rest.indexOf(use), 1)
      return rest
    },
  }
}
