/** Results of block rules by the text of the unit, so that a keystroke re-checks one block. */
import type { Unit, UnitKind } from '#shared/article/units.ts'
import type { Fix, FixStep } from '#shared/finding.ts'
import type { PreparedUnit } from '../prepare/copy.ts'
import type { Draft } from './draft.ts'

export interface BlockCache {
  /**
   * What block rules said of a unit of this kind and text, or undefined when nobody asked yet; pointed at this
   * unit, and the same objects as long as the unit is the same one.
   */
  get(unit: PreparedUnit): readonly Draft[] | undefined
  set(unit: PreparedUnit, drafts: readonly Draft[]): void
  clear(): void
}

/** As many characters as are kept in one generation; there are two. */
const CHARACTERS = 1_000_000

type Generation = Map<UnitKind, Map<string, readonly Draft[]>>

/** Bounded: when the young generation is full it becomes the old one, and what nobody asks for goes. */
export function blockCache(characters = CHARACTERS): BlockCache {
  let young: Generation = new Map()
  let old: Generation = new Map()
  let held = 0
  const put = (unit: PreparedUnit, drafts: readonly Draft[]) => {
    if (held > characters) {
      old = young
      young = new Map()
      held = 0
    }
    let ofKind = young.get(unit.kind)
    if (!ofKind) {
      ofKind = new Map()
      young.set(unit.kind, ofKind)
    }
    // Without the unit itself: its readings must not live as long as what was said of its words.
    const { where, ref, kind, text } = unit
    ofKind.set(text, rebound(drafts, { where, ref, kind, text }))
    held += unit.text.length + 16
  }
  const ofText = (unit: PreparedUnit) => {
    const drafts = young.get(unit.kind)?.get(unit.text)
    if (drafts) return drafts
    const before = old.get(unit.kind)?.get(unit.text)
    if (before) put(unit, before)
    return before
  }
  let ofUnit = new WeakMap<PreparedUnit, readonly Draft[]>()
  return {
    get(unit) {
      const known = ofUnit.get(unit)
      if (known) return known
      const equal = ofText(unit)
      if (equal === undefined) return undefined
      const drafts = rebound(equal, unit)
      ofUnit.set(unit, drafts)
      return drafts
    },
    set(unit, drafts) {
      put(unit, drafts)
      ofUnit.set(unit, drafts)
    },
    clear() {
      young = new Map()
      old = new Map()
      held = 0
      ofUnit = new WeakMap()
    },
  }
}

/** The drafts of an equal unit, pointed at this one. */
function rebound(drafts: readonly Draft[], unit: Unit): readonly Draft[] {
  if (drafts.length === 0) return drafts
  return drafts.map((d) => ({ ...d, unit, fix: d.fix && reboundFix(d.fix, unit) }))
}

function reboundFix(fix: Fix, unit: Unit): Fix {
  const steps = fix.steps.map((step): FixStep => {
    if (step.type === 'replace') return { ...step, unit: unit.ref }
    return { ...step, block: unit.ref.block ?? '' }
  })
  return { ...fix, steps }
}
