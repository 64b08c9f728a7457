/** A desk for tests: a real library in memory (or in a folder), a clock that goes a second each time it is read. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import type { Occasion } from '#shared/library.ts'
import type { Result } from '#shared/result.ts'
import { closeDatabase, openWritable } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { openLibrary } from '#store/open.ts'
import { type LibraryPlaces, libraryIn } from '#store/places.ts'
import { openArticle, saveArticle } from '../article.ts'
import type { Desk } from '../desk.ts'
import { createNew } from '../library.ts'

export interface TestDesk extends Desk {
  /** Lets time pass, in minutes. */
  pass(minutes: number): void
}

export function memoryDesk(): TestDesk {
  const db = openWritable(':memory:')
  migrate(db, () => {})
  onTestFinished(() => closeDatabase(db))
  return deskWith(db, libraryIn(temporaryFolder()))
}

export function diskDesk(): TestDesk {
  const places = libraryIn(temporaryFolder())
  const opened = openLibrary(places, { now: 0 })
  if (opened.outcome !== 'opened') throw new Error(opened.message)
  onTestFinished(() => closeDatabase(opened.db))
  return deskWith(opened.db, places)
}

function deskWith(db: Desk['db'], places: LibraryPlaces): TestDesk {
  let ms = Date.UTC(2024, 2, 3, 15, 0, 0)
  let ids = 0
  return {
    db,
    places,
    version: '0.0.0',
    now() {
      ms += 1000
      return { iso: new Date(ms).toISOString().replace('.000Z', '+00:00'), ms }
    },
    uuid: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    pass(minutes) {
      ms += minutes * 60_000
    },
  }
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-services-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What a use-case answered, when it should have worked. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

export const failure = (result: Result<unknown>) => (result.ok ? null : result.failure)

/** A new article in the library with a headline and paragraphs. */
export function newArticle(desk: Desk, headline: string, ...paragraphs: string[]): Article {
  const { id } = value(createNew(desk))
  return write(desk, value(openArticle(desk, { id })).article, headline, ...paragraphs)
}

/** Saves other words for an article; answers it as the window would send it. */
export function write(
  desk: Desk,
  article: Article,
  headline: string,
  ...paragraphs: string[]
): Article {
  return save(desk, withText(article, headline, ...paragraphs))
}

export function withText(article: Article, headline: string, ...paragraphs: string[]): Article {
  return {
    ...article,
    header: { ...article.header, headline },
    blocks: paragraphs.map((text, i) => paragraph(`p${i}`, text)),
  }
}

export function save(desk: Desk, article: Article, occasion: Occasion = 'autosave'): Article {
  value(saveArticle(desk, { article, counts: null, occasion }))
  return article
}

export function texts(article: Article): string[] {
  return article.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
}
