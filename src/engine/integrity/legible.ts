/** A source as it was meant: damage of its encoding mended, entities read, soft hyphens out; places kept. */

import type { Edit } from '#shared/text/edit.ts'
import { findDamage } from '../rules/residue/damage.ts'
import { decodeEntity, ENTITY } from '../rules/residue/entities.ts'

export interface Legible {
  readonly text: string
  /** The place in the source that a place in `text` comes from. */
  toSource(at: number): number
}

const SOFT_HYPHEN = 0xad
const AMPERSAND = 0x26

/** Never fails; linear. */
export function legible(source: string): Legible {
  const edits = [...repairs(source)]
  if (edits.length === 0) return { text: source, toSource: (at) => at }
  const parts: string[] = []
  /** Where the text after each edit begins, here and in the source. */
  const here: number[] = [0]
  const there: number[] = [0]
  let from = 0
  let length = 0
  for (const e of edits) {
    const part = source.slice(from, e.start) + e.insert
    parts.push(part)
    length += part.length
    from = e.end
    here.push(length)
    there.push(from)
  }
  parts.push(source.slice(from))
  return { text: parts.join(''), toSource: (at) => mapped(at, here, there) }
}

function mapped(at: number, here: readonly number[], there: readonly number[]): number {
  let lo = 0
  let hi = here.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((here[mid] as number) <= at) lo = mid + 1
    else hi = mid
  }
  const next = there[lo]
  const place = (there[lo - 1] as number) + at - (here[lo - 1] as number)
  return next === undefined ? place : Math.min(place, next)
}

function* repairs(source: string): Generator<Edit> {
  const damage = findDamage(source)
  let next = damage.next()
  const others = otherRepairs(source)
  let other = others.next()
  let from = 0
  while (!next.done || !other.done) {
    const first = next.done || (!other.done && other.value.start < next.value.start)
    let edit: Edit | null = null
    if (first && !other.done) {
      edit = other.value
      other = others.next()
    } else if (!next.done) {
      const { start, end, meant } = next.value
      if (meant !== null) edit = { start, end, insert: meant }
      next = damage.next()
    }
    if (edit === null || edit.start < from) continue
    from = edit.end
    yield edit
  }
}

function* otherRepairs(source: string): Generator<Edit> {
  if (!/[&\u00ad]/.test(source)) return
  const entity = new RegExp(ENTITY.source, ENTITY.flags)
  for (let i = source.search(/[&\u00ad]/); i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === SOFT_HYPHEN) yield { start: i, end: i + 1, insert: '' }
    if (code !== AMPERSAND) continue
    entity.lastIndex = i
    const found = entity.exec(source)?.[0]
    const meant = found === undefined ? null : decodeEntity(found)
    if (found === undefined || meant === null) continue
    yield { start: i, end: i + found.length, insert: meant }
    i += found.length - 1
  }
}
