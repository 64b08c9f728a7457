/** The match of a quotation with its source, as the ledger shows it. */
import type { Unit } from '#shared/article/units.ts'
import type { Fix } from '#shared/finding.ts'
import type { DiffPart, QuoteMatch, SourcePlace } from '#shared/ledger.ts'
import { applyEdits, type Edit } from '#shared/text/edit.ts'
import type { Span } from '#shared/text/span.ts'
import { type Compared, compareBlockQuote, compareQuote } from './compare.ts'
import { diffOf, markForm, restoringEdits } from './restore.ts'
import type { SourceText } from './source-text.ts'

/** Compares a stretch of a unit, marks included or not, with a source. */
export function matchQuote(source: SourceText, unit: Unit, span: Span): QuoteMatch {
  const text = unit.text.slice(span.start, span.end)
  const found = unit.kind === 'quote' ? compareBlockQuote(source, text) : compareQuote(source, text)
  switch (found.state) {
    case 'short':
    case 'absent':
      return { state: found.state }
    case 'verbatim':
    case 'paraphrase':
      return { state: found.state, at: placeOf(source, found) }
    case 'changed':
    case 'cut': {
      const { diff, restore } = differing(source, unit, text)
      return {
        state: found.state,
        at: placeOf(source, found),
        diff,
        restore: fixOf(unit, span, restore),
      }
    }
  }
}

interface Changes {
  readonly diff: readonly DiffPart[]
  /** In the text of the quotation. */
  readonly restore: Edit
}

function differing(source: SourceText, unit: Unit, text: string): Changes {
  const { nested, apostrophe } = markForm(unit.text, text.charAt(0), source.profile)
  const block = unit.kind === 'quote' ? BLOCK : ''
  return source.keep(nested.join('') + apostrophe + block + text, readChanges)
}

/** Stands before the text of a block quote in what is kept. */
const BLOCK = '\u0000'

function readChanges(source: SourceText, kept: string): Changes {
  const [open = '', close = '', apostrophe = ''] = kept
  const form = { nested: [open, close] as const, apostrophe }
  const block = kept.charAt(3) === BLOCK
  const text = kept.slice(block ? 4 : 3)
  const found = block ? compareBlockQuote(source, text) : compareQuote(source, text)
  if (!('pattern' in found)) return { diff: [], restore: { start: 0, end: 0, insert: '' } }
  return {
    diff: diffOf(source, found, form),
    restore: asOne(text, restoringEdits(source, found, form)),
  }
}

/** From the first to the last word that the source shares. */
export function placeOf(source: SourceText, { to }: Compared): SourcePlace {
  const known = to.filter((w) => w >= 0)
  return source.placeOf(known[0] as number, known.at(-1) as number)
}

/** Puts the source's words back, in one step, and leaves everything else as it is. */
export function restoreFix(source: SourceText, unit: Unit, span: Span): Fix {
  return fixOf(unit, span, differing(source, unit, unit.text.slice(span.start, span.end)).restore)
}

function fixOf(unit: Unit, span: Span, { start, end, insert }: Edit): Fix {
  return {
    label: 'Restore the source’s words',
    safe: false,
    steps: [
      { type: 'replace', unit: unit.ref, start: span.start + start, end: span.start + end, insert },
    ],
  }
}

function asOne(text: string, edits: readonly Edit[]): Edit {
  const start = edits[0]?.start ?? 0
  const end = edits.at(-1)?.end ?? start
  const inside = edits.map((e) => ({
    start: e.start - start,
    end: e.end - start,
    insert: e.insert,
  }))
  return { start, end, insert: applyEdits(text.slice(start, end), inside) }
}
