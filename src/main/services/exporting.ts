/** Export of an article of the library: preview, the gate, files and receipt, and what the library notes of it. */
import { readFile } from 'node:fs/promises'
import { checkedText, extensionOf, fileNameFor, writeArticle } from '#engine/export/index.ts'
import type { Article } from '#shared/article/model.ts'
import { articleWords } from '#shared/article/words.ts'
import type { ExportOutcome, Output } from '#shared/contract/channels.ts'
import type { Receipt } from '#shared/receipt.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { sourceText } from '#shared/sourceText.ts'
import { listArticleSources } from '#store/articleSources.ts'
import { setCounts, setStage, setVersion } from '#store/articles.ts'
import { transact } from '#store/database.ts'
import { listDismissals } from '#store/dismissals.ts'
import { stored } from '#store/failure.ts'
import type { LibraryPlaces } from '#store/places.ts'
import { addReceipt, lastExport } from '#store/receipts.ts'
import { addRevision, addRevisionBelow, newestRevision } from '#store/revisions.ts'
import { contentOf, readStanding, type Standing } from './content.ts'
import type { Desk } from './desk.ts'
import { nodePorts } from './export/ports.ts'
import { writeExport } from './export/writeExport.ts'
import { sha256 } from './hash.ts'
import { imageFile } from './images/file.ts'
import type { JobInput } from './jobs/protocol.ts'
import { othersNames } from './names.ts'
import { activeStyle } from './style.ts'

/** What an export would write now. The gate is not asked: a proof can be read at any time. */
export function previewExport(
  desk: Desk,
  { article: id, format }: JobInput<'preview'>,
): Result<Output<'export.preview'>> {
  return stored(() => {
    const standing = readStanding(desk, id)
    if (!standing.ok) return standing
    const article = asExported(desk, standing.value)
    const { text, lost } = writeArticle(article, format)
    return ok({ name: fileNameFor(article) + extensionOf(format), text, lost })
  })
}

/** Goes through the gate and writes files and receipt; what was written is noted in the library. */
export async function writeToFolder(
  desk: Desk,
  { article: id, formats, folder }: JobInput<'export'>,
): Promise<Result<ExportOutcome>> {
  const found = stored(() => {
    const standing = readStanding(desk, id)
    if (!standing.ok) return standing
    const library = othersNames(desk, id)
    if (!library.ok) return library
    return ok({
      library: library.value,
      standing: standing.value,
      article: asExported(desk, standing.value),
      style: activeStyle(desk.db),
      dismissals: listDismissals(desk.db, standing.value.row.key),
      source: sourceText(listArticleSources(desk.db, standing.value.row.key)),
    })
  })
  if (!found.ok) return found
  const { standing, ...request } = found.value
  const revision = desk.uuid()
  const ports = nodePorts({
    now: () => desk.now().iso,
    version: desk.version,
    picture: (hash) => readPicture(desk.places, hash),
  })
  const written = await writeExport({ ...request, formats, folder, revision }, ports)
  if (!written.ok || written.value.outcome !== 'written') return written
  const noted = note(desk, standing, request.article, revision, written.value.receipt, folder)
  if (noted.ok) return written
  return fail(
    'storage',
    `The files were written to ${folder}, but the library could not note it. ${noted.failure.message}`,
    folder,
  )
}

/** The version rises with each export of a changed text; the first export is of the version that it has. */
function asExported(desk: Desk, { row, article }: Standing): Article {
  const last = lastExport(desk.db, row.key)?.receipt.article
  if (!last || last.textHash === sha256(checkedText(article))) return article
  return { ...article, version: Math.max(row.version, last.version) + 1 }
}

function note(
  desk: Desk,
  { row, revision: read }: Standing,
  article: Article,
  id: string,
  receipt: Receipt,
  folder: string,
): Result<null> {
  const { db } = desk
  return stored(() =>
    transact(db, () => {
      const revision = {
        id,
        at: desk.now(),
        occasion: 'export' as const,
        headline: article.header.headline,
        words: articleWords(article),
        content: contentOf(article),
      }
      // Saved again while the files were being written: what is newer stays the newest.
      const overtaken = newestRevision(db, row.key)?.id !== read.id
      if (overtaken) addRevisionBelow(db, row.key, revision)
      else {
        addRevision(db, row.key, revision)
        setCounts(db, row.key, receipt.counts)
      }
      setVersion(db, row.key, article.version)
      setStage(db, row.key, 'exported')
      addReceipt(db, row.key, receipt, folder)
      return ok(null)
    }),
  )
}

async function readPicture(places: LibraryPlaces, hash: string): Promise<Uint8Array | null> {
  const file = imageFile(places, hash)
  return file === null ? null : readFile(file).catch(() => null)
}
