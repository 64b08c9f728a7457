import { Check, OctagonX } from 'lucide-react'
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components'
import { readingSeconds } from '#shared/text/words.ts'
import { checks } from '../checks/store.ts'
import { article } from '../features/article/store.ts'
import { ledgerSum } from '../features/quotes/words.ts'
import { saver, saving } from '../features/saving/store.ts'
import { house } from '../features/settings/store.ts'
import { useStore } from '../state/store.ts'
import { Button } from '../ui/Button.tsx'
import { languageName } from '../ui/language.ts'
import { Tip } from '../ui/Tip.tsx'
import { clockTime, count, duration } from '../ui/words.ts'
import { commands } from './commands.ts'

export function StatusLine() {
  const words = useStore(checks, (s) => s.words)
  const known = useStore(checks, (s) => s.known)
  const language = useStore(article, (s) => s.language)
  const open = useStore(article, (s) => s.loaded !== null)
  const style = useStore(house, (s) => s.style.name)
  const failed = useStore(saving, (s) => s.state.kind === 'failed')
  if (!open) {
    return (
      <footer className="status">
        <span className="status-gap" />
        <StyleButton style={style} />
      </footer>
    )
  }
  if (failed) {
    return (
      <footer className="status">
        <SavedState />
      </footer>
    )
  }
  return (
    <footer className="status">
      {known ? (
        <>
          <span className="tabular">{count(words, 'word')}</span>
          <span className="tabular status-time" title="Reading time">
            {duration(readingSeconds(words))}
          </span>
          <QuoteSum />
        </>
      ) : null}
      <span className="status-gap" />
      <StyleButton language={languageName(language)} style={style} />
      <SavedState />
    </footer>
  )
}

/** "6 quotes, 5 verbatim": the way to the ledger as well. */
function QuoteSum() {
  const sum = ledgerSum(useStore(checks, (s) => s.ledger))
  if (sum === null) return null
  return (
    <Button kind="link" className="status-quotes" onPress={showQuotes}>
      {sum}
    </Button>
  )
}

const showQuotes = () => commands().run('desk.quotes')

/** What the article is judged by, and the way there. */
function StyleButton(props: { readonly language?: string; readonly style: string }) {
  const { language, style } = props
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton className="status-style" onPress={() => commands().run('style.open')}>
        {language === undefined ? null : <bdi>{language}</bdi>}
        <span className={language === undefined ? undefined : 'status-house'}>
          {language === undefined ? null : ' · '}
          <bdi>{style}</bdi>
        </span>
      </AriaButton>
      <Tip keys={commands().info('style.open').keys[0]}>Open the house style</Tip>
    </TooltipTrigger>
  )
}

function SavedState() {
  const state = useStore(saving, (s) => s.state)
  switch (state.kind) {
    case 'saved':
      return (
        <span className="saved ok tabular" data-saved={state.at ?? ''}>
          <Check size={14} strokeWidth={2} aria-hidden />
          {state.at ? `Saved ${clockTime(state.at)}` : 'Saved'}
        </span>
      )
    case 'pending':
    case 'saving':
      return <span className="saved">Saving…</span>
    case 'failed':
      return (
        <span className="saved failed" title={state.failure.message}>
          <OctagonX size={14} strokeWidth={1.8} aria-hidden />
          <span className="saved-why">Not saved: {state.failure.message}</span>
          <Button kind="link" className="in-line" onPress={() => void saver.flush()}>
            {state.trying ? 'Trying…' : 'Try again'}
          </Button>
        </span>
      )
  }
}
