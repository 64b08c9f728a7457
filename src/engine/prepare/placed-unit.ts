/** A unit in its place; what is read from its text is shared with every unit of the same text. */
import { sameUnit, type Unit } from '#shared/article/units.ts'
import type { PreparedUnit } from './copy.ts'
import type { Fact, UnitReading } from './reading.ts'

export class PlacedUnit implements PreparedUnit {
  readonly where: Unit['where']
  readonly ref: Unit['ref']
  readonly kind: Unit['kind']
  readonly text: string
  readonly attribution: string
  /** Shared with every unit of the same text. */
  readonly reading: UnitReading

  constructor(unit: Unit, attribution: string, reading: UnitReading) {
    this.where = unit.where
    this.ref = unit.ref
    this.kind = unit.kind
    this.text = unit.text
    this.attribution = attribution
    this.reading = reading
  }

  get normal() {
    return this.reading.normal
  }
  get marks() {
    return this.reading.marks
  }
  get sentences() {
    return this.reading.sentences
  }
  get wordCount() {
    return this.reading.wordCount
  }
  get cues() {
    return this.reading.cues
  }
  get tokens() {
    return this.reading.tokens
  }
  fact<T>(read: Fact<T>): T {
    return this.reading.fact(read)
  }

  /** Whether a unit of another copy is this one: the same words in the same place, read in the same way. */
  is(unit: Unit, attribution: string, profile: string): boolean {
    return (
      this.text === unit.text &&
      this.where === unit.where &&
      this.kind === unit.kind &&
      sameUnit(this.ref, unit.ref) &&
      this.attribution === attribution &&
      this.reading.profile.key === profile
    )
  }
}
