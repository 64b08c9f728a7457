import {
  Bold,
  Columns2,
  FileText,
  Image,
  Italic,
  Link,
  List,
  PanelLeft,
  PanelRight,
  Quote,
  Redo2,
  Table,
  Undo2,
} from 'lucide-react'
import { Suspense, useRef } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components'
import type { EditorState } from '#renderer/editor/contract.ts'
import { COMMANDS, type CommandId } from '#shared/contract/commands.ts'
import { article } from '../features/article/store.ts'
import { useSetting } from '../features/settings/store.ts'
import { useStore } from '../state/store.ts'
import { IconButton } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { commands } from './commands.ts'
import { LinkPopover } from './later.ts'
import { view } from './view.ts'

const keysOf = (id: CommandId) => COMMANDS.find((c) => c.id === id)?.keys[0]
const run = (id: CommandId) => () => void commands().run(id)

export function Toolbar() {
  const state = useStore(article, (s) => shownState(s.editorState))
  const canWrite = useStore(article, (s) => s.loaded !== null && !s.binned && s.reading === null)
  const page = useStore(view, (s) => s.page)
  const off = !canWrite || page !== 'article'
  const is = (test: (s: Shown) => boolean) => state !== null && !off && test(state)
  return (
    <AriaToolbar className="toolbar" aria-label="Format">
      <Unfold side="library" />
      <IconButton
        icon={Bold}
        label="Bold"
        keys={keysOf('format.bold')}
        on={is((s) => s.bold)}
        disabled={off}
        onPress={run('format.bold')}
      />
      <IconButton
        icon={Italic}
        label="Italic"
        keys={keysOf('format.italic')}
        on={is((s) => s.italic)}
        disabled={off}
        onPress={run('format.italic')}
      />
      <LinkButton on={is((s) => s.link)} disabled={off} />
      <IconButton
        icon={Quote}
        label="Block quote"
        keys={keysOf('format.quote')}
        on={is((s) => s.block === 'quote')}
        disabled={off}
        onPress={run('format.quote')}
      />
      <IconButton
        icon={List}
        label="List"
        keys={keysOf('format.bullets')}
        on={is((s) => s.block === 'bullet')}
        disabled={off}
        onPress={run('format.bullets')}
      />
      <IconButton
        icon={Image}
        label="Picture…"
        keys={keysOf('insert.picture')}
        disabled={off}
        onPress={run('insert.picture')}
      />
      <IconButton icon={Table} label="Table" disabled={off} onPress={run('insert.table')} />
      <span className="toolbar-gap" />
      <IconButton
        icon={Undo2}
        label="Undo"
        keys={keysOf('edit.undo')}
        disabled={off || !state?.canUndo}
        onPress={run('edit.undo')}
      />
      <IconButton
        icon={Redo2}
        label="Redo"
        keys={keysOf('edit.redo')}
        disabled={off || !state?.canRedo}
        onPress={run('edit.redo')}
      />
      <ViewSwitch />
      <Unfold side="desk" />
    </AriaToolbar>
  )
}

function LinkButton(props: { readonly on: boolean; readonly disabled: boolean }) {
  const anchor = useRef<HTMLSpanElement>(null)
  const open = useStore(view, (s) => s.linkOpen)
  return (
    <span ref={anchor} className="link-anchor">
      <IconButton
        icon={Link}
        label="Link…"
        keys={keysOf('format.link')}
        on={props.on}
        disabled={props.disabled}
        onPress={run('format.link')}
      />
      <Suspense>{open ? <LinkPopover anchor={anchor} /> : null}</Suspense>
    </span>
  )
}

function ViewSwitch() {
  const beside = useStore(view, (s) => s.beside)
  const hasSource = useStore(article, (s) => s.sources.length > 0)
  return (
    <Segmented
      label="View"
      value={beside && hasSource ? 'beside' : 'article'}
      segments={[
        { id: 'article', label: 'Article', icon: FileText },
        { id: 'beside', label: 'Beside source', icon: Columns2, disabled: !hasSource },
      ]}
      onChange={(id) => view.set({ beside: id === 'beside', page: 'article' })}
    />
  )
}

type Shown = Omit<EditorState, 'caret'>
let last: Shown | null = null

/** What the toolbar shows of the editor: the same object while only the caret moved, so that typing renders nothing. */
function shownState(state: EditorState | null): Shown | null {
  if (state === null) return null
  const { caret: _, ...shown } = state
  const keys = Object.keys(shown) as (keyof Shown)[]
  if (last === null || keys.some((key) => shown[key] !== last?.[key])) last = shown
  return last
}

/** A folded pane leaves its handle in the toolbar. */
function Unfold({ side }: { readonly side: 'library' | 'desk' }) {
  const libraryOpen = useSetting('libraryOpen')
  const deskOpen = useSetting('deskOpen')
  const folded = useStore(view, (s) => s.libraryFolded)
  if (side === 'library' ? libraryOpen && !folded : deskOpen) return null
  const id = side === 'library' ? 'view.library' : 'view.desk'
  return (
    <IconButton
      icon={side === 'library' ? PanelLeft : PanelRight}
      label={side === 'library' ? 'Bring the library back' : 'Bring the desk back'}
      keys={keysOf(id)}
      onPress={run(id)}
    />
  )
}
