import { Suspense, useEffect } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { article } from '../features/article/store.ts'
import { changeSettings, settings, useSetting } from '../features/settings/store.ts'
import { useStore } from '../state/store.ts'
import { Center } from './Center.tsx'
import { Desk, Library, SourceView } from './later.ts'
import { StatusLine } from './StatusLine.tsx'
import { Toolbar } from './Toolbar.tsx'
import { view } from './view.ts'

const LIBRARY = { min: 256, max: 420 }
const DESK = { min: 280, max: 520 }
const COPY = { min: 360 }
/** Below this width the library makes room for the source. */
const ROOM = 1440
/** Below this width, as with much zoom, it makes room for the copy. */
const NARROW = LIBRARY.min + COPY.min + DESK.min

export function Panes() {
  const libraryOpen = useSetting('libraryOpen')
  const deskOpen = useSetting('deskOpen')
  const folded = useStore(view, (s) => s.libraryFolded)
  const beside = useStore(view, (s) => s.beside && s.page === 'article')
  const hasSource = useStore(article, (s) => s.sources.length > 0 && s.reading === null)
  const showSource = beside && hasSource
  useFolding(showSource)
  const showLibrary = libraryOpen && !folded
  return (
    <Group
      className="panes"
      onLayoutChanged={(_, meta) => {
        if (meta.isUserInteraction) keepWidths()
      }}
    >
      {showLibrary ? (
        <>
          <Panel
            id="library"
            className="pane"
            defaultSize={clamp(settings.get().libraryWidth, LIBRARY)}
            minSize={LIBRARY.min}
            maxSize={LIBRARY.max}
            groupResizeBehavior="preserve-pixel-size"
          >
            <Suspense>
              <Library />
            </Suspense>
          </Panel>
          <Separator className="separator" title="Width of the library" />
        </>
      ) : null}
      <Panel id="center" className="pane paper" minSize={COPY.min}>
        <main className="main">
          <h1 className="visually-hidden">Copydesk</h1>
          <Toolbar />
          <div className="center">
            {showSource ? (
              <Suspense fallback={<div className="source-view" />}>
                <SourceView />
              </Suspense>
            ) : null}
            <div className="page" data-pane="copy">
              <Center />
            </div>
          </div>
          <StatusLine />
        </main>
      </Panel>
      {deskOpen ? (
        <>
          <Separator className="separator of-desk" title="Width of the desk" />
          <Panel
            id="desk"
            className="pane"
            defaultSize={clamp(settings.get().deskWidth, DESK)}
            minSize={DESK.min}
            maxSize={DESK.max}
            groupResizeBehavior="preserve-pixel-size"
          >
            <Suspense>
              <Desk />
            </Suspense>
          </Panel>
        </>
      ) : null}
    </Group>
  )
}

function clamp(width: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, width))
}

function keepWidths() {
  const library = document.getElementById('library')
  const desk = document.getElementById('desk')
  changeSettings({
    ...(library ? { libraryWidth: Math.round(library.offsetWidth) } : {}),
    ...(desk ? { deskWidth: Math.round(desk.offsetWidth) } : {}),
  })
}

/** The library is folded away where the window is too narrow for all, and comes back afterwards. */
function useFolding(showSource: boolean) {
  useEffect(() => {
    const query = window.matchMedia(`(max-width: ${(showSource ? ROOM : NARROW) - 1}px)`)
    const fold = () => view.set({ libraryFolded: query.matches })
    fold()
    query.addEventListener('change', fold)
    return () => query.removeEventListener('change', fold)
  }, [showSource])
}
