/** The handle: what the rest of the window may ask of the editor. */
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  PASTE_TAG,
  REDO_COMMAND,
  type TextFormatType,
  UNDO_COMMAND,
} from 'lexical'
import { figure } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import type { DeskEditorHandle, EditorCommand } from '../contract.ts'
import { BLOCK_COMMAND, type BlockCommand } from '../extensions/Blocks/index.ts'
import { $insertBlocks, $insertNodes } from '../extensions/Blocks/insert.ts'
import { $topList } from '../extensions/Blocks/lists.ts'
import { IdsExtension } from '../extensions/Ids/index.ts'
import { $setLink } from '../extensions/Links.ts'
import { $createBlock } from '../mapping/blocks.ts'
import type { FieldName } from '../nodes/Field/fields.ts'
import { $setFieldText } from '../nodes/Field/slots.ts'
import { $isFigureNode, $setFigureParts } from '../nodes/Figure/FigureNode.ts'
import { $header } from '../places/units.ts'
import { $setBlockId } from '../state/ids.ts'
import { newBlockId } from '../state/newId.ts'
import { $applyFix } from './fix.ts'
import { focusDesk, quietly } from './focus.ts'
import { $removeAny } from './remove.ts'
import { $select, scrollToSelection } from './reveal.ts'

/** An undo step of its own: neither the typing before it nor the typing after it joins in. */
const ONE_STEP = [HISTORY_PUSH_TAG, PASTE_TAG]

const FORMATS: Readonly<Partial<Record<EditorCommand, TextFormatType>>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikethrough',
  sub: 'subscript',
  sup: 'superscript',
}

export function createHandle(editor: LexicalEditor, read: () => Article): DeskEditorHandle {
  const index = getExtensionDependencyFromEditor(editor, IdsExtension).output
  const $block = (id: string) => index.$find(id)
  const step = <T>(run: () => T, fallback: T): T => {
    if (!editor.isEditable()) return fallback
    let answer = fallback
    editor.update(
      () => {
        answer = run()
      },
      { discrete: true, tag: [...ONE_STEP, ...quietly(editor)] },
    )
    return answer
  }

  return {
    article: read,
    run: (command) => {
      if (!editor.isEditable()) return
      const format = FORMATS[command]
      if (command === 'undo') editor.dispatchCommand(UNDO_COMMAND)
      else if (command === 'redo') editor.dispatchCommand(REDO_COMMAND)
      else if (format !== undefined) editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)
      else {
        editor.update(
          () => {
            editor.dispatchCommand(BLOCK_COMMAND, command as BlockCommand)
          },
          { discrete: true, tag: HISTORY_PUSH_TAG },
        )
      }
      focusDesk(editor)
    },
    setLink: (href) => step(() => $setLink(href), undefined),
    focus: () => focusDesk(editor),
    reveal: (unit, span) => {
      let key: string | null = null
      editor.update(
        () => {
          key = $select(unit, span, $block)
        },
        { discrete: true },
      )
      if (key === null) return false
      focusDesk(editor)
      scrollToSelection(editor, key)
      return true
    },
    applyFix: (fix, expected) => step(() => $applyFix(fix, expected, $block), false),
    insertBlocks: (blocks) => step(() => $insertBlocks(blocks), undefined),
    insertParagraph: (text, after) =>
      step(() => {
        const id = newBlockId()
        const node = $setBlockId($createParagraphNode(), id)
        if (text !== '') node.append($createTextNode(text))
        $insertAfter(node, after === null ? $header() : $top($block(after)))
        return id
      }, ''),
    removeBlock: (block) =>
      step(() => {
        const node = $block(block)
        if (node !== null) $removeAny(node)
        return node !== null
      }, false),
    setImage: (block, image) =>
      step(() => {
        const node = block === null ? null : $block(block)
        if ($isFigureNode(node)) $setFigureParts(node, { image })
        else if (block === null) $insertNodes([$createBlock(figure('', { image }))])
      }, undefined),
    fillFigure: (block, fields) =>
      step(() => {
        const node = $block(block)
        if (!$isFigureNode(node)) return false
        for (const [name, text] of Object.entries(fields)) {
          if (name === 'rights') $setFigureParts(node, { rights: text })
          else $setFieldText(node, name === 'date' ? 'taken' : (name as FieldName), text)
        }
        return true
      }, false),
  }
}

/** After a block, or at the end of the story when that block is gone. */
function $insertAfter(node: LexicalNode, after: LexicalNode | null): void {
  const at = after ?? $getRoot().getLastChild()
  if (at === null) $getRoot().append(node)
  else at.insertAfter(node, false)
}

/** A list item stands in its list: what comes after it comes after the list. */
function $top(node: LexicalNode | null): LexicalNode | null {
  return node === null ? null : ($topList(node) ?? node)
}
