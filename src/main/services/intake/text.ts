/** A paste or a drop of text outside an open article. */
import { sniff } from '#engine/intake/sniff.ts'
import type { IntakeReport } from '#shared/contract/channels.ts'
import { ok, type Result } from '#shared/result.ts'
import type { Desk } from '../desk.ts'
import type { JobInput } from '../jobs/protocol.ts'
import { type Decoded, textSource } from '../readSource.ts'
import { addTo, emptyReport } from './report.ts'
import { noText, takeSource } from './take.ts'

/** What of a paste is the source: the page where there is one with words in it, else the text. Null: no words at all. */
export function pastedSource(text: string, html: string | null, label: string): Decoded | null {
  if (html !== null && hasWords(html)) return textSource(html, 'html', label)
  if (text.trim() === '') return null
  return textSource(text, sniff(text, ''), label)
}

export function takeText(desk: Desk, input: JobInput<'intake.text'>): Result<IntakeReport> {
  const label = `The ${input.origin}`
  const report = emptyReport()
  const decoded = pastedSource(input.text, input.html, label)
  if (decoded === null) addTo(report, '', noText(label))
  else {
    const bytes = new TextEncoder().encode(decoded.text)
    addTo(report, '', takeSource(desk, { name: '', label, origin: input.origin, bytes, decoded }))
  }
  return ok(report)
}

function hasWords(html: string): boolean {
  const text = html.replace(
    /<(script|style|head)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/giu,
    ' ',
  )
  return /[\p{L}\p{N}]/u.test(text)
}
