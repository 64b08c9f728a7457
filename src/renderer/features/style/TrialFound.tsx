import { memo, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { RULES } from '#engine/check/index.ts'
import { placeLabel } from '#shared/article/units.ts'
import { directionOf } from '#shared/style.ts'
import { MOST_ARTICLES, type TrialArticle, type TrialMatch } from '#shared/trial.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { count, number } from '../../ui/words.ts'
import { goToMatch, trial } from './trial.ts'

/** As many articles as are drawn at once, and matches of one that are unfolded from the start. */
const PAGE = 40
const FIRST = 3

/** The matches by article; a click goes to the words. */
export function Found() {
  const found = useStore(trial, (s) => s.found)
  const all = useStore(trial, (s) => s.counts?.articles ?? 0)
  const rule = useStore(trial, (s) => s.rule)
  const usual = RULES.find((one) => one.id === rule)?.message
  const [shown, setShown] = useState({ rule, most: PAGE })
  const most = shown.rule === rule ? shown.most : PAGE
  if (found.length === 0) return null
  return (
    <>
      <ul className="trial-list" aria-label="Matches">
        {found.slice(0, most).map((one) => (
          <OneArticle key={one.id} one={one} usual={usual} />
        ))}
      </ul>
      {found.length > most ? (
        <p className="style-more">
          {number(most)} of {count(all, 'article')} are shown.
          <Button onPress={() => setShown({ rule, most: most + PAGE })}>Show more</Button>
        </p>
      ) : all > MOST_ARTICLES ? (
        <p className="style-more">
          The first {number(MOST_ARTICLES)} of {count(all, 'article')} are listed; the others are
          counted.
        </p>
      ) : null}
    </>
  )
}

const OneArticle = memo(function OneArticle(props: {
  readonly one: TrialArticle
  /** What the rule says of every match; said once, above the list. */
  readonly usual: string | undefined
}) {
  const { one, usual } = props
  const [all, setAll] = useState(false)
  const matches = all ? one.matches : one.matches.slice(0, FIRST)
  const dir = directionOf(one.language)
  return (
    <li className="trial-article">
      <h3 className="trial-headline">
        <span className="copy-face" dir={dir} lang={one.language}>
          {one.headline || 'No headline yet'}
        </span>
        <span className="trial-count tabular">{count(one.count, 'match', 'matches')}</span>
      </h3>
      <ul>
        {matches.map((match) => (
          <li key={`${match.where} ${match.start} ${match.end}`}>
            <AriaButton className="trial-match" onPress={() => void goToMatch(one.id, match)}>
              <span className="finding-place">{placeLabel(match.where)}</span>
              <MatchWords match={match} dir={dir} />
              {match.message === usual ? null : (
                <span className="trial-message">{match.message}</span>
              )}
            </AriaButton>
          </li>
        ))}
      </ul>
      {one.count > matches.length && !all ? (
        <Button kind="link" onPress={() => setAll(true)}>
          {`Show ${number(one.matches.length - matches.length)} more`}
        </Button>
      ) : null}
      {all && one.count > one.matches.length ? (
        <p className="hint">{number(one.count - one.matches.length)} more are in the article.</p>
      ) : null}
    </li>
  )
})

function MatchWords(props: { readonly match: TrialMatch; readonly dir: 'ltr' | 'rtl' }) {
  const { before, text, after } = props.match
  if (text === '') return <span className="trial-words none">(empty)</span>
  return (
    <span className="trial-words copy-face" dir={props.dir}>
      {before}
      <mark>{text}</mark>
      {after}
    </span>
  )
}
