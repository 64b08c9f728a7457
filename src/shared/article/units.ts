/**
 * Units: every stretch of an article's text that a finding can point into, under the two names it has:
 * the address of rules.md (`headline`, `body[2]`, `figures[0].caption`) and the stable one (block id + field).
 */
import * as v from 'valibot'
import type { Article } from './model.ts'

export const unitFieldSchema = v.picklist([
  'headline',
  'standfirst',
  'body', // the whole body, only when it is absent
  'text',
  'caption',
  'credit',
  'alt',
])
export type UnitField = v.InferOutput<typeof unitFieldSchema>

/** Stable over edits: block ids do not change when others are added or moved. */
export const unitRefSchema = v.object({
  /** Null for headline, standfirst and the whole body. For a list item the item's id. */
  block: v.nullable(v.string()),
  field: unitFieldSchema,
})
export type UnitRef = v.InferOutput<typeof unitRefSchema>

export type UnitKind =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'item'
  | 'caption'
  | 'credit'
  | 'alt'

export interface Unit {
  readonly where: string
  readonly ref: UnitRef
  readonly kind: UnitKind
  readonly text: string
}

export function sameUnit(a: UnitRef, b: UnitRef): boolean {
  return a.block === b.block && a.field === b.field
}

/** The article's units in reading order; a figure's stand where the figure stands among the blocks. */
export function articleUnits(article: Article): Unit[] {
  const units: Unit[] = [
    unit('headline', null, 'headline', 'headline', article.header.headline),
    unit('standfirst', null, 'standfirst', 'standfirst', article.header.standfirst),
  ]
  let body = 0
  let figures = 0
  for (const b of article.blocks) {
    switch (b.type) {
      case 'paragraph':
      case 'heading':
      case 'quote':
        units.push(unit(`body[${body++}]`, b.id, 'text', b.type, b.text))
        break
      case 'list':
        for (const item of b.items) {
          units.push(unit(`body[${body++}]`, item.id, 'text', 'item', item.text))
        }
        break
      case 'figure': {
        const at = `figures[${figures++}]`
        units.push(unit(`${at}.caption`, b.id, 'caption', 'caption', b.caption))
        units.push(unit(`${at}.credit`, b.id, 'credit', 'credit', b.credit))
        units.push(unit(`${at}.alt`, b.id, 'alt', 'alt', b.alt))
        break
      }
      case 'table':
      case 'divider':
        break
    }
  }
  return units
}

function unit(
  where: string,
  block: string | null,
  field: UnitField,
  kind: UnitKind,
  text: string,
): Unit {
  return { where, ref: { block, field }, kind, text }
}

/** The number that people know a figure by, from 1; 0 when it is not among the blocks. */
export function figureOrdinal(blocks: Article['blocks'], id: string): number {
  return blocks.filter((b) => b.type === 'figure').findIndex((b) => b.id === id) + 1
}

/** What a person calls the place: "Photo 1, credit", "Paragraph 3", "Headline". */
export function placeLabel(where: string): string {
  if (where === 'headline') return 'Headline'
  if (where === 'standfirst') return 'Standfirst'
  if (where === 'body') return 'Story'
  const body = /^body\[(\d+)\]$/.exec(where)
  if (body) return `Paragraph ${Number(body[1]) + 1}`
  const figure = /^figures\[(\d+)\]\.(caption|credit|alt)$/.exec(where)
  if (figure) {
    return `Photo ${Number(figure[1]) + 1}, ${figure[2] === 'alt' ? 'alt text' : figure[2]}`
  }
  return where
}
