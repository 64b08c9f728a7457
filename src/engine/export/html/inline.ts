/** Marked text as HTML. */
import type { MarkType, RichText } from '#shared/article/model.ts'
import { nestRuns, type Run } from '../runs.ts'
import { attributes, escapeText } from './escape.ts'

const TAG: Record<MarkType, string> = {
  link: 'a',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
}

export function inlineHtml(rich: RichText): string {
  return nestRuns(rich).map(runHtml).join('')
}

/** Plain text; line breaks become `<br>`. */
export function textHtml(text: string): string {
  return text.split('\n').map(escapeText).join('<br>')
}

function runHtml(run: Run): string {
  if (run.type === 'text') return textHtml(run.text)
  const tag = TAG[run.type]
  return `<${tag}${attributes([['href', run.href ?? null]])}>${run.children.map(runHtml).join('')}</${tag}>`
}
