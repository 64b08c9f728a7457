import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import {
  Collection,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import type { Counts } from '#shared/finding.ts'
import type { ArticleSummary, Shelf } from '#shared/library.ts'
import { directionOf } from '#shared/style.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { CountMarks } from '../../ui/Marks.tsx'
import { useNow } from '../../ui/useNow.ts'
import { ago, count } from '../../ui/words.ts'
import { binArticles, openArticle } from '../article/open.ts'
import { article } from '../article/store.ts'
import { useArranged } from '../desk/useArranged.ts'
import { EmptyShelf } from './EmptyShelf.tsx'
import { askToErase } from './erase.ts'
import { RowMenu, type RowMenuPlace } from './RowMenu.tsx'
import { pieces } from './snippet.ts'
import { library, loadMore } from './store.ts'

const LAYOUT = { estimatedRowHeight: 75, padding: 6 }

export function ArticleList() {
  const items = useStore(library, (s) => s.items)
  const shelf = useStore(library, (s) => s.shelf)
  const query = useStore(library, (s) => s.query)
  const more = useStore(library, (s) => s.items.length < s.total)
  const open = useStore(article, (s) => s.loaded?.id ?? null)
  const [menu, setMenu] = useState<RowMenuPlace | null>(null)

  function rowOf(target: EventTarget): ArticleSummary | undefined {
    const key = (target as HTMLElement).closest('[data-key]')?.getAttribute('data-key')
    return items.find((item) => item.id === key)
  }
  function keys(event: KeyboardEvent<HTMLElement>) {
    const item = rowOf(event.target)
    if (!item) return
    if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) {
      event.preventDefault()
      if (shelf === 'bin') askToErase([item])
      else void binArticles([item.id])
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault()
      const box = (event.target as HTMLElement).getBoundingClientRect()
      setMenu({ item, x: box.left + 24, y: box.bottom - 8 })
    }
  }
  function contextMenu(event: MouseEvent<HTMLElement>) {
    const item = rowOf(event.target)
    if (!item) return
    event.preventDefault()
    setMenu({ item, x: event.clientX, y: event.clientY })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and menu of the rows inside
    <div className="library-list" onKeyDownCapture={keys} onContextMenu={contextMenu}>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <ListBox
          className="rows scroll"
          aria-label="Articles"
          selectionMode="single"
          selectionBehavior="toggle"
          disallowEmptySelection
          selectedKeys={open ? [open] : []}
          onSelectionChange={(chosen) => {
            const [key] = chosen === 'all' ? [] : chosen
            if (key !== undefined) void openArticle(String(key))
          }}
          onAction={(key) => void openArticle(String(key))}
          renderEmptyState={() => <EmptyShelf shelf={shelf} query={query} />}
        >
          <Collection items={items}>
            {(item) => (
              <ListBoxItem
                id={item.id}
                className="row"
                textValue={item.headline || 'No headline yet'}
              >
                <Row item={item} />
              </ListBoxItem>
            )}
          </Collection>
          {more ? (
            <ListBoxLoadMoreItem onLoadMore={() => void loadMore()} scrollOffset={4} />
          ) : null}
        </ListBox>
      </Virtualizer>
      {menu ? <RowMenu place={menu} shelf={shelf as Shelf} onClose={() => setMenu(null)} /> : null}
    </div>
  )
}

function Row({ item }: { readonly item: ArticleSummary }) {
  const now = useNow(30_000)
  const open = useStore(article, (s) => s.loaded?.id === item.id)
  const dir = directionOf(item.language)
  return (
    <>
      {item.headline ? (
        <span className="row-headline copy-face" dir={dir} lang={item.language}>
          {item.headline}
        </span>
      ) : (
        <span className="row-headline none copy-face">No headline yet</span>
      )}
      {item.snippet ? (
        <span className="row-snippet" dir="auto">
          {pieces(item.snippet).map((piece, i) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
            piece.hit ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
          )}
        </span>
      ) : null}
      <span className="row-facts tabular">
        {open ? <OpenFacts item={item} /> : <Facts words={item.words} counts={item.counts} />}
        <span className="row-time">{ago(item.modified, now)}</span>
      </span>
    </>
  )
}

/** The article in hand shows what the checks say now, not what was said when it was saved. */
function OpenFacts({ item }: { readonly item: ArticleSummary }) {
  const known = useStore(checks, (s) => s.known)
  const words = useStore(checks, (s) => s.words)
  const { counts } = useArranged()
  return <Facts words={known ? words : item.words} counts={known ? counts : item.counts} />
}

function Facts(props: { readonly words: number; readonly counts: Counts | null }) {
  return (
    <>
      <span className="row-words">{count(props.words, 'word')}</span>
      <CountMarks counts={props.counts} />
    </>
  )
}
