import { FileDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ArticleSource, Move, Removal } from '#shared/source.ts'
import { view } from '../../app/view.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/useNow.ts'
import { count } from '../../ui/words.ts'
import { article } from '../article/store.ts'
import { putAllBack, putBack, saveOriginal, takeOutAgain } from './actions.ts'
import { sourceHand } from './hand.ts'
import { sourceFacts, sourceName, takenOut } from './words.ts'
import './source.css'

/** Every source of the article: where it came from, what was taken out of it, what changed its place. */
export function SourceTab() {
  const sources = useStore(article, (s) => s.sources)
  const note = useStore(sourceHand, (s) => s.note)
  if (sources.length === 0) {
    return (
      <p className="empty">
        <strong>This article was started here.</strong>
        It has no source. What you paste into the copy is kept here as it came, with what the desk
        took out.
      </p>
    )
  }
  return (
    <>
      <div className="source-tab scroll">
        {sources.map((source, i) => (
          <OneSource key={source.source.id} source={source} index={i} />
        ))}
      </div>
      {note ? (
        <p className="desk-note" role="status">
          {note}
        </p>
      ) : null}
    </>
  )
}

function OneSource(props: { readonly source: ArticleSource; readonly index: number }) {
  const { source, index } = props
  const now = useNow(60_000)
  const readOnly = useStore(article, (s) => s.binned)
  const { lines, back } = takenOut(source)
  const chosen = useStore(sourceHand, (s) => s.source === source.source.id)
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'start' })
  }, [chosen])
  return (
    <section className="source-part" ref={ref}>
      <header className="source-head">
        <h2>{sourceName(source, index)}</h2>
        <p>{sourceFacts(source, now)}</p>
        <div className="finding-buttons">
          <Button
            onPress={() => {
              sourceHand.set({ source: source.source.id })
              view.set({ beside: true, page: 'article' })
            }}
          >
            Show beside the article
          </Button>
          <Button onPress={() => void saveOriginal(source)}>
            <FileDown size={14} aria-hidden /> Save the original…
          </Button>
        </div>
      </header>
      {source.removals.length > 0 ? (
        <>
          <div className="source-group">
            <h3 className="group-title">
              {lines > 0 ? `${count(lines, 'line')} taken out` : 'All put back'}
              {lines > 0 && back > 0 ? `, ${back} put back` : ''}
            </h3>
            {lines > 1 && !readOnly ? (
              <Button kind="link" onPress={() => putAllBack(source)}>
                Put all back
              </Button>
            ) : null}
          </div>
          <ul className="source-items">
            {source.removals.map((removal) => (
              <Item key={removal.id} source={source} item={removal} back={removal.restored} />
            ))}
          </ul>
        </>
      ) : (
        <p className="source-none">Nothing was taken out.</p>
      )}
      {source.moves.length > 0 ? (
        <>
          <h3 className="group-title source-group">Moved to its place</h3>
          <ul className="source-items">
            {source.moves.map((move) => (
              <Item key={move.id} source={source} item={move} back={move.undone} moved />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Item(props: {
  readonly source: ArticleSource
  readonly item: Removal | Move
  readonly back: boolean
  readonly moved?: boolean
}) {
  const { source, item, back, moved } = props
  const inHand = useStore(sourceHand, (s) => s.item === item.id)
  const readOnly = useStore(article, (s) => s.binned)
  const words = shorten(item.text)
  return (
    <li className={inHand ? 'source-item in-hand' : 'source-item'}>
      <span className="source-line tabular" aria-hidden>
        {item.line}
      </span>
      <span className="source-words">
        {moved ? (
          <span className="copy-face" dir="auto">
            {words}
          </span>
        ) : back ? (
          <span className="copy-face" dir="auto">
            {words}
          </span>
        ) : (
          <s className="copy-face" dir="auto">
            {words}
          </s>
        )}
        <span className="source-why">
          <span>
            {back ? (moved ? `${item.why}; in the copy too` : `${item.why}; put back`) : item.why}
          </span>
          {readOnly ? null : back ? (
            <Button
              kind="link"
              className="in-line"
              label={`Take out again: ${words}`}
              onPress={() => takeOutAgain(source, item)}
            >
              Take out again
            </Button>
          ) : (
            <Button
              kind="link"
              className="in-line"
              label={`${moved ? 'Put into the copy' : 'Put back'}: ${words}`}
              onPress={() => putBack(source, item)}
            >
              {moved ? 'Put into the copy' : 'Put back'}
            </Button>
          )}
        </span>
      </span>
    </li>
  )
}

function shorten(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, 140).trimEnd()} …`
}
