/** The ways in: a paste, a drop, the file dialog, a paste into open copy, a picture. */
import { call } from '#bridge/index.ts'
import type { Block, Figure } from '#shared/article/model.ts'
import { MAX_SOURCE_BYTES } from '#shared/source.ts'
import { size } from '../../ui/words.ts'
import { newArticle } from '../article/open.ts'
import { article, editor, mountedEditor } from '../article/store.ts'
import { offerNotes } from '../photo/store.ts'
import { saver } from '../saving/store.ts'
import { plainBlocks } from './plain.ts'
import { fail, report, run } from './store.ts'

export interface Incoming {
  readonly text: string
  readonly html: string | null
  readonly files: readonly File[]
}

const PICTURE = /^image\/(jpeg|png|gif|webp|avif)$/
const isPicture = (file: File) => PICTURE.test(file.type)
const tooLarge = (bytes: number, what: string) =>
  `${what} is ${size(bytes)}; at most ${size(MAX_SOURCE_BYTES)} can be taken in at once. Split it and try again.`

/** Copy that arrived outside the article: files and text become new articles, pictures a figure. */
export async function takeIn(data: Incoming, origin: 'paste' | 'drop'): Promise<void> {
  const pictures = data.files.filter(isPicture)
  const texts = data.files.filter((f) => !isPicture(f))
  if (texts.length > 0) await takeFiles(texts, origin)
  if (data.text.trim() !== '' || hasWords(data.html)) {
    if (texts.length === 0) return takeText(data, origin)
  } else if (pictures.length > 0) return takePictures(pictures)
  else if (texts.length === 0) fail(`the ${origin}`, `There was no text in the ${origin}.`)
}

async function takeText(data: Incoming, origin: 'paste' | 'drop'): Promise<void> {
  const label = `the ${origin}`
  const bytes = data.text.length + (data.html?.length ?? 0)
  if (bytes > MAX_SOURCE_BYTES) return fail(label, tooLarge(bytes, `The ${origin}`))
  await run(label, 1, (job) =>
    call('intake.text', { text: data.text, html: data.html, origin, job }),
  )
}

async function takeFiles(files: readonly File[], origin: 'paste' | 'drop'): Promise<void> {
  const fit = files.filter((f) => f.size <= MAX_SOURCE_BYTES)
  for (const file of files) {
    if (file.size > MAX_SOURCE_BYTES) fail(file.name, tooLarge(file.size, file.name))
  }
  if (fit.length === 0) return
  const label = fit.length === 1 ? (fit[0] as File).name : `${fit.length} files`
  // Read one after the other: a folder of large files must not stand in memory twice.
  const read: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = []
  for (const file of fit) {
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    } catch {
      fail(file.name, `${file.name} could not be read. Is it still there?`)
    }
  }
  if (read.length > 0) {
    await run(label, read.length, (job) => call('intake.files', { files: read, origin, job }))
  }
}

/** The system's file dialog. */
export async function takeFromDialog(): Promise<void> {
  await run('the files', 0, (job) => call('intake.dialog', { job }))
}

/** A paste or drop into open copy: cleaned, inserted as one step, kept as a further source. */
export async function takeIntoCopy(data: Incoming): Promise<void> {
  const open = article.get().loaded
  if (!open) return takeIn(data, 'paste')
  const pictures = data.files.filter(isPicture)
  const texts = data.files.filter((f) => !isPicture(f))
  if (texts.length > 0) return takeFiles(texts, 'drop')
  if (data.text.trim() === '' && !hasWords(data.html)) {
    if (pictures.length > 0) await takePictures(pictures)
    return
  }
  const bytes = data.text.length + (data.html?.length ?? 0)
  if (bytes > MAX_SOURCE_BYTES) return fail('the paste', tooLarge(bytes, 'The paste'))
  const { text, html } = data
  const answer = await call('intake.fragment', { article: open.id, text, html })
  if (article.get().loaded?.id !== open.id) return
  if (!answer.ok) {
    editor.current?.insertBlocks(plainBlocks(text))
    fail('the paste', `${answer.failure.message} The paste went in as plain text, uncleaned.`)
    return
  }
  const { fragment, source } = answer.value
  insert(fragment.blocks)
  article.set((s) => ({ sources: [...s.sources, source] }))
  void saver.flush('paste')
  if (fragment.removals.length === 0) return
  report({
    id: crypto.randomUUID(),
    label: 'the paste',
    articles: [{ id: open.id, headline: '', words: 0, removals: fragment.removals.length }],
    duplicates: [],
    failed: [],
    cancelled: false,
    into: source.source.id,
  })
}

function insert(blocks: readonly Block[]): void {
  if (blocks.length > 0) editor.current?.insertBlocks(blocks)
}

/** Pictures become figures of the article in hand; without one, of a new article. */
export async function takePictures(files: readonly File[]): Promise<void> {
  if (!article.get().loaded) await newArticle()
  for (const file of files) {
    if (file.size > MAX_SOURCE_BYTES) {
      fail(file.name, tooLarge(file.size, file.name || 'The picture'))
      continue
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const answer = await call('image.add', { name: file.name, bytes })
    if (!answer.ok) {
      fail(file.name || 'the picture', answer.failure.message)
      continue
    }
    const desk = await mountedEditor()
    if (desk) {
      desk.setImage(null, answer.value)
      await offerNotes(null, answer.value.hash)
    } else
      fail(
        file.name || 'the picture',
        'The picture had no article to go to. Open one and try again.',
      )
  }
}

/** The person asks for a picture for a figure (null: for a new one). */
export async function pickPicture(figure: Figure['id'] | null): Promise<void> {
  const answer = await call('image.dialog', {})
  if (!answer.ok) fail('the picture', answer.failure.message)
  else if (answer.value) {
    editor.current?.setImage(figure, answer.value)
    await offerNotes(figure, answer.value.hash)
  }
}

function hasWords(html: string | null): boolean {
  return (
    html !== null &&
    /[\p{L}\p{N}]/u.test(html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/giu, ''))
  )
}
