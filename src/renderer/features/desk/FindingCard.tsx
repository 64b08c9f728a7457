import { lazy, memo, type Ref, Suspense } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { placeLabel } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import { takeInHand } from '../../checks/hand.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/Marks.tsx'
import { article } from '../article/store.ts'
import { fix, go, setAside } from './actions.ts'
import { OverrideForm } from './OverrideForm.tsx'
import { desk } from './store.ts'

// The rules' texts and examples are not on the first screen.
const Why = lazy(() => import('./Why.tsx'))

const SEVERITY_WORDS = { error: 'Stops the export', warning: 'Look at', info: 'For information' }
const LONGEST = 160

/** One finding; its actions are open only while it is in hand. */
export const FindingCard = memo(function FindingCard(props: {
  readonly finding: Finding
  readonly inHand: boolean
  readonly form: boolean
  readonly why: boolean
  readonly ref?: Ref<HTMLLIElement>
}) {
  const { finding, inHand } = props
  return (
    <li
      className={inHand ? 'finding in-hand' : 'finding'}
      aria-current={inHand ? 'true' : undefined}
      ref={props.ref}
      data-rule={finding.rule}
    >
      <AriaButton
        className="finding-head"
        onPress={() => takeInHand(finding.key)}
        excludeFromTabOrder={!inHand}
        data-finding
      >
        <SeverityMark severity={finding.severity} />
        <span className="visually-hidden">{SEVERITY_WORDS[finding.severity]}: </span>
        <span className="finding-words">
          <span className="finding-place">{placeLabel(finding.where)}</span>
          <span className="finding-message">{finding.message}</span>
          {finding.text && (inHand || finding.text.length < 60) ? (
            <span className="finding-text copy-face" dir="auto">
              {shorten(finding.text)}
            </span>
          ) : null}
        </span>
      </AriaButton>
      {inHand ? <Actions finding={finding} form={props.form} why={props.why} /> : null}
    </li>
  )
})

function Actions(props: {
  readonly finding: Finding
  readonly form: boolean
  readonly why: boolean
}) {
  const { finding } = props
  const readOnly = useStore(article, (s) => s.binned)
  const wanted = readOnly ? undefined : finding.fix
  return (
    <div className="finding-actions">
      <div className="finding-buttons">
        {wanted ? (
          <Button kind="primary" keys="Mod+." onPress={() => fix(wanted)}>
            {wanted.label}
          </Button>
        ) : null}
        <Button keys="F8" onPress={() => go(finding)}>
          Go
        </Button>
        {readOnly ? null : finding.severity === 'error' ? (
          <Button
            expanded={props.form}
            onPress={() => desk.set({ form: props.form ? null : finding.key })}
          >
            Override…
          </Button>
        ) : (
          <Button onPress={() => void setAside(finding)}>Set aside</Button>
        )}
        <Button
          kind="link"
          expanded={props.why}
          onPress={() => desk.set({ why: props.why ? null : finding.key })}
        >
          Why?
        </Button>
      </div>
      {props.form ? <OverrideForm target={finding} /> : null}
      {props.why ? (
        <Suspense>
          <Why rule={finding.rule} />
        </Suspense>
      ) : null}
    </div>
  )
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`
}
