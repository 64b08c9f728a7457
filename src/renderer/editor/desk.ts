/** The editor without React: everything it can do is an extension, listed here. */
import {
  buildEditorFromExtensions,
  ClickAfterLastBlockExtension,
  HorizontalRuleExtension,
} from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { TableExtension } from '@lexical/table'
import {
  $getRoot,
  type AnyLexicalExtensionArgument,
  configExtension,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalEditorWithDispose,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical'
import type { Article } from '#shared/article/model.ts'
import { BlocksExtension } from './extensions/Blocks/index.ts'
import { FieldsExtension } from './extensions/Fields/index.ts'
import { FiguresExtension } from './extensions/Figures/index.ts'
import { IdsExtension } from './extensions/Ids/index.ts'
import { KeysExtension } from './extensions/Keys/index.ts'
import { LinksExtension } from './extensions/Links.ts'
import { NAMESPACE } from './extensions/Paste/data.ts'
import { PasteExtension } from './extensions/Paste/index.ts'
import { ShortcutsExtension } from './extensions/Shortcuts.ts'
import { SlotsExtension } from './extensions/Slots.ts'
import { StructureExtension } from './extensions/Structure/index.ts'
import { type DeskHost, HostExtension } from './host.ts'
import { $loadArticle } from './mapping/article.ts'
import { OWN_NODES } from './nodes/nodes.ts'
import { $setDirection, directionOf } from './state/direction.ts'
import { THEME } from './theme.ts'

/** An editor with the article in it, an empty undo history, and no place on the page yet. */
export function buildDesk(
  article: Article,
  host: DeskHost,
  ...more: AnyLexicalExtensionArgument[]
): LexicalEditorWithDispose {
  return buildEditorFromExtensions(
    defineExtension({
      name: 'desk',
      namespace: NAMESPACE,
      nodes: OWN_NODES,
      theme: THEME,
      dependencies: [
        configExtension(HostExtension, { host }),
        RichTextExtension,
        HistoryExtension,
        ListExtension,
        configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false }),
        HorizontalRuleExtension,
        ClickAfterLastBlockExtension,
        configExtension(LinkExtension, { validateUrl: undefined }),
        IdsExtension,
        SlotsExtension,
        StructureExtension,
        FieldsExtension,
        BlocksExtension,
        KeysExtension,
        FiguresExtension,
        LinksExtension,
        PasteExtension,
        ShortcutsExtension,
      ],
      onError: report,
      $initialEditorState: () => {
        $loadArticle(article)
        $setDirection(directionOf(article.header.language))
      },
    }),
    ...more,
  )
}

/**
 * Tells the window of a fault in an update. It must not be thrown here: Lexical goes back to the last good state
 * after this. Where there is no window (tests) it is thrown all the same.
 */
function report(error: Error): void {
  if (typeof reportError !== 'function') throw error
  reportError(error)
}

/** Turns the paper round when the story's language is changed; no undo step. */
export function setDirection(editor: LexicalEditor, language: string): void {
  const direction = directionOf(language)
  if (editor.read('latest', () => $getRoot().getDirection()) === direction) return
  editor.update(() => $setDirection(direction), {
    tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG],
  })
}
