import { Check, Diff, Minus, OctagonX, PenLine, Scissors } from 'lucide-react'
import { memo } from 'react'
import type { LedgerEntry, QuoteMatch } from '#shared/ledger.ts'
import { briefDiff } from '#shared/text/brief.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { article } from '../article/store.ts'
import { copyQuotes, goToQuote, restorable, restoreQuote } from './actions.ts'
import { differs, type MatchState } from './filter.ts'
import { factsOf, matchWords, mentionOf, NO_SPEAKER } from './words.ts'

const ICON: Readonly<Record<MatchState, typeof Check>> = {
  verbatim: Check,
  changed: Diff,
  cut: Scissors,
  paraphrase: PenLine,
  absent: OctagonX,
  short: Minus,
}

/** One quote; its buttons are open only while it is in hand. */
export const QuoteRow = memo(function QuoteRow(props: {
  readonly entry: LedgerEntry
  readonly inHand: boolean
  /** The desk asks who says it. */
  readonly whose: boolean
  /** Tab comes to this row of the list. */
  readonly tabStop: boolean
}) {
  const { entry, inHand, whose } = props
  const { match } = entry
  return (
    <li className={inHand ? 'quote in-hand' : 'quote'} aria-current={inHand ? 'true' : undefined}>
      <button
        type="button"
        className="quote-head"
        tabIndex={props.tabStop ? 0 : -1}
        data-quote={entry.key}
        onClick={() => goToQuote(entry)}
      >
        <span className="quote-line">
          <Speaker entry={entry} />
          {whose ? (
            <span className="quote-match differs">
              <OctagonX size={14} strokeWidth={1.8} aria-hidden />
              whose?
            </span>
          ) : match ? (
            <Match match={match} />
          ) : null}
        </span>
        <span className="quote-text copy-face" dir="auto">
          <Words entry={entry} whole={inHand} />
        </span>
        <span className="quote-facts tabular">
          {[...factsOf(entry), ...(whose && match ? [matchWords(match)] : [])].join(' · ')}
        </span>
      </button>
      {inHand ? <Actions entry={entry} /> : null}
    </li>
  )
})

function Speaker({ entry }: { readonly entry: LedgerEntry }) {
  const { speaker, cue } = entry
  const mention = mentionOf(entry)
  return (
    <span className="quote-speaker">
      <b>
        <bdi>{speaker?.name ?? NO_SPEAKER}</bdi>
      </b>
      {mention ? (
        <span>
          {' '}
          “<bdi>{mention}</bdi>”
        </span>
      ) : null}
      {speaker?.carried ? (
        ' carried over'
      ) : cue ? (
        <>
          {' '}
          <bdi>{cue.text}</bdi>
        </>
      ) : null}
    </span>
  )
}

function Match({ match }: { readonly match: QuoteMatch }) {
  const Icon = ICON[match.state]
  const tone = match.state === 'verbatim' ? ' ok' : differs(match) ? ' differs' : ''
  return (
    <span className={`quote-match${tone}`}>
      <Icon size={14} strokeWidth={1.8} aria-hidden />
      {matchWords(match)}
    </span>
  )
}

/** The words, or how they differ: the source's struck, the story's underlined. */
function Words({ entry, whole }: { readonly entry: LedgerEntry; readonly whole: boolean }) {
  const { match, text } = entry
  if (match?.state !== 'changed' && match?.state !== 'cut') return text
  const parts = whole ? match.diff : briefDiff(match.diff)
  return parts.map((part, i) => {
    const key = `${i} ${part.type}`
    if (part.type === 'same') return <span key={key}>{part.text}</span>
    return part.type === 'removed' ? (
      <del key={key}>{part.text}</del>
    ) : (
      <ins key={key}>{part.text}</ins>
    )
  })
}

function Actions({ entry }: { readonly entry: LedgerEntry }) {
  const readOnly = useStore(article, (s) => s.binned)
  return (
    <div className="finding-buttons quote-actions">
      {restorable(entry) && !readOnly ? (
        <Button kind="primary" keys="F9" onPress={() => restoreQuote(entry)}>
          Restore
        </Button>
      ) : null}
      <Button keys="Enter" onPress={() => goToQuote(entry)}>
        Go
      </Button>
      <Button onPress={() => void copyQuotes([entry])}>Copy</Button>
    </div>
  )
}
