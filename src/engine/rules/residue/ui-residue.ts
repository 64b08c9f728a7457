import type { Span } from '#shared/text/span.ts'
import { defineRule, type Report } from '../define.ts'
import { labelIn } from './labels.ts'

export const uiResidue = defineRule({
  id: 'ui-residue',
  severity: 'error',
  looksAt: 'block',
  message: 'Leftover page button. Delete it.',
  why: 'Buttons of the page that copy was taken from are not part of the story. Readers see them as nonsense words.',
  source: 'VALE annotations; scraped pages',
  version: 1,
  examples: {
    bad: [
      { body: ['The two ports signed.', 'TT'], where: 'body[1]', text: 'TT' },
      { body: ['Share this article'], where: 'body[0]', text: 'Share this article' },
      { body: ['ADVERTISEMENT'], where: 'body[0]', text: 'ADVERTISEMENT' },
      { body: ['Read more »'], where: 'body[0]', text: 'Read more »' },
      {
        body: ['Facebook | Twitter | Print'],
        where: 'body[0]',
        text: 'Facebook | Twitter | Print',
      },
      {
        figures: [{ caption: 'Nets dry on the quay in Orlo.\nA A' }],
        where: 'figures[0].caption',
        text: 'A A',
      },
      { locale: 'fr-FR', body: ['Lire aussi :'], where: 'body[0]', text: 'Lire aussi :' },
      { locale: 'de-DE', body: ['Anzeige'], where: 'body[0]', text: 'Anzeige' },
      { locale: 'ar', body: ['اقرأ أيضا'], where: 'body[0]', text: 'اقرأ أيضا' },
    ],
    good: [
      { body: ['The two ports share this article of the treaty.'] },
      { headline: 'TT', body: ['The TT race returns to the island in June.'] },
      { figures: [{ caption: 'Riders practise on May 29, 2024.', credit: 'TT' }] },
      { body: ['“Listen.”', 'Save.'] },
      { body: ['Share prices fell again.'] },
      { figures: [{ caption: 'Print works in Orlo' }] },
    ],
  },
  check(unit, _copy, report) {
    const { text, kind } = unit
    if (kind === 'caption') {
      for (const line of lines(text)) {
        const label = labelIn(text.slice(line.start, line.end), 'line')
        if (label) report(finding(unit, text, shifted(label, line.start), wholeLine(text, line)))
      }
      return
    }
    if (kind === 'headline' || kind === 'standfirst' || kind === 'credit' || kind === 'alt') return
    const label = labelIn(text, kind === 'paragraph' || kind === 'quote' ? 'paragraph' : 'part')
    if (label) report(finding(unit, text, label, null))
  },
})

/** Deletes the block, or in a caption the line. */
function finding(unit: Report['unit'], text: string, span: Span, line: Span | null): Report {
  return {
    unit,
    span,
    message: `Leftover page button ‘${text.slice(span.start, span.end)}’. Delete it.`,
    fix: {
      label: 'Delete',
      safe: false,
      steps: [
        line === null
          ? { type: 'remove-block', block: unit.ref.block ?? '' }
          : { type: 'replace', unit: unit.ref, ...line, insert: '' },
      ],
    },
  }
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

function* lines(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    yield { start, end }
    start = end + 1
  }
}

/** A line with the line feed that parts it from its neighbour. */
function wholeLine(text: string, line: Span): Span {
  if (line.start > 0) return { start: line.start - 1, end: line.end }
  return { start: 0, end: Math.min(line.end + 1, text.length) }
}
