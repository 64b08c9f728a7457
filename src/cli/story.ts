/** A story as `clean` prints it. */
import { datelineText } from '#engine/export/index.ts'
import type { Article } from '#shared/article/model.ts'
import { articleUnits } from '#shared/article/units.ts'
import type { IntakeStory } from '#shared/source.ts'

export interface PrintedStory {
  readonly file: string
  /** From 1. */
  readonly story: number
  readonly headline: string
  readonly standfirst: string
  readonly byline: string
  readonly dateline: string
  readonly figures: readonly { caption: string; credit: string; alt: string }[]
  /** The text blocks in order: what `body[i]` counts. */
  readonly paragraphs: readonly string[]
  readonly removed: readonly { text: string; reason: string; line: number }[]
}

export function printedStory(story: IntakeStory, file: string, number: number): PrintedStory {
  const { header } = story.article
  return {
    file,
    story: number,
    headline: header.headline,
    standfirst: header.standfirst,
    byline: header.bylines.join(', '),
    dateline: datelineText(header.dateline),
    figures: story.article.blocks
      .filter((b) => b.type === 'figure')
      .map(({ caption, credit, alt }) => ({ caption, credit, alt })),
    paragraphs: bodyTexts(story.article),
    removed: story.removals.map(({ text, reason, line }) => ({ text, reason, line })),
  }
}

export function bodyTexts(article: Article): string[] {
  return articleUnits(article)
    .filter((u) => u.where.startsWith('body['))
    .map((u) => u.text)
}
