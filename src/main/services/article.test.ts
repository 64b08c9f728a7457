import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { setPragma } from '#store/database.ts'
import { openArticle, saveArticle, stageArticle } from './article.ts'
import { addDecision } from './decisions.ts'
import { isoTime } from './desk.ts'
import { createNew, listLibrary } from './library.ts'
import {
  diskDesk,
  failure,
  memoryDesk,
  newArticle,
  save,
  texts,
  value,
  withText,
} from './testing/desk.ts'

const counts = { errors: 1, warnings: 2, infos: 0 }

describe('saving', () => {
  it('what is called saved is there again, with the counts in the list', () => {
    const desk = memoryDesk()
    const article = newArticle(desk, 'Ferry talks resume', 'The pier is shut.')
    const saved = value(
      saveArticle(desk, {
        article: withText(article, 'Ferry talks end', 'The pier is open.'),
        counts,
        occasion: 'autosave',
      }),
    )
    const opened = value(openArticle(desk, { id: article.id }))
    expect(opened.article.header.headline).toBe('Ferry talks end')
    expect(texts(opened.article)).toEqual(['The pier is open.'])
    expect(opened).toMatchObject({
      revision: saved.revision,
      savedAt: saved.savedAt,
      binned: false,
    })
    expect(opened.article.meta.modified).toBe(saved.savedAt)
    const page = value(listLibrary(desk, { shelf: 'in-hand', query: '', offset: 0, limit: 10 }))
    expect(page.items[0]).toMatchObject({ headline: 'Ferry talks end', words: 4, counts })
  })

  it('version, stage and birth are the library’s: an old window takes nothing back', () => {
    const desk = memoryDesk()
    const article = newArticle(desk, 'Ferry talks resume')
    value(stageArticle(desk, { id: article.id, stage: 'ready' }))
    const old = {
      ...article,
      version: 7,
      meta: { ...article.meta, created: '1999-01-01T00:00:00Z' },
    }
    save(desk, withText(old, 'Changed'))
    const { article: now } = value(openArticle(desk, { id: article.id }))
    expect(now.version).toBe(1)
    expect(now.meta).toMatchObject({ stage: 'ready', created: article.meta.created })
    expect(now.header.headline).toBe('Changed')
  })

  it('an article that is gone is said to be gone', () => {
    const desk = memoryDesk()
    const article = { ...newArticle(desk, 'One'), id: 'urn:uuid:none' }
    const input = { article, counts: null, occasion: 'autosave' } as const
    expect(failure(saveArticle(desk, input))?.kind).toBe('not-found')
    expect(failure(openArticle(desk, { id: 'urn:uuid:none' }))?.kind).toBe('not-found')
    expect(failure(stageArticle(desk, { id: 'none', stage: 'ready' }))?.kind).toBe('not-found')
  })
})

describe('a save that the disk refuses', () => {
  function refusedBy(prepare: (desk: ReturnType<typeof diskDesk>) => void) {
    const desk = diskDesk()
    const article = newArticle(desk, 'Ferry talks resume', 'The pier is shut.')
    prepare(desk)
    const long = withText(article, 'Changed', 'The pier is open. '.repeat(20_000))
    const refused = failure(
      saveArticle(desk, { article: long, counts: null, occasion: 'autosave' }),
    )
    return { desk, article, long, refused }
  }

  it('full: says so, changes nothing, and works again when there is room', () => {
    const { desk, article, long, refused } = refusedBy(({ db }) =>
      setPragma(db, 'max_page_count', 60),
    )
    expect(refused).toMatchObject({ kind: 'storage' })
    expect(refused?.message).toContain('The disk is full')
    expect(value(openArticle(desk, { id: article.id })).article.header.headline).toBe(
      'Ferry talks resume',
    )
    setPragma(desk.db, 'max_page_count', 100_000)
    save(desk, long)
    expect(value(openArticle(desk, { id: article.id })).article.header.headline).toBe('Changed')
  })

  it('read-only', () => {
    const { refused } = refusedBy(({ db }) => setPragma(db, 'query_only', 1))
    expect(refused).toMatchObject({ kind: 'storage' })
    expect(refused?.message).toContain('read-only')
  })

  it('locked by another program', () => {
    const { refused } = refusedBy(({ db, places }) => {
      setPragma(db, 'busy_timeout', 0)
      new Database(places.file).exec('BEGIN IMMEDIATE')
    })
    expect(refused).toMatchObject({ kind: 'storage' })
    expect(refused?.message).toContain('locked')
  })
})

describe('decisions', () => {
  it('come with the article; an override wants a name and a reason', () => {
    const desk = memoryDesk()
    const { id } = value(createNew(desk))
    const dismissal = {
      key: 'k',
      rule: 'caption-repeated',
      kind: 'override' as const,
      text: 'The pier',
      name: '',
      reason: 'as on the sign',
      at: '2020-01-01T00:00:00Z',
    }
    const add = (more: Partial<typeof dismissal>) =>
      failure(addDecision(desk, { article: id, dismissal: { ...dismissal, ...more } }))
    expect(add({})?.subject).toBe('name')
    expect(add({ name: 'Ida Marsh', reason: '  short    ' })?.subject).toBe('reason')
    expect(add({ name: 'Ida Marsh' })).toBeNull()
    const [kept] = value(openArticle(desk, { id })).dismissals
    expect(kept).toMatchObject({ name: 'Ida Marsh', reason: 'as on the sign' })
    expect(kept?.at.startsWith('2024-03-03')).toBe(true)
  })
})

it('times carry the offset of the place', () => {
  expect(isoTime(new Date(0))).toMatch(/^19(69|70)-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
  const now = new Date('2024-03-03T14:03:07Z')
  expect(new Date(isoTime(now)).getTime()).toBe(now.getTime())
})
