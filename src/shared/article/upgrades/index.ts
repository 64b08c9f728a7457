/**
 * Older documents become today's by pure steps, one file each: `from1to2.ts` exports an UpgradeStep with
 * from: 1. To add one: raise ARTICLE_SCHEMA, write the step and its test, put it in the list.
 */
import { ARTICLE_SCHEMA } from '../model.ts'

export type AnyDocument = { schema: number } & Record<string, unknown>

export interface UpgradeStep {
  /** The schema it reads; it gives back schema from + 1. */
  readonly from: number
  readonly step: (document: AnyDocument) => AnyDocument
}

export const UPGRADES: readonly UpgradeStep[] = []

/** Runs every step from the document's schema up to today's. Throws when a step is missing from the list. */
export function upgrade(
  document: AnyDocument,
  steps: readonly UpgradeStep[] = UPGRADES,
  to: number = ARTICLE_SCHEMA,
): AnyDocument {
  let current = document
  while (current.schema < to) {
    const next = steps.find((s) => s.from === current.schema)
    if (!next) throw new Error(`no upgrade step from article schema ${current.schema}`)
    current = { ...next.step(current), schema: next.from + 1 }
  }
  return current
}
