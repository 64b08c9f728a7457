/** A whole desk without a window, for tests: load, put the caret somewhere, do something, read the article. */
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import { HistoryExtension } from '@lexical/history'
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type AnyLexicalCommand,
  type CommandPayloadArgs,
  type CommandPayloadType,
  configExtension,
  type LexicalEditor,
} from 'lexical'
import { createArticle } from '#shared/article/create.ts'
import type { Article, Block, Header } from '#shared/article/model.ts'
import type { UnitRef } from '#shared/article/units.ts'
import { buildDesk } from '../desk.ts'
import { watchChanges } from '../extensions/Changes.ts'
import { IdsExtension } from '../extensions/Ids/index.ts'
import { createHandle } from '../handle/index.ts'
import { NO_HOST } from '../host.ts'
import { $placeAt } from '../places/text.ts'
import { $unitElement } from '../places/units.ts'

export function testArticle(blocks: Block[], header: Partial<Header> = {}): Article {
  const article = createArticle('urn:uuid:1', '2026-03-03T14:00:00Z')
  return { ...article, header: { ...article.header, headline: 'Pier shut', ...header }, blocks }
}

export function testDesk(blocks: Block[], header?: Partial<Header>) {
  const article = testArticle(blocks, header)
  // Without a window Lexical keeps no history unless it is told to.
  const withHistory = configExtension(HistoryExtension, { disabled: false })
  const editor = buildDesk(article, NO_HOST, HeadlessExtension, withHistory)
  const read = watchChanges(
    editor,
    () => article,
    () => {},
  )
  // The first state is committed by the first look at it.
  read()
  const $block = (id: string) =>
    getExtensionDependencyFromEditor(editor, IdsExtension).output.$find(id)
  const update = (run: () => void) => editor.update(run, { discrete: true })

  /** Selects [start, end) of a unit; a block id stands for its text. */
  const select = (at: string | UnitRef, start: number, end = start) =>
    update(() => {
      const unit: UnitRef = typeof at === 'string' ? { block: at, field: 'text' } : at
      const element = $unitElement(unit, $block)
      if (element === null) throw new Error(`no unit ${JSON.stringify(at)}`)
      const selection = $createRangeSelection()
      const from = $placeAt(element, start, 'after')
      const to = $placeAt(element, end, 'before')
      selection.anchor.set(from.key, from.offset, from.type)
      selection.focus.set(to.key, to.offset, to.type)
      $setSelection(selection)
    })

  return {
    editor: editor as LexicalEditor,
    handle: createHandle(editor, read),
    $block,
    read,
    blocks: () => read().blocks,
    update,
    select,
    type: (text: string) =>
      update(() => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.insertText(text)
      }),
    run: <C extends AnyLexicalCommand>(
      command: C,
      ...payload: CommandPayloadArgs<CommandPayloadType<C>>
    ) => {
      editor.dispatchCommand(command, ...payload)
      read()
    },
  }
}

/** A paragraph, for tests that need many. */
export function p(id: string, text: string): Block {
  return { type: 'paragraph', id, text, marks: [] }
}
