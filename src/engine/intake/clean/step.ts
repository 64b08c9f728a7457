import type { Draft } from '../draft.ts'

/**
 * One cleaning step. It may only give a fate to lines that have none yet (`entry.open`), so that every line
 * goes once, for one reason. It is linear in the number of lines: look-aheads are bounded.
 */
export interface Step {
  /** The file's name. */
  readonly id: string
  /** What it does, for people: "Takes out advertisement marks." */
  readonly says: string
  run(draft: Draft): void
}
