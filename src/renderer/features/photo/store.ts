/** What the picture files of the open article say, by hash; asked for once each. */
import { call } from '#bridge/index.ts'
import type { Figure } from '#shared/article/model.ts'
import { figureOrdinal } from '#shared/article/units.ts'
import type { PictureNotes } from '#shared/picture.ts'
import type { Result } from '#shared/result.ts'
import { createStore } from '../../state/store.ts'
import { announce } from '../../ui/live.ts'
import { article, editor } from '../article/store.ts'
import { desk } from '../desk/store.ts'
import { compareNotes, freeFields, type NoteField } from './compare.ts'

export type NotesAnswer = Result<PictureNotes>

/** Pictures of one sitting are few; what was read of a file never changes, for its name is its hash. */
export const photoNotes = createStore<{ readonly byHash: ReadonlyMap<string, NotesAnswer> }>({
  byHash: new Map(),
})

const asked = new Map<string, Promise<NotesAnswer>>()

/** The notes of a picture; the file is read once. */
export function readNotes(hash: string): Promise<NotesAnswer> {
  const known = asked.get(hash)
  if (known) return known
  const answer = call('image.notes', { hash }).then((result) => {
    // What failed may work the next time.
    if (!result.ok) asked.delete(hash)
    photoNotes.set(({ byHash }) => ({ byHash: new Map(byHash).set(hash, result) }))
    return result
  })
  asked.set(hash, answer)
  return answer
}

/** Shows the figure's file notes beside its fields. */
export function showPhoto(): void {
  desk.set({ tab: 'details' })
}

/**
 * After a picture was added to a figure (null: to a new one): where its file has something for empty fields, the
 * caret goes to the caption and the desk offers it.
 */
export async function offerNotes(block: string | null, hash: string): Promise<void> {
  const notes = await readNotes(hash)
  const desk = editor.current
  const figure = desk
    ?.article()
    .blocks.findLast(
      (b): b is Figure => b.type === 'figure' && b.image?.hash === hash && (block ?? b.id) === b.id,
    )
  if (!desk || !figure || !notes.ok) return
  if (Object.keys(freeFields(compareNotes(figure, notes.value))).length === 0) return
  desk.reveal({ block: figure.id, field: 'caption' }, { start: 0, end: 0 })
  showPhoto()
}

/** Takes words of the file into the figure, one undo step. */
export function take(figure: string, fields: Partial<Record<NoteField, string>>): void {
  if (editor.current?.fillFigure(figure, fields)) announce('Taken from the file.')
}

/** The figure that the caret is in, with its number; null elsewhere. */
export function figureInHand(): { readonly figure: Figure; readonly number: number } | null {
  const id = article.get().editorState?.figure ?? null
  const blocks = editor.current?.article().blocks ?? []
  const figure = blocks.find((b): b is Figure => b.type === 'figure' && b.id === id)
  return figure ? { figure, number: figureOrdinal(blocks, figure.id) } : null
}
