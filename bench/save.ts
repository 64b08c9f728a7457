/**
 * Commit of an autosave as the window's call runs it (payload checked, library of 1,000 articles), next to the same
 * JSON written into one row with bare better-sqlite3: same disk, same settings (WAL, synchronous=FULL).
 */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { dispatch } from '#ipc/dispatch.ts'
import type { Handlers } from '#ipc/handlers.ts'
import { saveArticle } from '#services/article.ts'
import { contentOf } from '#services/content.ts'
import { deskOn } from '#services/desk.ts'
import type { Article } from '#shared/article/model.ts'
import { closeDatabase } from '#store/database.ts'
import { openLibrary } from '#store/open.ts'
import { libraryIn } from '#store/places.ts'
import { median, ms, percentile, type Row, times } from './support/figures.ts'
import { libraryOf } from './support/library.ts'
import { story } from './support/story.ts'

const SAVES = 400
const GOAL = 2

export async function benchSave(): Promise<Row[]> {
  const first = story(5000, 7)
  const library = await libraryOf(1000, [first])
  const places = libraryIn(join(library.profile, 'library'))
  const opened = openLibrary(places, { now: Date.now() })
  if (opened.outcome !== 'opened') throw new Error(opened.message)
  const desk = deskOn(opened.db, places, '0.0.0')
  const handlers = { 'article.save': (input: never) => saveArticle(desk, input) }
  const log = { fault: (_where: string, error: unknown) => console.error(error) }
  const save = (payload: unknown) =>
    dispatch(handlers as unknown as Handlers, log, 'article.save', payload)

  const bare = new Database(join(library.profile, 'bare.db'))
  bare.pragma('journal_mode = WAL')
  bare.pragma('synchronous = FULL')
  bare.exec('CREATE TABLE articles (id TEXT PRIMARY KEY, content TEXT)')
  const put = bare.prepare('INSERT OR REPLACE INTO articles VALUES (?, ?)')

  const ours: number[] = []
  const base: number[] = []
  for (let i = 0; i < SAVES; i++) {
    const typed = edited(first, i)
    const content = contentOf(typed)
    const b = performance.now()
    put.run(typed.id, content)
    base.push(performance.now() - b)
    const o = performance.now()
    const answer = await save({ article: typed, counts: null, occasion: 'autosave' })
    ours.push(performance.now() - o)
    if (!answer.ok) throw new Error(answer.failure.message)
  }
  bare.close()
  closeDatabase(opened.db)
  await library.remove()
  const ratio = median(ours) / median(base)
  const late = `p95 ${ms(percentile(ours, 95))}, baseline ${ms(percentile(base, 95))}`
  return [
    {
      what: `commit of an autosave, 5,000 words (baseline: the same row, bare better-sqlite3; ${late})`,
      ours: ms(median(ours)),
      baseline: ms(median(base)),
      ratio: times(ratio),
      goal: `≤ ${times(GOAL)}`,
      met: ratio <= GOAL,
    },
  ]
}

/** The article with some words typed into one of its paragraphs. */
function edited(article: Article, n: number): Article {
  const blocks = article.blocks.map((block, i) =>
    i === 3 && block.type === 'paragraph' ? { ...block, text: `${block.text} Typed ${n}.` } : block,
  )
  return { ...article, blocks }
}
