/** A profile with a library in it, as a desk in use has: made once per bench, through the store itself. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentOf } from '#services/content.ts'
import { deskOn } from '#services/desk.ts'
import { setSettings } from '#services/settings.ts'
import type { Article } from '#shared/article/model.ts'
import { articleWords } from '#shared/article/words.ts'
import { DEFAULT_SETTINGS } from '#shared/library.ts'
import { insertArticle } from '#store/articles.ts'
import { closeDatabase, transact } from '#store/database.ts'
import { openLibrary } from '#store/open.ts'
import { libraryIn } from '#store/places.ts'
import { addRevision } from '#store/revisions.ts'
import { indexArticle } from '#store/search.ts'
import { story } from './story.ts'

export interface BenchLibrary {
  /** The folder of the user's data. */
  readonly profile: string
  remove(): Promise<void>
}

/** `count` articles of 300 to 1,200 words, after those given; the first one is open when the window starts. */
export async function libraryOf(
  count: number,
  given: readonly Article[] = [],
): Promise<BenchLibrary> {
  const profile = await mkdtemp(join(tmpdir(), 'copydesk-bench-'))
  const places = libraryIn(join(profile, 'library'))
  const opened = openLibrary(places, { now: Date.now() })
  if (opened.outcome !== 'opened') throw new Error(opened.message)
  const { db } = opened
  const desk = deskOn(db, places, '0.0.0')
  const more = Array.from({ length: count - given.length }, (_, i) =>
    story(300 + ((i * 37) % 900), 1000 + i),
  )
  const all = [...given, ...more]
  transact(db, () => {
    for (const article of all) {
      const words = articleWords(article)
      const now = desk.now()
      const key = insertArticle(db, article, words, { errors: 0, warnings: 1, infos: 0 }, now)
      const { headline } = article.header
      const content = contentOf(article)
      const id = desk.uuid()
      addRevision(db, key, { id, at: now, occasion: 'intake', headline, words, content })
      indexArticle(db, key, article)
    }
  })
  setSettings(desk, { settings: { ...DEFAULT_SETTINGS, lastArticle: all[0]?.id ?? null } })
  closeDatabase(db)
  return { profile, remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }) }
}
