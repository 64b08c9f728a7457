/** What every command of shared/contract/commands.ts does in this window. */
import { call, platform } from '#bridge/index.ts'
import type { EditorCommand } from '#renderer/editor/contract.ts'
import { inHand } from '../checks/hand.ts'
import { checks } from '../checks/store.ts'
import { type Action, type Actions, createRegistry, type Registry } from '../commands/registry.ts'
import { binArticles, duplicateArticle, newArticle, setStage } from '../features/article/open.ts'
import { article, editor } from '../features/article/store.ts'
import { fixInHand, fixSafe, goOn, quietInHand } from '../features/desk/actions.ts'
import { type DeskTab, desk } from '../features/desk/store.ts'
import { pickPicture, takeFromDialog } from '../features/intake/take.ts'
import { searchField } from '../features/library/search.ts'
import { quoteOf, restorable, restoreQuote } from '../features/quotes/actions.ts'
import { quotes } from '../features/quotes/store.ts'
import { saver } from '../features/saving/store.ts'
import { changeSettings, settings } from '../features/settings/store.ts'
import { openStylePage } from '../features/style/store.ts'
import { cyclePane, focusDesk } from './panes.ts'
import { view } from './view.ts'

const hasArticle = () => article.get().loaded !== null
/** Copy can be changed: an article is open, not in the bin, and no older version is being read. */
const canWrite = () => hasArticle() && !article.get().binned && !article.get().reading
const openId = () => article.get().loaded?.id

const format = (command: EditorCommand): Action => ({
  run: () => {
    view.set({ page: 'article' })
    editor.current?.run(command)
  },
  enabled: canWrite,
})

function showDesk(tab: DeskTab): Action {
  return {
    run: () => {
      changeSettings({ deskOpen: true })
      view.set({ settings: false })
      desk.set({ tab })
      focusDesk()
    },
    enabled: hasArticle,
  }
}

function withOpen(act: (id: string) => Promise<void>, enabled = hasArticle): Action {
  return {
    run: () => {
      const id = openId()
      if (id) void act(id)
    },
    enabled,
  }
}

/** Its key leads there and back. */
function toggleStyle(): void {
  if (view.get().page === 'style') view.set({ page: 'article' })
  else openStylePage()
}

const stageIs = (stage: string) => article.get().meta?.stage === stage
const hasHand = () => inHand() !== null

const actions: Actions = {
  'article.new': { run: () => void newArticle() },
  'intake.open': { run: () => void takeFromDialog() },
  'article.save': { run: () => void saver.flush(), enabled: hasArticle },
  'export.open': { run: () => view.set({ page: 'export' }), enabled: hasArticle },
  'article.duplicate': withOpen(duplicateArticle),
  'article.ready': withOpen(
    (id) => setStage(id, 'ready'),
    () => canWrite() && !stageIs('ready'),
  ),
  'article.inHand': withOpen(
    (id) => setStage(id, 'in-hand'),
    () => canWrite() && !stageIs('in-hand'),
  ),
  'article.bin': withOpen((id) => binArticles([id]), canWrite),
  'settings.open': {
    run: () => {
      const open = view.get().settings && settings.get().deskOpen
      changeSettings({ deskOpen: true })
      view.set({ settings: !open })
    },
  },
  'style.open': { run: () => toggleStyle() },
  'style.names': { run: () => openStylePage('names') },
  'style.trial': { run: () => openStylePage('trial') },

  'edit.undo': format('undo'),
  'edit.redo': format('redo'),
  'library.search': {
    run: () => {
      changeSettings({ libraryOpen: true })
      view.set({ libraryFolded: false })
      requestAnimationFrame(() => searchField.current?.select())
    },
  },

  'format.bold': format('bold'),
  'format.italic': format('italic'),
  'format.link': { run: () => view.set({ linkOpen: true, page: 'article' }), enabled: canWrite },
  'format.paragraph': format('paragraph'),
  'format.heading2': format('heading-2'),
  'format.heading3': format('heading-3'),
  'format.quote': format('quote'),
  'format.bullets': format('bullets'),
  'format.numbers': format('numbers'),
  'insert.picture': { run: () => void pickPicture(null), enabled: canWrite },
  'insert.table': format('table'),
  'insert.divider': format('divider'),

  'finding.go': { run: () => goOn(1), enabled: hasHand },
  'finding.previous': { run: () => goOn(-1), enabled: hasHand },
  'finding.fix': { run: fixInHand, enabled: () => canWrite() && inHand()?.fix !== undefined },
  'quote.restore': {
    run: () => restoreQuote(quoteOf(quotes.get().current)),
    enabled: () => canWrite() && restorable(quoteOf(quotes.get().current)),
  },
  'finding.aside': {
    run: () => {
      changeSettings({ deskOpen: true })
      view.set({ settings: false })
      desk.set({ tab: 'findings' })
      quietInHand()
    },
    enabled: () => canWrite() && hasHand(),
  },
  'finding.why': {
    run: () => {
      changeSettings({ deskOpen: true })
      view.set({ settings: false })
      const { current } = checks.get()
      desk.set((s) => ({ tab: 'findings', why: s.why === current ? null : current }))
    },
    enabled: hasHand,
  },
  'finding.fixSafe': { run: () => void fixSafe(), enabled: canWrite },

  'palette.open': { run: () => view.set({ overlay: 'palette' }) },
  'view.library': {
    run: () => {
      const { libraryFolded } = view.get()
      const { libraryOpen } = settings.get()
      view.set({ libraryFolded: false })
      changeSettings({ libraryOpen: libraryFolded ? true : !libraryOpen })
    },
  },
  'view.desk': { run: () => changeSettings({ deskOpen: !settings.get().deskOpen }) },
  'view.source': {
    run: () => view.set((s) => ({ beside: !s.beside, page: 'article' })),
    enabled: () => article.get().sources.length > 0,
  },
  'desk.findings': showDesk('findings'),
  'desk.quotes': showDesk('quotes'),
  'desk.source': showDesk('source'),
  'desk.history': showDesk('history'),
  'desk.details': showDesk('details'),
  'pane.next': { run: () => cyclePane(1) },
  'pane.previous': { run: () => cyclePane(-1) },

  'help.keys': { run: () => view.set({ overlay: 'keys' }) },
  'help.about': { run: () => view.set({ overlay: 'about' }) },
}

let registry: Registry | null = null

export function commands(): Registry {
  registry ??= createRegistry(actions, platform() === 'darwin')
  return registry
}

/** A link in the copy, opened outside after main has asked. */
export function openLink(href: string): void {
  void call('shell.openLink', { href })
}
