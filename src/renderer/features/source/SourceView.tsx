import { ArrowRight, Scissors } from 'lucide-react'
import { useMemo } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { ArticleSource } from '#shared/source.ts'
import { directionOf } from '#shared/style.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/useNow.ts'
import { count } from '../../ui/words.ts'
import { article, editor } from '../article/store.ts'
import { putAllBack, putBack, takeOutAgain } from './actions.ts'
import { sourceHand } from './hand.ts'
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
  const item = useStore(sourceHand, (s) => s.item)
  const language = useStore(article, (s) => s.language)
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
      <GridList
        className="source-rows scroll"
        aria-label="Lines of the source"
        items={rows}
        dependencies={[item]}
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
            <Line source={source} row={row} inHand={row.id === item} />
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
}) {
  const { source, row, inHand } = props
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
            {row.text}
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
