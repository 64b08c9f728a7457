import { describe, expect, it } from 'vitest'
import { createArticle, paragraph } from '#shared/article/create.ts'
import { articleWords } from '#shared/article/words.ts'
import { defaultStyle, type HouseStyle } from '#shared/style.ts'
import { MOST_ARTICLES, MOST_MATCHES, type TrialStep } from '#shared/trial.ts'
import { insertArticle } from '#store/articles.ts'
import { run, transact } from '#store/database.ts'
import { addRevision } from '#store/revisions.ts'
import { contentOf } from './content.ts'
import type { Desk } from './desk.ts'
import { bin } from './library.ts'
import { failure, memoryDesk, newArticle, value } from './testing/desk.ts'
import { tryRule } from './trial.ts'

async function tried(
  desk: Desk,
  rule: string,
  options: { style?: HouseStyle; cancelAt?: number } = {},
) {
  const steps: TrialStep[] = []
  const cancelAt = options.cancelAt ?? Number.POSITIVE_INFINITY
  const answer = await tryRule(
    desk,
    { rule, style: options.style ?? defaultStyle() },
    {
      progress: ({ step }) => void (step && steps.push(step)),
      cancelled: () => steps.length >= cancelAt,
    },
  )
  return { answer, steps, found: steps.flatMap((s) => s.found) }
}

const UNTIDY = 'The ferry sails again on Sunday , the port said.'
const CLEAN = 'The ferry sails again on Sunday, the port said.'

/** Many articles in one transaction. */
function fill(desk: Desk, n: number, text: string): void {
  transact(desk.db, () => {
    for (let i = 0; i < n; i++) {
      const now = desk.now()
      const article = createArticle(`urn:uuid:fill-${i}`, now.iso)
      article.header.headline = `Story ${i}`
      article.blocks = [paragraph('p', text)]
      const words = articleWords(article)
      const key = insertArticle(desk.db, article, words, null, now)
      const { headline } = article.header
      const content = contentOf(article)
      addRevision(desk.db, key, {
        id: `fill-${i}`,
        at: now,
        occasion: 'intake',
        headline,
        words,
        content,
      })
    }
  })
}

describe('a trial', () => {
  it('finds what the rule would say, the newest article first, and says where', async () => {
    const desk = memoryDesk()
    newArticle(desk, 'Ferry sails', CLEAN, UNTIDY)
    newArticle(desk, 'Market opens', CLEAN)
    newArticle(desk, 'Pier mended', UNTIDY, 'The pier , mended in May, opens on Monday.')
    const { answer, found } = await tried(desk, 'spacing-untidy')
    expect(value(answer)).toEqual({
      counts: { done: 3, total: 3, matches: 3, articles: 2, failed: 0 },
      cancelled: false,
    })
    expect(found.map((a) => [a.headline, a.count])).toEqual([
      ['Pier mended', 2],
      ['Ferry sails', 1],
    ])
    const match = found[1]?.matches[0]
    expect(match).toMatchObject({ where: 'body[1]', unit: { block: 'p1', field: 'text' } })
    expect(UNTIDY.slice(match?.start, match?.end)).toBe(match?.text)
    expect(`${match?.before}${match?.text}${match?.after}`).toBe(UNTIDY)
  })

  it('leaves the bin alone, and passes an article that cannot be read', async () => {
    const desk = memoryDesk()
    const { id } = newArticle(desk, 'Ferry sails', UNTIDY)
    newArticle(desk, 'Pier mended', UNTIDY)
    value(bin(desk, { ids: [id] }))
    const broken = newArticle(desk, 'Broken', UNTIDY)
    run(
      desk.db,
      `UPDATE revisions SET content = '{"schema":1}'
       WHERE article = (SELECT key FROM articles WHERE id = ?)`,
      [broken.id],
    )
    const { answer } = await tried(desk, 'spacing-untidy')
    expect(value(answer).counts).toEqual({ done: 2, total: 2, matches: 1, articles: 1, failed: 1 })
  })

  it('tries a rule that is off, and one that there is not says so', async () => {
    const desk = memoryDesk()
    newArticle(desk, 'Ferry sails', UNTIDY)
    const style = { ...defaultStyle(), severities: { 'spacing-untidy': 'off' as const } }
    expect(value((await tried(desk, 'spacing-untidy', { style })).answer).counts.matches).toBe(1)
    expect(failure((await tried(desk, 'no-such-rule')).answer)?.kind).toBe('not-found')
  })

  it('stops when asked to and keeps what it found', async () => {
    const desk = memoryDesk()
    fill(desk, 100, UNTIDY)
    const { answer, found } = await tried(desk, 'spacing-untidy', { cancelAt: 2 })
    const { cancelled, counts } = value(answer)
    expect(cancelled).toBe(true)
    expect(counts.done).toBeGreaterThan(0)
    expect(counts.done).toBeLessThan(100)
    expect(found).toHaveLength(counts.articles)
  })

  it('lists no more than a window can show, and counts the rest', async () => {
    const desk = memoryDesk()
    fill(desk, MOST_ARTICLES + 40, `${UNTIDY} `.repeat(MOST_MATCHES + 5).trim())
    const { answer, found } = await tried(desk, 'spacing-untidy')
    expect(value(answer).counts).toMatchObject({
      articles: MOST_ARTICLES + 40,
      matches: (MOST_ARTICLES + 40) * (MOST_MATCHES + 5),
    })
    expect(found).toHaveLength(MOST_ARTICLES)
    expect(found[0]?.matches).toHaveLength(MOST_MATCHES)
    expect(found[0]?.count).toBe(MOST_MATCHES + 5)
  })
})
