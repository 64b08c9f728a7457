import { ProgressBar } from 'react-aria-components'
import { RULES } from '#engine/check/index.ts'
import { inSections } from '#engine/rules/sections.ts'
import type { TrialCounts } from '#shared/trial.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { count, number } from '../../ui/words.ts'
import { house } from '../settings/store.ts'
import { SeverityPick } from './Rules.tsx'
import { Found } from './TrialFound.tsx'
import { runTrial, stopTrial, summary, trial } from './trial.ts'
import { ruleName } from './words.ts'

/** A rule against the whole library, before it is switched on. */
export function Trial() {
  const rule = useStore(trial, (s) => s.rule)
  const name = useStore(trial, (s) => s.name)
  const running = useStore(trial, (s) => s.state === 'running')
  return (
    <>
      <div className="style-tools trial-tools">
        <RulePick rule={rule} />
        {running ? (
          <Button onPress={stopTrial}>Stop</Button>
        ) : (
          <Button
            kind="primary"
            disabled={rule === null}
            onPress={() => void (rule && runTrial(rule, name))}
          >
            Try it
          </Button>
        )}
      </div>
      <div className="style-body trial scroll">
        <Tried />
        <Standing />
        <Found />
      </div>
    </>
  )
}

function RulePick({ rule }: { readonly rule: string | null }) {
  return (
    <label className="rule-pick">
      <span className="visually-hidden">Rule to try</span>
      <select
        className="input"
        value={rule ?? ''}
        onChange={(event) => {
          stopTrial()
          trial.set({
            rule: event.target.value,
            name: null,
            job: null,
            state: 'none',
            counts: null,
            found: [],
            failure: null,
          })
        }}
      >
        {rule === null ? <option value="">Choose a rule</option> : null}
        {inSections(RULES).map(({ title, rules }) => (
          <optgroup key={title} label={title}>
            {rules.map(({ id }) => (
              <option key={id} value={id}>
                {ruleName(id)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

/** What is tried, and how the house has it now: it can be switched on from here. */
function Tried() {
  const rule = useStore(trial, (s) => RULES.find((r) => r.id === s.rule))
  const name = useStore(trial, (s) => s.name)
  const own = useStore(house, (s) => (rule ? s.style.severities[rule.id] : undefined))
  if (!rule) {
    return (
      <p className="empty">
        <strong>What would it find?</strong>
        Choose a rule and try it on every article of the library. Nothing is changed: you see each
        place that it would mark, and decide then how grave it is here.
      </p>
    )
  }
  return (
    <div className="trial-head">
      {name ? (
        <p>
          For the name <bdi>{name.use}</bdi>, not <bdi>{name.not.join(', ')}</bdi>
        </p>
      ) : (
        <p>{rule.message}</p>
      )}
      {name ? null : <SeverityPick rule={rule} force={own ?? rule.severity} />}
    </div>
  )
}

function Standing() {
  const state = useStore(trial, (s) => s.state)
  const counts = useStore(trial, (s) => s.counts)
  const failure = useStore(trial, (s) => s.failure)
  if (state === 'none') return null
  if (state === 'failed') return <p className="trial-failed">{failure?.message}</p>
  if (state === 'running') return <Progress counts={counts} />
  if (!counts) return <p>Stopped.</p>
  return (
    <div className="trial-sum" role="status">
      <p>
        <strong>{summary(counts)}</strong>
        {state === 'stopped' ? ` Stopped; ${number(counts.total - counts.done)} were left.` : ''}
      </p>
      {counts.failed > 0 ? (
        <p className="trial-failed">
          {count(counts.failed, 'article')} could not be tried. The rest is as it says.
        </p>
      ) : null}
    </div>
  )
}

function Progress({ counts }: { readonly counts: TrialCounts | null }) {
  const share = counts && counts.total > 0 ? (100 * counts.done) / counts.total : 0
  const words = counts
    ? `${number(counts.done)} of ${count(counts.total, 'article')}, ${count(counts.matches, 'match', 'matches')}`
    : 'Reading the library …'
  return (
    <div className="trial-progress">
      <ProgressBar className="progress" aria-label="Trial" value={share} valueLabel={words}>
        <span className="progress-done" style={{ width: `${share}%` }} />
      </ProgressBar>
      <p className="tabular">{words}</p>
    </div>
  )
}
