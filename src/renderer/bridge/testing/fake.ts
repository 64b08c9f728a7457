/** A desk in memory behind the bridge, for tests and for looking at the window without main. Never in the product. */
import { createArticle } from '#shared/article/create.ts'
import type { Article, Stage } from '#shared/article/model.ts'
import { articleWords } from '#shared/article/words.ts'
import type { DeskApi } from '#shared/contract/api.ts'
import type { Channel, Input, IntakeReport, Output } from '#shared/contract/channels.ts'
import type { Counts, Dismissal } from '#shared/finding.ts'
import {
  type ArticleSummary,
  DEFAULT_SETTINGS,
  type OpenedArticle,
  type Revision,
  type Settings,
} from '#shared/library.ts'
import { NO_NOTES } from '#shared/picture.ts'
import type { Receipt } from '#shared/receipt.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { ArticleSource } from '#shared/source.ts'
import { defaultStyle, type HouseStyle } from '#shared/style.ts'

export interface FakeArticle {
  article: Article
  counts: Counts | null
  binned: string | null
  sources: ArticleSource[]
  dismissals: Dismissal[]
  revisions: (Revision & { article: Article })[]
  receipts: Receipt[]
}

type Handlers = { [C in Channel]: (input: Input<C>) => Result<Output<C>> }

export interface FakeDesk {
  readonly api: DeskApi
  readonly articles: Map<string, FakeArticle>
  readonly calls: { channel: Channel; input: unknown }[]
  /** Replaces what a channel answers. */
  answer<C extends Channel>(channel: C, handler: Handlers[C]): void
  emit(event: string, payload: unknown): void
  add(article: Article, more?: Partial<FakeArticle>): FakeArticle
}

export function createFakeDesk(options: {
  settings?: Partial<Settings>
  now?: () => string
}): FakeDesk {
  const now = options.now ?? (() => new Date().toISOString())
  const articles = new Map<string, FakeArticle>()
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const calls: FakeDesk['calls'] = []
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings }
  let style: HouseStyle = defaultStyle()
  let ids = 0
  const id = (name: string) => `${name}-${++ids}`

  function add(article: Article, more: Partial<FakeArticle> = {}): FakeArticle {
    const entry: FakeArticle = {
      article,
      counts: null,
      binned: null,
      sources: [],
      dismissals: [],
      revisions: [],
      receipts: [],
      ...more,
    }
    articles.set(article.id, entry)
    keep(entry, 'created', article.meta.modified)
    return entry
  }
  function keep(entry: FakeArticle, occasion: Revision['occasion'], at = now()): Revision {
    const { article } = entry
    const revision = {
      id: id('revision'),
      at,
      words: articleWords(article),
      occasion,
      headline: article.header.headline,
      article,
    }
    entry.revisions.unshift(revision)
    return revision
  }
  const get = (key: string) => articles.get(key)
  const missing = () => fail('not-found', 'There is no such article in the library.')

  function summary(entry: FakeArticle, query = ''): ArticleSummary {
    const { article, counts, binned } = entry
    const text = article.blocks.map((b) => ('text' in b ? b.text : '')).join(' ')
    const at = query ? text.toLowerCase().indexOf(query.toLowerCase()) : -1
    return {
      id: article.id,
      headline: article.header.headline,
      stage: article.meta.stage,
      language: article.header.language,
      words: articleWords(article),
      counts,
      modified: article.meta.modified,
      binned,
      snippet:
        at < 0
          ? null
          : `…${text.slice(Math.max(0, at - 30), at)}\u2068${text.slice(at, at + query.length)}\u2069${text.slice(at + query.length, at + 60)}…`,
    }
  }
  function opened(entry: FakeArticle): OpenedArticle {
    return {
      article: entry.article,
      revision: entry.revisions[0]?.id ?? '',
      savedAt: entry.article.meta.modified,
      binned: entry.binned !== null,
      sources: entry.sources,
      dismissals: entry.dismissals,
    }
  }
  const shelfOf = (entry: FakeArticle) => (entry.binned ? 'bin' : entry.article.meta.stage)
  const nothing = (): IntakeReport => ({
    articles: [],
    duplicates: [],
    failed: [],
    cancelled: true,
  })

  const handlers: Handlers = {
    'library.list'({ shelf, query, offset, limit }) {
      const all = [...articles.values()]
      const has = (e: FakeArticle) =>
        query === '' || JSON.stringify(e.article).toLowerCase().includes(query.toLowerCase())
      const found = all
        .filter((e) => shelfOf(e) === shelf && has(e))
        .sort((a, b) => b.article.meta.modified.localeCompare(a.article.meta.modified))
      const on = (name: string) => all.filter((e) => shelfOf(e) === name).length
      return ok({
        items: found.slice(offset, offset + limit).map((e) => summary(e, query)),
        total: found.length,
        shelves: {
          'in-hand': on('in-hand'),
          ready: on('ready'),
          exported: on('exported'),
          bin: on('bin'),
        },
      })
    },
    'library.create': () =>
      ok(summary(add(createArticle(`urn:uuid:${id('new')}`, now(), style.locale)))),
    'library.duplicate': ({ id: key }) => {
      const entry = get(key)
      if (!entry) return missing()
      return ok(summary(add({ ...entry.article, id: `urn:uuid:${id('copy')}` })))
    },
    'library.bin': ({ ids: keys }) => {
      for (const key of keys) {
        const entry = get(key)
        if (entry) entry.binned = now()
      }
      return ok(null)
    },
    'library.unbin': ({ ids: keys }) => {
      for (const key of keys) {
        const entry = get(key)
        if (entry) entry.binned = null
      }
      return ok(null)
    },
    'library.erase': ({ ids: keys }) => {
      for (const key of keys) articles.delete(key)
      return ok(null)
    },
    'article.open': ({ id: key }) => {
      const entry = get(key)
      return entry ? ok(opened(entry)) : missing()
    },
    'article.save': ({ article, counts, occasion }) => {
      const entry = get(article.id)
      if (!entry) return missing()
      const savedAt = now()
      entry.article = { ...article, meta: { ...article.meta, modified: savedAt } }
      entry.counts = counts ?? entry.counts
      return ok({ revision: keep(entry, occasion).id, savedAt })
    },
    'article.stage': ({ id: key, stage }) => {
      const entry = get(key)
      if (!entry) return missing()
      entry.article = { ...entry.article, meta: { ...entry.article.meta, stage: stage as Stage } }
      return ok(null)
    },
    'history.list': ({ article }) =>
      ok((get(article)?.revisions ?? []).map(({ article: _, ...revision }) => revision)),
    'history.read': ({ revision }) => {
      for (const entry of articles.values()) {
        const found = entry.revisions.find((r) => r.id === revision)
        if (found) return ok(found.article)
      }
      return fail('not-found', 'There is no such version.')
    },
    'history.restore': ({ article, revision }) => {
      const entry = get(article)
      const found = entry?.revisions.find((r) => r.id === revision)
      if (!entry || !found) return fail('not-found', 'There is no such version.')
      keep(entry, 'before-restore')
      entry.article = found.article
      keep(entry, 'restored')
      return ok(opened(entry))
    },
    'intake.text': ({ text }) => {
      const article = createArticle(`urn:uuid:${id('pasted')}`, now())
      const [headline = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '')
      const blocks = rest.map((line) => ({
        type: 'paragraph' as const,
        id: id('block'),
        text: line,
        marks: [],
      }))
      add({ ...article, header: { ...article.header, headline }, blocks })
      const words = articleWords({ ...article, blocks })
      return ok({
        ...nothing(),
        cancelled: false,
        articles: [{ id: article.id, headline, words, removals: 9 }],
      })
    },
    'intake.files': ({ files }) =>
      ok({
        ...nothing(),
        cancelled: false,
        failed: files.map((f) => ({
          name: f.name,
          message: `${f.name} is not text. Save it as text or as a web page first.`,
        })),
      }),
    'intake.dialog': () => ok(nothing()),
    'intake.fragment': ({ text }) =>
      ok({
        fragment: {
          blocks: text.split(/\n+/).map((line) => ({
            type: 'paragraph' as const,
            id: id('block'),
            text: line,
            marks: [],
          })),
          removals: [],
          moves: [],
          lines: [],
        },
        source: {
          source: {
            id: id('source'),
            hash: '1'.repeat(64),
            format: 'text',
            origin: 'paste',
            name: '',
            received: now(),
            size: text.length,
            encoding: 'utf-8',
          },
          role: 'paste',
          removals: [],
          moves: [],
          lines: text.split('\n').map((line, i) => ({
            line: i + 1,
            text: line,
            fate: { kind: 'blank' as const },
          })),
        },
      }),
    'intake.cancel': () => ok(null),
    'source.list': ({ article }) => ok(get(article)?.sources ?? []),
    'source.mark': ({ article, source, restored, undone }) => {
      const entry = get(article)
      if (!entry) return missing()
      entry.sources = entry.sources.map((s) =>
        s.source.id !== source
          ? s
          : {
              ...s,
              removals: s.removals.map((r) => ({ ...r, restored: restored[r.id] ?? r.restored })),
              moves: s.moves.map((m) => ({ ...m, undone: undone[m.id] ?? m.undone })),
            },
      )
      return ok(null)
    },
    'source.saveOriginal': () => ok('ferry.txt'),
    'dismissal.add': ({ article, dismissal }) => {
      get(article)?.dismissals.push(dismissal)
      return ok(null)
    },
    'dismissal.remove': ({ article, key }) => {
      const entry = get(article)
      if (entry) entry.dismissals = entry.dismissals.filter((d) => d.key !== key)
      return ok(null)
    },
    'export.preview': ({ article, format }) => {
      const entry = get(article)
      if (!entry) return missing()
      const text = entry.article.blocks.map((b) => ('text' in b ? b.text : '')).join('\n\n')
      return ok({
        name: `ferry-line-to-orlo.${format}`,
        text: `${entry.article.header.headline}\n\n${text}`,
        lost: format === 'txt' ? ['Bold, italic and links', 'Pictures'] : [],
      })
    },
    'export.run': () => ok({ outcome: 'cancelled' }),
    'export.receipts': ({ article }) => ok(get(article)?.receipts ?? []),
    'export.reveal': () => ok(null),
    'image.add': () => fail('unreadable', 'This picture could not be read.'),
    'image.dialog': () => ok(null),
    'library.names': () => ok([]),
    'image.notes': () => ok(NO_NOTES),
    'style.get': () => ok(style),
    'style.set': (input) => {
      style = input.style
      return ok(null)
    },
    'style.list': () => {
      const { id: own, name, locale } = style
      return ok([{ id: own, name, locale, active: true }])
    },
    'style.use': () => fail('not-found', 'This style is not in the library any more.'),
    'style.remove': () => ok(null),
    'style.export': () => ok(null),
    'style.import': () => ok(null),
    'trial.run': () =>
      ok({
        counts: { done: 0, total: 0, matches: 0, articles: 0, failed: 0 },
        cancelled: false,
      }),
    'trial.cancel': () => ok(null),
    'settings.get': () => ok(settings),
    'settings.set': (input) => {
      settings = input.settings
      return ok(null)
    },
    'shell.openLink': () => ok(null),
    'log.report': () => ok(null),
    'window.flushed': () => ok(null),
  }

  return {
    articles,
    calls,
    add,
    answer(channel, handler) {
      handlers[channel] = handler
    },
    emit(event, payload) {
      for (const listener of listeners.get(event) ?? []) listener(payload as never)
    },
    api: {
      platform: 'linux',
      async call(channel, input) {
        calls.push({ channel, input })
        return handlers[channel](input)
      },
      on(event, listener) {
        const set = listeners.get(event) ?? new Set()
        set.add(listener as (payload: never) => void)
        listeners.set(event, set)
        return () => set.delete(listener as (payload: never) => void)
      },
    },
  }
}
