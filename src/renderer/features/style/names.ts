/** The name list as people write it: forms one a line, whole lists pasted; and finding a name in a long list. */
import type { HouseName } from '#shared/style.ts'
import { type NameIndex, nameFaults, tidy } from '#shared/styleFaults.ts'

export type Kind = HouseName['kind']

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  other: 'Other',
}
export const KINDS = Object.keys(KIND_LABELS) as readonly Kind[]

/** One form a line; empty lines are nobody's mistake. */
export function formsOf(text: string): string[] {
  return text
    .split('\n')
    .map(tidy)
    .filter((form) => form !== '')
}

export interface PastedNames {
  readonly names: readonly HouseName[]
  /** Lines that were left out, from 1, and why. */
  readonly left: readonly { readonly line: number; readonly why: string }[]
}

/**
 * Names from a pasted list: one a line, the form to use first, after a colon (or a tab, as spreadsheets give it)
 * the forms not to use, between commas or semicolons. A third column may name the kind.
 */
export function readPasted(text: string, kind: Kind, known: NameIndex): PastedNames {
  const names: HouseName[] = []
  const left: { line: number; why: string }[] = []
  const seen = new Map<string, number>()
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '') continue
    const name = readLine(line, kind)
    const faults = nameFaults(name, known)
    const form = [name.use, ...name.not].find((one) => seen.has(one))
    const why =
      faults.use ??
      faults.not ??
      (form === undefined ? null : `“${form}” stands in line ${seen.get(form)} already.`)
    if (why !== null) {
      left.push({ line: i + 1, why })
      continue
    }
    names.push(name)
    for (const one of [name.use, ...name.not]) seen.set(one, i + 1)
  }
  return { names, left }
}

function readLine(line: string, kind: Kind): HouseName {
  const columns = line.includes('\t') ? line.split('\t') : line.split(/:(.*)/su)
  const [use = '', not = '', last = ''] = columns
  return {
    use: tidy(use),
    not: not
      .split(/[,;|]/u)
      .map(tidy)
      .filter((form) => form !== ''),
    kind: KINDS.find((one) => one === last.trim().toLowerCase()) ?? kind,
  }
}

/** The places of the names that hold the words in any of their forms, in the order of the alphabet. */
export function findNames(names: readonly HouseName[], query: string): number[] {
  const wanted = fold(query.trim())
  const found: number[] = []
  for (const [i, { use, not }] of names.entries()) {
    if (wanted === '' || [use, ...not].some((form) => fold(form).includes(wanted))) found.push(i)
  }
  return found.sort((a, b) => COLLATOR.compare(names[a]?.use ?? '', names[b]?.use ?? ''))
}

const COLLATOR = new Intl.Collator(undefined, { sensitivity: 'base' })

/** Letters alone, so that zoe finds Zoë. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
