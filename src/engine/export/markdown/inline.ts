/** Marked text as Markdown phrasing. */
import type { PhrasingContent } from 'mdast'
import type { RichText } from '#shared/article/model.ts'
import { escapeText } from '../html/escape.ts'
import { nestRuns, type Run } from '../runs.ts'

/** Underline has no sign in Markdown and goes (the writer lists it as lost). */
export function phrasing(rich: RichText): PhrasingContent[] {
  const marks = rich.marks.filter((m) => m.type !== 'underline')
  return runNodes(tight(nestRuns({ text: rich.text, marks })), '', '')
}

/** Plain text; line breaks become hard breaks. */
export function plainPhrasing(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, i): PhrasingContent[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ])
}

/**
 * Stress begins and ends at letters: Markdown does not know a bold space or a break inside at the end. White
 * space at the edges of a run goes outside.
 */
function tight(runs: readonly Run[]): Run[] {
  return runs.flatMap((run): Run[] => {
    if (run.type === 'text') return [run]
    const inside = tight(run.children)
    const before: Run[] = []
    const after: Run[] = []
    for (let first = inside[0]; first?.type === 'text'; first = inside[0]) {
      const rest = first.text.trimStart()
      before.push(...plain(first.text.slice(0, first.text.length - rest.length)))
      inside.splice(0, 1, ...plain(rest))
      if (rest !== '') break
    }
    for (let last = inside.at(-1); last?.type === 'text'; last = inside.at(-1)) {
      const rest = last.text.trimEnd()
      after.unshift(...plain(last.text.slice(rest.length)))
      inside.splice(-1, 1, ...plain(rest))
      if (rest !== '') break
    }
    return [...before, ...(inside.length === 0 ? [] : [{ ...run, children: inside }]), ...after]
  })
}

const plain = (text: string): Run[] => (text === '' ? [] : [{ type: 'text', text }])

const TAGS = { bold: 'strong', italic: 'em', strike: 'del', sub: 'sub', sup: 'sup' } as const

/** `before` and `after`: what stands next to the runs, '' at the edges of the text. */
function runNodes(runs: readonly Run[], before: string, after: string): PhrasingContent[] {
  return runs.flatMap((run, i): PhrasingContent[] => {
    if (run.type === 'text') return plainPhrasing(run.text)
    const left = i === 0 ? before : lastChar(runs[i - 1])
    const right = i === runs.length - 1 ? after : firstChar(runs[i + 1])
    if (run.type === 'link') {
      return [{ type: 'link', url: run.href ?? '', children: runNodes(run.children, '', '') }]
    }
    if (run.type === 'underline') return runNodes(run.children, left, right)
    const alone = isPlain(runs[i - 1]) && isPlain(runs[i + 1])
    const tag = TAGS[run.type]
    if (tag === 'sub' || tag === 'sup' || !alone || !standsAsWord(run, left, right)) {
      return [
        { type: 'html', value: `<${tag}>` },
        ...runNodes(run.children, '', '').map(apartFromTag),
        { type: 'html', value: `</${tag}>` },
      ]
    }
    const children = runNodes(run.children, '', '')
    if (tag === 'strong') return [{ type: 'strong', children }]
    return [tag === 'em' ? { type: 'emphasis', children } : { type: 'delete', children }]
  })
}

/**
 * Stars and tildes are safe round whole words. In the middle of one, beside punctuation inside or next to
 * other stars, readers of Markdown differ: there the HTML tag is written, which all of them know.
 */
function standsAsWord(run: Run, left: string, right: string): boolean {
  const letter = /^[\p{L}\p{N}]$/u
  return (
    letter.test(firstChar(run)) &&
    letter.test(lastChar(run)) &&
    !letter.test(left) &&
    !letter.test(right)
  )
}

const isPlain = (run: Run | undefined) => run === undefined || run.type === 'text'

function firstChar(run: Run | undefined): string {
  if (run === undefined) return ''
  if (run.type !== 'text') return firstChar(run.children[0])
  return String.fromCodePoint(run.text.codePointAt(0) ?? 32)
}

function lastChar(run: Run | undefined): string {
  if (run === undefined) return ''
  if (run.type !== 'text') return lastChar(run.children.at(-1))
  return [...run.text.slice(-2)].at(-1) ?? ''
}

/** A text that opens with a combining mark: beside the `>` of a tag the two would melt into one character. */
function apartFromTag(node: PhrasingContent, index: number): PhrasingContent {
  if (index > 0 || node.type !== 'text' || !/^\p{M}/u.test(node.value)) return node
  return { type: 'html', value: escapeText(node.value) }
}
