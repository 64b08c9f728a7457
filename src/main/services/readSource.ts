/** A source from bytes (or text) to stories: decoded, recognised, parsed, taken in. The same for window and command line. */
import { decodeBytes } from '#engine/intake/decode.ts'
import { htmlLines } from '#engine/intake/html/lines.ts'
import { type IntakeHints, readHtml, readText } from '#engine/intake/index.ts'
import { guessLanguage } from '#engine/intake/language.ts'
import { sniff } from '#engine/intake/sniff.ts'
import { articleUnits } from '#shared/article/units.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { IntakeResult } from '#shared/source.ts'
import { sha256, storyId } from './hash.ts'
import { type Page, parsePage } from './page.ts'
import { textDecode } from './textDecode.ts'

export interface Decoded {
  readonly format: 'text' | 'html'
  readonly encoding: string
  readonly text: string
  /** SHA-256 of the bytes, lower-case hex. */
  readonly hash: string
  /** Bytes. */
  readonly size: number
  /** For messages. */
  readonly name: string
}

export interface TakeInHints {
  /** ISO time with offset. */
  readonly now: string
  /** BCP 47: what the copy is written in, whatever it says itself. */
  readonly language?: string
  /** BCP 47: for copy that neither says nor shows its language; decides between en-US and en-GB and their like. */
  readonly fallback?: string
  readonly url?: string
  /** The id of the nth story, from 1; one made from the source's hash when absent. */
  readonly articleId?: (story: number) => string
  readonly onProgress?: IntakeHints['onProgress']
}

/** Bytes of a file or paste as text. A failure names `name` and says what to do. */
export function decodeSource(bytes: Uint8Array, name: string): Result<Decoded> {
  const decoded = decodeBytes(bytes, name, textDecode)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  return ok({
    format: sniff(text, name),
    encoding,
    text,
    hash: sha256(bytes),
    size: bytes.length,
    name,
  })
}

/** Text that was decoded elsewhere: a paste, an item of `--jsonl`. */
export function textSource(text: string, format: 'text' | 'html', name: string): Decoded {
  const bytes = new TextEncoder().encode(text)
  return { format, encoding: 'utf-8', text, hash: sha256(bytes), size: bytes.length, name }
}

/** The stories of a decoded source. */
export function takeIn(source: Decoded, hints: TakeInHints): Result<IntakeResult> {
  const given: IntakeHints = {
    now: hints.now,
    articleId: hints.articleId ?? ((story) => storyId(source.hash, story)),
    name: source.name,
    ...(hints.language === undefined ? {} : { language: hints.language }),
    ...(hints.url === undefined ? {} : { url: hints.url }),
    ...(hints.onProgress === undefined ? {} : { onProgress: hints.onProgress }),
  }
  if (source.format === 'text') return ok(inLanguage(readText(source.text, given), hints, false))
  return fromPage(source, (document) => {
    const says = Boolean(document.documentElement?.getAttribute('lang')?.trim())
    return inLanguage(readHtml(document, given), hints, says)
  })
}

/** The lines of a source as a reader sees them, nothing cleaned, blank ones left out. */
export function linesOf(source: Decoded): Result<string[]> {
  const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '')
  if (source.format === 'text') return ok(filled(source.text.split(/\r\n?|\n/)))
  return fromPage(source, (document) => {
    const seen = htmlLines(document, 'page').lines.filter((line) => line.hint.kind !== 'image')
    return filled(seen.map((line) => line.text))
  })
}

function fromPage<T>(source: Decoded, read: (document: Page) => T): Result<T> {
  try {
    return ok(read(parsePage(source.text)))
  } catch (error) {
    // linkedom and our readers walk a page by recursion: elements nested without end exhaust it.
    if (!(error instanceof RangeError)) throw error
    return fail(
      'unreadable',
      `${source.name} is nested too deeply to be read as a page. Open it in a browser and copy the text.`,
      source.name,
    )
  }
}

/** Both at once, for bytes. */
export function readSource(
  bytes: Uint8Array,
  name: string,
  hints: TakeInHints,
): Result<Decoded & IntakeResult> {
  const decoded = decodeSource(bytes, name)
  if (!decoded.ok) return decoded
  const taken = takeIn(decoded.value, hints)
  return taken.ok ? ok({ ...decoded.value, ...taken.value }) : taken
}

/** A guess gives way to the fallback where the text does not tell, and where both are one language. */
function inLanguage(result: IntakeResult, hints: TakeInHints, says: boolean): IntakeResult {
  const { fallback } = hints
  if (fallback === undefined || hints.language !== undefined || says) return result
  return {
    stories: result.stories.map((story) => {
      const sample = articleUnits(story.article)
        .map((u) => u.text)
        .join(' ')
      const guess = guessLanguage(sample, fallback)
      const language = base(guess) === base(fallback) ? fallback : guess
      const { article } = story
      return { ...story, article: { ...article, header: { ...article.header, language } } }
    }),
  }
}

const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0]
