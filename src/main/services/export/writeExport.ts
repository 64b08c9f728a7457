/** Export, the one way out for window, batch and command line: check, gate, files, receipt (rules.md, section 9). */
import {
  check,
  contextFor,
  countFindings,
  gate,
  RULE_SET_VERSION,
  RULES,
} from '#engine/check/index.ts'
import {
  buildReceipt,
  checkedText,
  fileNameFor,
  picturePaths,
  type Written,
  type WrittenFile,
  writeArticle,
} from '#engine/export/index.ts'
import type { Article, Figure } from '#shared/article/model.ts'
import type { ExportOutcome } from '#shared/contract/channels.ts'
import type { Dismissal } from '#shared/finding.ts'
import { type ExportFormat, FORMAT_EXTENSIONS, type Receipt } from '#shared/receipt.ts'
import { ok, type Result } from '#shared/result.ts'
import type { HouseStyle, LibraryName, Locale } from '#shared/style.ts'
import type { OutFile, Together } from './files.ts'

export interface ExportRequest {
  readonly article: Article
  /** At least one; each is written once. */
  readonly formats: readonly ExportFormat[]
  /** Made when missing. */
  readonly folder: string
  readonly style: HouseStyle
  /** The profile to check with; the article's own language decides when absent. */
  readonly locale?: Locale
  /** Decoded source text, or null. */
  readonly source: string | null
  /** Names that other articles of the library use; absent where there is no library. */
  readonly library?: readonly LibraryName[]
  readonly dismissals: readonly Dismissal[]
  /** Revision id of the library; null on the command line. */
  readonly revision: string | null
}

/** What it touches of the world. */
export interface ExportPorts {
  readonly writeTogether: (set: Together) => Promise<Result<string[]>>
  /** Lower-case hex; a string is hashed as UTF-8. */
  readonly sha256: (data: Uint8Array | string) => string
  /** ISO time with offset. */
  readonly now: () => string
  /** Of the program. */
  readonly version: string
  /** A picture's bytes; null when they cannot be had. Absent: there are no picture files here. */
  readonly picture?: (hash: string) => Promise<Uint8Array | null>
}

const RECEIPT = '.receipt.json'

/**
 * Checks exactly the article that is written, so a stale check cannot pass. 'blocked' lists the errors that
 * are open and the rules that did not run; nothing is written then. A failure leaves no file behind.
 */
export async function writeExport(
  request: ExportRequest,
  ports: ExportPorts,
): Promise<Result<Exclude<ExportOutcome, { outcome: 'cancelled' }>>> {
  const { article, style, dismissals } = request
  const own = contextFor(article, style, request.source, request.library)
  const context = request.locale === undefined ? own : { ...own, locale: request.locale }
  const outcome = check(article, context)
  const verdict = gate(outcome, dismissals)
  if (!verdict.allowed) {
    return ok({ outcome: 'blocked', open: [...verdict.open], notRun: [...verdict.notRun] })
  }

  const pictures = await picturesOf(article, ports)
  const formats = [...new Set(request.formats)]
  const written = formats.map((format) => ({
    format,
    ...writeArticle(article, format, { withoutPicture: pictures.missing }),
  }))
  let receipt: Receipt | null = null
  const saved = await ports.writeTogether({
    folder: request.folder,
    name: fileNameFor(article),
    endings: [...formats.map((f) => FORMAT_EXTENSIONS[f]), RECEIPT],
    beside: pictures.files,
    make: (name) => {
      const files = written.map((w) => outFile(name, w))
      receipt = buildReceipt({
        article,
        revision: request.revision,
        textHash: ports.sha256(checkedText(article)),
        at: ports.now(),
        version: ports.version,
        style,
        locale: context.locale,
        rules: { version: RULE_SET_VERSION, count: RULES.length },
        counts: countFindings(outcome.findings, dismissals),
        verdict,
        files: files.map((f, i): WrittenFile => {
          const { format, lost } = written[i] as Written & { format: ExportFormat }
          return {
            name: f.name,
            format,
            sha256: ports.sha256(f.bytes),
            size: f.bytes.length,
            lost: [...lost, ...pictures.sentences],
          }
        }),
      })
      return [
        ...files,
        { name: name + RECEIPT, bytes: utf8(`${JSON.stringify(receipt, null, 2)}\n`) },
      ]
    },
  })
  if (!saved.ok) return saved
  if (receipt === null) throw new Error('an export was written without its receipt')
  return ok({ outcome: 'written', folder: request.folder, files: saved.value, receipt })
}

function outFile(name: string, w: { format: ExportFormat; text: string }): OutFile {
  return { name: name + FORMAT_EXTENSIONS[w.format], bytes: utf8(w.text) }
}

const utf8 = (text: string) => new TextEncoder().encode(text)

interface Pictures {
  readonly files: OutFile[]
  /** Ids of figures whose picture cannot be had. */
  readonly missing: Set<string>
  readonly sentences: string[]
}

async function picturesOf(article: Article, ports: ExportPorts): Promise<Pictures> {
  const files: OutFile[] = []
  const missing = new Set<string>()
  const sentences: string[] = []
  const paths = picturePaths(article)
  const figures = article.blocks.filter((b): b is Figure => b.type === 'figure')
  for (const [i, figure] of figures.entries()) {
    const path = paths.get(figure.id)
    if (path === undefined || figure.image === null) continue
    const bytes = (await ports.picture?.(figure.image.hash)) ?? null
    if (bytes !== null) files.push({ name: path, bytes })
    else {
      missing.add(figure.id)
      sentences.push(`The picture file of photo ${i + 1} (${figure.image.name}) is not at hand.`)
    }
  }
  return { files, missing, sentences }
}
