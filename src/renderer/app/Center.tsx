import { Suspense, useEffect } from 'react'
import { imageUrl, platform } from '#bridge/index.ts'
import { DeskEditor } from '#renderer/editor/index.ts'
import { COMMANDS } from '#shared/contract/commands.ts'
import { arranged } from '../checks/hand.ts'
import { touchChecks } from '../checks/run.ts'
import { checks } from '../checks/store.ts'
import { keyLabel } from '../commands/keys.ts'
import { unbinArticles } from '../features/article/open.ts'
import { article, currentArticle, editor } from '../features/article/store.ts'
import { useArranged } from '../features/desk/useArranged.ts'
import { pickPicture, takeIntoCopy } from '../features/intake/take.ts'
import { askToErase } from '../features/library/erase.ts'
import { showPhoto } from '../features/photo/store.ts'
import { quoteHit, quoteOf, restoreQuote } from '../features/quotes/actions.ts'
import { saver } from '../features/saving/store.ts'
import { same } from '../state/same.ts'
import { useStore } from '../state/store.ts'
import { Button } from '../ui/Button.tsx'
import { notePainted } from '../ui/painted.ts'
import { openLink } from './commands.ts'
import { ExportPage, Reading, StylePage } from './later.ts'
import { view } from './view.ts'
import { Welcome } from './Welcome.tsx'

/** The paper: the copy, an older version of it, the export, or what to do first. */
export function Center() {
  const loadKey = useStore(article, (s) => s.loadKey)
  const reading = useStore(article, (s) => s.reading)
  const page = useStore(view, (s) => s.page)
  const showCopy = page === 'article' && reading === null
  useEffect(notePainted)
  const style = page === 'style' ? <StylePage /> : null
  if (!loadKey) return style ? <Suspense>{style}</Suspense> : <Welcome />
  return (
    <>
      <div className="copy" hidden={!showCopy}>
        <InBin />
        <div className="copy-scroll scroll">
          <Copy />
        </div>
      </div>
      <Suspense>
        {style ??
          (page === 'export' ? <ExportPage /> : reading ? <Reading reading={reading} /> : null)}
      </Suspense>
    </>
  )
}

/** The editor stays mounted while another page is in front: its undo history is kept. */
function Copy() {
  const loaded = useStore(article, (s) => s.loaded)
  const loadKey = useStore(article, (s) => s.loadKey)
  const binned = useStore(article, (s) => s.binned)
  const current = useStore(checks, (s) => s.current)
  const ledger = useStore(checks, (s) => s.ledger)
  const { order } = useArranged()
  if (!loaded) return null
  return (
    <DeskEditor
      ref={editor}
      article={loaded}
      loadKey={loadKey}
      readOnly={binned}
      onChange={changed}
      onState={(editorState) => article.set({ editorState })}
      findings={order}
      current={current}
      onFinding={hit}
      quotes={ledger}
      onQuote={quoteHit}
      onRestore={(key) => restoreQuote(quoteOf(key))}
      restoreKeys={keyLabel(RESTORE, platform() === 'darwin')}
      onPaste={(data) => void takeIntoCopy(data)}
      imageUrl={imageUrl}
      onPickImage={(block) => void pickPicture(block)}
      onPictureNotes={showPhoto}
      onOpenLink={openLink}
    />
  )
}

const RESTORE = COMMANDS.find((c) => c.id === 'quote.restore')?.keys[0] ?? ''

let heardOf = ''

/** The first change after a load is the load itself, unless it says something else than what was loaded. */
function changed() {
  const { loaded, loadKey } = article.get()
  if (heardOf !== loadKey) {
    heardOf = loadKey
    if (
      same(currentArticle()?.blocks, loaded?.blocks) &&
      same(currentArticle()?.header, loaded?.header)
    )
      return
  }
  saver.touch()
  touchChecks()
}

/** The caret went into a finding: the desk follows. Into none: the one in hand stays, but F8 goes back to it. */
function hit(key: string | null) {
  if (key === null) checks.set({ there: false })
  else if (arranged().order.some((f) => f.key === key)) checks.set({ current: key, there: true })
}

function InBin() {
  const binned = useStore(article, (s) => s.binned)
  const id = useStore(article, (s) => s.loaded?.id)
  const headline = useStore(article, (s) => s.loaded?.header.headline ?? '')
  if (!binned || !id) return null
  return (
    <div className="banner" role="status">
      <span>This article is in the bin. Take it out to go on with it.</span>
      <Button onPress={() => void unbinArticles([id])}>Take it out</Button>
      <Button kind="danger" onPress={() => askToErase([{ id, headline }])}>
        Erase for good…
      </Button>
    </div>
  )
}
