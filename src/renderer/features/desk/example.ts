/** An example of a rule as the desk shows it: every text that takes part, named where there are several. */
import type { Example } from '#engine/rules/define.ts'

export interface ExamplePart {
  /** The address of rules.md, or what else it is: no two parts have the same. */
  readonly place: string
  /** "Source", "Story", "Caption" …; '' where the example is one text alone. */
  readonly label: string
  readonly text: string
  /** The words that the finding would stand on, within `text`; null where it does not point into this text. */
  readonly anchor: string | null
}

const FIELDS = [
  ['caption', 'Caption'],
  ['credit', 'Credit'],
  ['alt', 'Alt text'],
  ['date', 'Picture taken'],
] as const

export function exampleParts(example: Example): ExamplePart[] {
  const parts: ExamplePart[] = []
  const add = (label: string, place: string, text: string | undefined) => {
    if (text === undefined) return
    const anchor = example.where === place && example.text ? example.text : null
    parts.push({ place, label, text: text.trim() === '' ? '(empty)' : text, anchor })
  }
  add('Source', 'source', example.source)
  for (const [i, { use, not }] of (example.library?.names ?? []).entries()) {
    add('House', `names[${i}]`, not.length > 0 ? `${use}, not ${not.join(', ')}` : use)
  }
  add('Published', 'published', example.published)
  add('Headline', 'headline', example.headline)
  for (const [i, text] of (example.body ?? []).entries()) add('Story', `body[${i}]`, text)
  for (const [i, figure] of (example.figures ?? []).entries()) {
    for (const [field, label] of FIELDS) add(label, `figures[${i}].${field}`, figure[field])
  }
  const [only] = parts
  return parts.length === 1 && only ? [{ ...only, label: '' }] : parts
}
