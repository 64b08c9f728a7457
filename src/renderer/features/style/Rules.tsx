import { ChevronDown, ChevronRight, CircleSlash, Search } from 'lucide-react'
import { memo, useDeferredValue, useRef } from 'react'
import { Button as AriaButton, Input, SearchField, ToggleButton } from 'react-aria-components'
import { RULES } from '#engine/check/index.ts'
import { inSections } from '#engine/rules/sections.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/Marks.tsx'
import Why from '../desk/Why.tsx'
import { house } from '../settings/store.ts'
import { putAllBack, setSeverity, stylePage } from './store.ts'
import { runTrial } from './trial.ts'
import { type Force, ruleName, SEVERITY_NAMES } from './words.ts'

type AnyRule = (typeof RULES)[number]

const haystack = new Map(
  RULES.map((r) => [r.id, `${r.id} ${ruleName(r.id)} ${r.message} ${r.why}`.toLowerCase()]),
)

/** Every rule with how grave it is here, in the sections of the catalogue. */
export function Rules() {
  const query = useStore(stylePage, (s) => s.ruleQuery)
  const onlyChanged = useStore(stylePage, (s) => s.onlyChanged)
  const severities = useStore(house, (s) => s.style.severities)
  const words = useDeferredValue(query).toLowerCase().split(/\s+/).filter(Boolean)
  const changed = RULES.filter((r) => Object.hasOwn(severities, r.id))
  const shown = (onlyChanged ? changed : RULES).filter((rule) =>
    words.every((word) => haystack.get(rule.id)?.includes(word)),
  )
  return (
    <>
      <div className="style-tools">
        <SearchField
          className="search"
          aria-label="Search the rules"
          value={query}
          onChange={(ruleQuery) => stylePage.set({ ruleQuery })}
        >
          <Search size={15} strokeWidth={1.8} aria-hidden />
          <Input placeholder={`Search ${RULES.length} rules`} spellCheck={false} />
        </SearchField>
        <ToggleButton
          className="button plain"
          isSelected={onlyChanged}
          onChange={(on) => stylePage.set({ onlyChanged: on })}
        >
          Only changed
        </ToggleButton>
        <Button disabled={changed.length === 0} onPress={putAllBack}>
          Put all back
        </Button>
      </div>
      <div className="style-body rules scroll">
        {shown.length === 0 ? <NoRule onlyChanged={onlyChanged} query={query.trim()} /> : null}
        {inSections(shown).map(({ title, rules }) => (
          <section key={title} aria-label={title}>
            <h3 className="group-title">{title}</h3>
            <ul>
              {rules.map((rule) => (
                <RuleRow key={rule.id} rule={rule} own={severities[rule.id] ?? null} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function NoRule(props: { readonly onlyChanged: boolean; readonly query: string }) {
  if (props.query !== '') {
    return (
      <p className="empty">
        <strong>No rule has “{props.query}”.</strong>
        Try a word of what it says: speaker, credit, caption.
      </p>
    )
  }
  return (
    <p className="empty">
      <strong>Every rule is as it came.</strong>
      Change how grave one is, and it is listed here with the way back.
    </p>
  )
}

const RuleRow = memo(function RuleRow(props: {
  readonly rule: AnyRule
  readonly own: Force | null
}) {
  const { rule, own } = props
  const open = useStore(stylePage, (s) => s.why === rule.id)
  const name = ruleName(rule.id)
  const force = own ?? rule.severity
  const changed = force !== rule.severity
  const row = useRef<HTMLLIElement>(null)
  return (
    <li className="rule" data-force={force} ref={row}>
      <div className="rule-line">
        <AriaButton
          className="rule-head"
          aria-expanded={open}
          onPress={() => stylePage.set({ why: open ? null : rule.id })}
        >
          {open ? (
            <ChevronDown size={15} strokeWidth={1.8} aria-hidden />
          ) : (
            <ChevronRight size={15} strokeWidth={1.8} aria-hidden />
          )}
          <span className="rule-words">
            <span className="rule-name">{name}</span>
            <span className="rule-message">{rule.message}</span>
          </span>
        </AriaButton>
        <SeverityPick rule={rule} force={force} />
      </div>
      {changed ? (
        <p className="rule-changed">
          Changed from {SEVERITY_NAMES[rule.severity].toLowerCase()}.
          <Button
            kind="link"
            label={`Put back ${name} to ${SEVERITY_NAMES[rule.severity].toLowerCase()}`}
            onPress={() => {
              setSeverity(rule, rule.severity, name)
              // This button goes with its press.
              row.current?.querySelector('select')?.focus()
            }}
          >
            Put back
          </Button>
        </p>
      ) : null}
      {open ? (
        <div className="rule-why">
          <Why rule={rule.id} />
          <Button onPress={() => void runTrial(rule.id)}>Try it on the library</Button>
        </div>
      ) : null}
    </li>
  )
})

export function SeverityPick(props: { readonly rule: AnyRule; readonly force: Force }) {
  const { rule, force } = props
  const name = ruleName(rule.id)
  return (
    <label className="severity-pick">
      {force === 'off' ? (
        <CircleSlash size={16} strokeWidth={1.7} className="mark off" aria-hidden />
      ) : (
        <SeverityMark severity={force} />
      )}
      <span className="visually-hidden">{`Severity of ${name}`}</span>
      <select
        className="input"
        value={force}
        onChange={(event) => setSeverity(rule, event.target.value as Force, name)}
      >
        {(Object.keys(SEVERITY_NAMES) as Force[]).map((one) => (
          <option key={one} value={one}>
            {SEVERITY_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
