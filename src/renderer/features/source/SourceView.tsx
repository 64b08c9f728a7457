import { ArrowRight, Scissors } from 'lucide-react'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { ArticleSource } from '#shared/source.ts'
import { directionOf } from '#shared/style.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/useNow.ts'
import { count } from '../../ui/words.ts'
import { article, editor } from '../article/store.ts'
import { quotes } from '../quotes/store.ts'
import { putAllBack, putBack, takeOutAgain } from './actions.ts'
import { sourceHand } from './hand.ts'
import { type Quoted, quotedIn } from './quoted.ts'
import { type SourceRow, sourceRows } from './rows.ts'
import { sourceFacts, sourceName, takenOut } from './words.ts'
import './source.css'

const LAYOUT = { estimatedRowHeight: 58 }

/** The source beside the article, line by line: kept, moved, taken out. */
export function SourceView() {
  const sources = useStore(article, (s) => s.sources)
  const chosen = useStore(sourceHand, (s) => s.source)
  const source = sources.find((s) => s.source.id === chosen) ?? sources[0]
  const now = useNow(60_000)
  if (!source) return null
  return (
    <section className="source-view" aria-label="Source, line by line" data-pane="source">
      <header className="source-bar">
        {sources.length > 1 ? (
          <select
            className="source-choice"
            aria-label="Which source"
            value={source.source.id}
            onChange={(event) => sourceHand.set({ source: event.target.value, item: null })}
          >
            {sources.map((s, i) => (
              <option key={s.source.id} value={s.source.id}>
                {sourceName(s, i)}
              </option>
            ))}
          </select>
        ) : (
          <h2>{sourceName(source, 0)}</h2>
        )}
        <p>{sourceFacts(source, now)}</p>
      </header>
      <Lines key={source.source.id} source={source} />
      <Foot source={source} />
    </section>
  )
}

function Lines({ source }: { readonly source: ArticleSource }) {
  const rows = useMemo(() => sourceRows(source), [source])
  const quoted = useQuoted()
  const here = quoted?.source === source.source.id ? quoted : null
  const [layout] = useState(() => new ListLayout<SourceRow>(LAYOUT))
  const list = useRef<HTMLDivElement>(null)
  useShown(list, layout, here?.line ?? null)
  const item = useStore(sourceHand, (s) => s.item)
  const language = useStore(article, (s) => s.language)
  return (
    <Virtualizer layout={layout} layoutOptions={LAYOUT}>
      <GridList
        ref={list}
        className="source-rows scroll"
        aria-label="Lines of the source"
        items={rows}
        dependencies={[item, here]}
        dir={directionOf(language)}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={item === null ? [] : [item]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) sourceHand.set({ item: String(key) })
        }}
        onAction={(key) =>
          act(
            source,
            rows.find((r) => r.id === key),
          )
        }
      >
        {(row) => (
          <GridListItem id={row.id} className="source-row" textValue={row.text}>
            <Line source={source} row={row} inHand={row.id === item} quoted={here} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
}

/** Enter or a double click: put back what was taken out, show where what was kept stands. */
function act(source: ArticleSource, row: SourceRow | undefined): void {
  if (!row) return
  const { removal } = row
  if (removal) {
    if (removal.restored) takeOutAgain(source, removal)
    else putBack(source, removal)
  } else if (row.block) {
    editor.current?.reveal({ block: row.block, field: 'text' }, { start: 0, end: 0 })
  }
}

function Line(props: {
  readonly source: ArticleSource
  readonly row: SourceRow
  readonly inHand: boolean
  readonly quoted: Quoted | null
}) {
  const { source, row, inHand, quoted } = props
  const { removal, move } = row
  return (
    <>
      <span className="source-line tabular">{row.line}</span>
      <div className="source-words">
        {removal && !removal.restored ? (
          <s className="copy-face" dir="auto">
            {row.text}
          </s>
        ) : (
          <span className={row.other ? 'copy-face other' : 'copy-face'} dir="auto">
            <Words row={row} quoted={quoted} />
          </span>
        )}
        {removal ? (
          <span className="source-why">
            <span>{removal.restored ? `${removal.why}; put back` : removal.why}</span>
            {inHand ? (
              <Button onPress={() => act(source, row)}>
                {removal.restored ? 'Take out again' : 'Put back'}
              </Button>
            ) : null}
          </span>
        ) : null}
        {move ? (
          <span className="source-why moved">
            <span>
              <ArrowRight size={13} strokeWidth={1.8} aria-hidden />
              {move.undone ? `${move.why}; in the copy too` : move.why}
            </span>
            {inHand ? (
              <Button
                onPress={() => (move.undone ? takeOutAgain(source, move) : putBack(source, move))}
              >
                {move.undone ? 'Take out again' : 'Put into the copy'}
              </Button>
            ) : null}
          </span>
        ) : null}
        {row.other ? (
          <span className="source-why">
            <span>
              {row.other.to === row.line
                ? `line ${row.line} belongs`
                : `lines ${row.line} to ${row.other.to} belong`}{' '}
              to story {row.other.story} of this source
            </span>
          </span>
        ) : null}
      </div>
    </>
  )
}

/** The words of a line; those of the quote in hand are marked. */
function Words({ row, quoted }: { readonly row: SourceRow; readonly quoted: Quoted | null }) {
  const { text } = row
  const span = quoted?.lines.get(row.line)
  if (!quoted || !span) return text
  return (
    <>
      {text.slice(0, span.start)}
      <mark className={quoted.differs ? 'quoted differs' : 'quoted'}>
        {text.slice(span.start, span.end)}
      </mark>
      {text.slice(span.end)}
    </>
  )
}

/** Where the quote in hand stands; a source that is not in front comes to the front for it. */
function useQuoted(): Quoted | null {
  const sources = useStore(article, (s) => s.sources)
  const ledger = useStore(checks, (s) => s.ledger)
  const current = useStore(quotes, (s) => s.current)
  const quoted = useMemo(
    () => quotedIn(sources, ledger.find((entry) => entry.key === current) ?? null),
    [sources, ledger, current],
  )
  const id = quoted?.source ?? null
  useEffect(() => {
    if (current !== null && id !== null && sources.length > 1) sourceHand.set({ source: id })
  }, [current, id, sources.length])
  return quoted
}

/** Scrolls to a line, when it is not in sight: a third down, where the eye expects it. */
function useShown(
  list: RefObject<HTMLDivElement | null>,
  layout: ListLayout<SourceRow>,
  line: number | null,
) {
  useEffect(() => {
    if (line === null) return
    const show = () => {
      const box = list.current
      const rect = layout.getLayoutInfo(String(line))?.rect
      if (!box || !rect) return
      const seen = rect.y >= box.scrollTop && rect.maxY <= box.scrollTop + box.clientHeight
      if (!seen) box.scrollTop = rect.y - box.clientHeight / 3
    }
    show()
    // Rows are measured as they come into sight: the first jump went by guessed heights.
    const again = requestAnimationFrame(() => requestAnimationFrame(show))
    return () => cancelAnimationFrame(again)
  }, [list, layout, line])
}

function Foot({ source }: { readonly source: ArticleSource }) {
  const { lines, back } = takenOut(source)
  const readOnly = useStore(article, (s) => s.binned)
  const note = useStore(sourceHand, (s) => s.note)
  return (
    <footer className="source-foot">
      <Scissors size={15} strokeWidth={1.7} aria-hidden />
      <span className="source-sum">
        {note ??
          (lines === 0
            ? back > 0
              ? 'All put back'
              : 'Nothing was taken out'
            : `${count(lines, 'line')} taken out${back > 0 ? `, ${back} put back` : ''}`)}
      </span>
      {lines > 0 && !readOnly ? (
        <Button onPress={() => putAllBack(source)}>Put all back</Button>
      ) : null}
    </footer>
  )
}
