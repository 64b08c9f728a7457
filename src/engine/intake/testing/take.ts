/** Intake for tests: copy in, a flat view of the stories out. */
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import type { Article } from '#shared/article/model.ts'
import type { Fragment, IntakeStory } from '#shared/source.ts'
import {
  type IntakeHints,
  readFragmentHtml,
  readFragmentText,
  readHtml,
  readText,
} from '../index.ts'

export const hints: IntakeHints = {
  now: '2026-03-03T14:00:00+01:00',
  articleId: (story) => `urn:test:${story}`,
}

/** A sample that the app offers: `harbour-wire.txt`, `harbour-page.html`. */
export function sample(name: string): string {
  return readFileSync(new URL(`../../../../resources/samples/${name}`, import.meta.url), 'utf8')
}

export interface Taken {
  readonly headline: string
  readonly figures: readonly (readonly [caption: string, credit: string])[]
  readonly paragraphs: readonly string[]
  /** "reason: text" */
  readonly removed: readonly string[]
  /** "target: text" */
  readonly moved: readonly string[]
  readonly story: IntakeStory
  readonly article: Article
}

export function take(text: string, more: Partial<IntakeHints> = {}): Taken[] {
  return readText(text, { ...hints, ...more }).stories.map(flat)
}

/** The only story of a text that has one. */
export function takeOne(text: string): Taken {
  const stories = take(text)
  if (stories.length !== 1) throw new Error(`${stories.length} stories instead of one`)
  return stories[0] as Taken
}

export function takeHtml(html: string, more: Partial<IntakeHints> = {}): Taken {
  const { stories } = readHtml(parseHTML(html).document, { ...hints, ...more })
  return flat(stories[0] as IntakeStory)
}

export function takePage(html: string): IntakeStory[] {
  return readHtml(parseHTML(html).document, hints).stories
}

export function pasteText(text: string): Fragment {
  return readFragmentText(text, hints)
}

export function pasteHtml(html: string): Fragment {
  return readFragmentHtml(parseHTML(html).document, hints)
}

export function bodyOf(blocks: Article['blocks']): string[] {
  return blocks.flatMap((b) => {
    if (b.type === 'list') return b.items.map((i) => i.text)
    return b.type === 'paragraph' || b.type === 'heading' || b.type === 'quote' ? [b.text] : []
  })
}

function flat(story: IntakeStory): Taken {
  const { article, removals, moves } = story
  return {
    headline: article.header.headline,
    figures: article.blocks.flatMap((b) =>
      b.type === 'figure' ? [[b.caption, b.credit] as const] : [],
    ),
    paragraphs: bodyOf(article.blocks),
    removed: removals.map((r) => `${r.reason}: ${r.text}`),
    moved: moves.map((m) => `${m.to}: ${m.text}`),
    story,
    article,
  }
}

/** Two paragraphs that nothing would take for anything else. */
export const FIRST =
  'The ferry between Marrow and Orlo will sail again on Sunday, eleven weeks after a storm tore the north berth from its piles.'
export const SECOND =
  'The council said it had not decided who would pay for the new piles, and that it would meet again in June.'
export const THIRD =
  'Marta Kell, the harbour master, told reporters that the berth would be tested with an empty boat first.'

export const FOURTH =
  'The old ice house by the berth, which Marrow has wanted for years, was not part of the agreement that the two ports signed.'

/** A story with a headline and three paragraphs, with lines put above, among and below them. */
export function story(parts: { head?: string[]; middle?: string[]; tail?: string[] } = {}): string {
  const { head = [], middle = [], tail = [] } = parts
  return [
    'Ferry Line to Orlo Reopens on Sunday',
    ...head,
    FIRST,
    SECOND,
    ...middle,
    THIRD,
    ...tail,
  ].join('\n\n')
}
