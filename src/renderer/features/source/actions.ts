/** Putting back what intake took out, and taking it out again; kept with the source. */
import { call } from '#bridge/index.ts'
import type { Block } from '#shared/article/model.ts'
import type { ArticleSource, Move, Removal } from '#shared/source.ts'
import { announce } from '../../ui/live.ts'
import { trouble } from '../article/open.ts'
import { article, currentArticle, editor } from '../article/store.ts'
import { sourceHand } from './hand.ts'

/** Which block an item came back as; forgotten with the window, then the words themselves are looked for. */
const blocks = new Map<string, string>()

export function putBack(source: ArticleSource, item: Removal | Move): void {
  if (!editor.current || article.get().binned) return
  article.set({ reading: null })
  const block = editor.current.insertParagraph(item.text, place(item.after))
  blocks.set(`${source.source.id} ${item.id}`, block)
  void mark(source, { [item.id]: true })
  editor.current.reveal({ block, field: 'text' }, { start: 0, end: item.text.length })
  announce('Put back.')
}

export function putAllBack(source: ArticleSource): void {
  if (!editor.current || article.get().binned) return
  const changes: Record<string, boolean> = {}
  // From the end, so that those after the same block come out in the source's order.
  for (const removal of [...source.removals].reverse()) {
    if (removal.restored) continue
    const block = editor.current.insertParagraph(removal.text, place(removal.after))
    blocks.set(`${source.source.id} ${removal.id}`, block)
    changes[removal.id] = true
  }
  void mark(source, changes)
  announce('All put back.')
}

export function takeOutAgain(source: ArticleSource, item: Removal | Move): void {
  if (!editor.current || article.get().binned) return
  const key = `${source.source.id} ${item.id}`
  const now = currentArticle()?.blocks ?? []
  const known = now.find((b) => b.id === blocks.get(key))
  const block = known && reads(known, item.text) ? known : now.find((b) => reads(b, item.text))
  if (block) editor.current.removeBlock(block.id)
  else if (known) {
    sourceHand.set({
      note: 'This paragraph was changed since. Delete it in the copy if it should go.',
    })
    return
  }
  blocks.delete(key)
  void mark(source, { [item.id]: false })
  announce('Taken out again.')
}

const reads = (block: Block, text: string) => block.type === 'paragraph' && block.text === text

/** The block to stand after; when it is gone, the end of what is there would surprise less than the top. */
function place(after: string | null): string | null {
  if (after === null) return null
  const now = currentArticle()?.blocks ?? []
  const holds = (b: Block) =>
    b.id === after || (b.type === 'list' && b.items.some((item) => item.id === after))
  return now.find(holds)?.id ?? now.at(-1)?.id ?? null
}

async function mark(source: ArticleSource, changes: Record<string, boolean>): Promise<void> {
  const open = article.get().loaded
  if (!open) return
  const next: ArticleSource = {
    ...source,
    removals: source.removals.map((r) => ({ ...r, restored: changes[r.id] ?? r.restored })),
    moves: source.moves.map((m) => ({ ...m, undone: changes[m.id] ?? m.undone })),
  }
  article.set((s) => ({ sources: s.sources.map((x) => (x === source ? next : x)) }))
  sourceHand.set({ note: null })
  const answer = await call('source.mark', {
    article: open.id,
    source: source.source.id,
    restored: Object.fromEntries(next.removals.map((r) => [r.id, r.restored])),
    undone: Object.fromEntries(next.moves.map((m) => [m.id, m.undone])),
  })
  if (!answer.ok) trouble.set({ failure: answer.failure })
}

export async function saveOriginal(source: ArticleSource): Promise<void> {
  const answer = await call('source.saveOriginal', { source: source.source.id })
  if (!answer.ok) trouble.set({ failure: answer.failure })
  else if (answer.value) sourceHand.set({ note: `Saved as ${answer.value}` })
}
