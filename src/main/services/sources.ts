/** Sources of an article: the list, what was put back, the original bytes. */
import { rename, rm, writeFile } from 'node:fs/promises'
import type { Input } from '#shared/contract/channels.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { ArticleSource, SourceFormat, SourceInfo } from '#shared/source.ts'
import { listArticleSources, markSource } from '#store/articleSources.ts'
import { findArticle } from '#store/articles.ts'
import { transact } from '#store/database.ts'
import { storageMessage, stored } from '#store/failure.ts'
import { readOriginal, readSourceInfo } from '#store/sources.ts'
import { noArticle } from './content.ts'
import type { Desk } from './desk.ts'

const noSource = () => fail('not-found', 'This source is not in the library any more.')

export function listSources(desk: Desk, input: Input<'source.list'>): Result<ArticleSource[]> {
  return stored(() => {
    const row = findArticle(desk.db, input.article)
    return row ? ok(listArticleSources(desk.db, row.key)) : noArticle()
  })
}

export function markRestored(desk: Desk, input: Input<'source.mark'>): Result<null> {
  return stored(() =>
    transact(desk.db, () => {
      const row = findArticle(desk.db, input.article)
      if (!row) return noArticle()
      const known = markSource(desk.db, row.key, input.source, input.restored, input.undone)
      return known ? ok(null) : noSource()
    }),
  )
}

const EXTENSIONS: Record<SourceFormat, string> = {
  text: '.txt',
  html: '.html',
  markdown: '.md',
  docx: '.docx',
  ninjs: '.json',
  'newsml-g2': '.xml',
  nitf: '.xml',
  copydesk: '.json',
}

/** A name to offer for the original: its own, or one made from when it came. */
export function originalName(desk: Desk, source: string): Result<string> {
  return stored(() => {
    const info = readSourceInfo(desk.db, source)
    return info ? ok(nameOf(info)) : noSource()
  })
}

function nameOf({ name, received, format }: SourceInfo): string {
  const own = name.replace(/^.*[\\/]/, '')
  return own || `paste-${received.slice(0, 16).replace(/[^0-9]+/g, '-')}${EXTENSIONS[format]}`
}

/** Writes the bytes as they came in to a file that the person chose. Answers its path. */
export async function saveOriginal(
  desk: Desk,
  source: string,
  path: string,
): Promise<Result<string>> {
  const read = stored(() => {
    const bytes = readOriginal(desk.db, source)
    return bytes ? ok(bytes) : noSource()
  })
  if (!read.ok) return read
  const part = `${path}.part`
  try {
    await writeFile(part, read.value)
    await rename(part, path)
    return ok(path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    const message = storageMessage(error)
    if (message === null) throw error
    return fail('storage', `${path} could not be written. ${sentence(error)}`, path)
  }
}

function sentence(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full: free some space or choose another place.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'That place is read-only: choose another one.'
    default:
      return 'Choose another place.'
  }
}
