/** Intake: raw copy in, stories out, with everything that was taken out or moved listed. Pure: clock and ids come in as hints. */
import type { Fragment, IntakeResult } from '#shared/source.ts'
import type { DomDocument } from './html/dom.ts'
import { htmlLines } from './html/lines.ts'
import { textLines } from './lines.ts'
import { fragmentOf, storiesOf } from './pipeline.ts'

export interface IntakeHints {
  /** ISO with offset. */
  readonly now: string
  /** Absolute URI of the nth story, from 1. */
  readonly articleId: (story: number) => string
  /** BCP 47; guessed from the text when absent. */
  readonly language?: string
  /** File name, for messages. */
  readonly name?: string
  readonly url?: string
  readonly onProgress?: (done: number, total: number) => void
}

/** Reads plain text: one story or several. Never fails: what is no story becomes an article without a headline. */
export function readText(text: string, hints: IntakeHints): IntakeResult {
  return storiesOf({ form: 'text', lines: textLines(text).lines }, hints)
}

/** Reads a parsed HTML page or rich paste: one story. The document is only read, never changed. */
export function readHtml(document: DomDocument, hints: IntakeHints): IntakeResult {
  return storiesOf(htmlLines(document, 'page', hints.url), hints)
}

/** Reads text pasted into open copy: paragraphs, with page residue taken out; no hunt for a headline. */
export function readFragmentText(text: string, _hints: IntakeHints): Fragment {
  return fragmentOf({ form: 'text', lines: textLines(text).lines })
}

/** Reads HTML pasted into open copy. */
export function readFragmentHtml(document: DomDocument, hints: IntakeHints): Fragment {
  return fragmentOf(htmlLines(document, 'fragment', hints.url))
}
