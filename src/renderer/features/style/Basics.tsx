import { useState } from 'react'
import { type Locale, localeSchema, shippedStyles } from '#shared/style.ts'
import { agenciesFault, tidy, verbsFault } from '#shared/styleFaults.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Pick, Text, Tick } from '../../ui/Fields.tsx'
import { languageName } from '../../ui/language.ts'
import { house } from '../settings/store.ts'
import { changeStyle } from './keep.ts'
import { formsOf } from './names.ts'
import { removeStyle, startStyle, stylePage, takeStyle } from './store.ts'
import { PROFILE_WORDS } from './words.ts'

const LOCALES = localeSchema.options.map((id) => ({ id, label: languageName(id) }))

/** Name, profile, options, and the house's own words. */
export function Basics() {
  const style = useStore(house, (s) => s.style)
  const { options, locale } = style
  return (
    <div className="style-body scroll">
      <StyleName />
      <Pick
        label="Profile"
        value={locale}
        options={LOCALES}
        onChange={(next) =>
          changeStyle({ ...style, locale: next }, `Profile: ${languageName(next)}.`)
        }
        hint={`${PROFILE_WORDS[locale]} New articles start in it; an article in another language is judged by that language’s own.`}
      />
      <fieldset className="style-group">
        <legend className="label">Options</legend>
        {locale === 'en-GB' ? (
          <Tick
            value={options.singlePrimary}
            onChange={(on) =>
              changeStyle(
                { ...style, options: { ...options, singlePrimary: on } },
                on ? 'Single marks come first.' : 'Double marks come first.',
              )
            }
          >
            Single marks ‘ ’ come first
            <span className="hint">Double marks “ ” are for quotes inside quotes.</span>
          </Tick>
        ) : null}
        <Tick
          value={options.roundInsertions}
          onChange={(on) =>
            changeStyle(
              { ...style, options: { ...options, roundInsertions: on } },
              on ? 'Round brackets for insertions.' : 'Square brackets for insertions.',
            )
          }
        >
          Round brackets for insertions in quotes
          <span className="hint">As on AP wires: “They (the crews) left.” Else square ones.</span>
        </Tick>
      </fieldset>
      <WordList
        label="Agencies"
        field="agencies"
        values={style.agencies}
        fault={agenciesFault}
        hint="One a line, besides the agencies that Copydesk knows. A caption that ends in one has its credit in the wrong place."
        onChange={(agencies) =>
          changeStyle({ ...style, agencies }, 'Agencies changed.', 'agencies')
        }
      />
      <WordList
        label="Reporting verbs"
        field="verbs"
        values={style.reportingVerbs}
        fault={verbsFault}
        hint="One a line, the base form, besides those that Copydesk knows: words by which a speaker is named."
        onChange={(reportingVerbs) =>
          changeStyle({ ...style, reportingVerbs }, 'Reporting verbs changed.', 'verbs')
        }
      />
      <Styles />
    </div>
  )
}

function StyleName() {
  const style = useStore(house, (s) => s.style)
  const [typed, setTyped] = useState<string | null>(null)
  const bad = typed !== null && tidy(typed) === ''
  return (
    <Text
      label="Name of the style"
      dir="auto"
      value={typed ?? style.name}
      bad={bad}
      hint={bad ? `Name: write a name. Until then it stays “${style.name}”.` : undefined}
      onChange={(value) => {
        setTyped(value)
        const name = tidy(value)
        if (name !== '') changeStyle({ ...style, name }, `Name: ${name}.`, 'style name')
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

/** Words one a line; what does not fit is said below and not kept until it is mended. */
function WordList(props: {
  readonly label: string
  readonly field: string
  readonly values: readonly string[]
  readonly fault: (values: readonly string[]) => string | null
  readonly hint: string
  readonly onChange: (values: string[]) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const fault = typed === null ? null : props.fault(formsOf(typed))
  return (
    <Text
      label={props.label}
      lines={Math.min(8, Math.max(2, props.values.length + 1))}
      dir="auto"
      value={typed ?? props.values.join('\n')}
      bad={fault !== null}
      hint={fault ?? props.hint}
      onChange={(value) => {
        setTyped(value)
        const values = formsOf(value)
        if (props.fault(values) === null && values.join('\n') !== props.values.join('\n')) {
          props.onChange(values)
        }
      }}
      onBlur={() => {
        // What cannot be kept stays in sight.
        if (fault === null) setTyped(null)
      }}
    />
  )
}

/** Other styles that the library keeps, and a fresh start from one of ours. */
function Styles() {
  const styles = useStore(stylePage, (s) => s.styles)
  const active = useStore(house, (s) => s.style.id)
  const [from, setFrom] = useState<Locale>('en-US')
  const others = styles.filter((one) => one.id !== active)
  const shipped = shippedStyles().find((one) => one.locale === from)
  return (
    <section className="style-others" aria-label="Other styles">
      <h3 className="label">Other styles</h3>
      {others.length > 0 ? (
        <ul>
          {others.map(({ id, name, locale }) => (
            <li key={id} className="style-other">
              <span>
                <bdi>{name}</bdi>
                <span className="hint"> {languageName(locale)}</span>
              </span>
              <Button label={`Use ${name}`} onPress={() => void takeStyle(id)}>
                Use
              </Button>
              <Button kind="danger" label={`Remove ${name}`} onPress={() => void removeStyle(id)}>
                Remove
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="hint">For a second title: start another style. This one stays in the list.</p>
      )}
      <div className="style-start">
        <Pick label="Start from" value={from} options={LOCALES} onChange={setFrom} />
        <Button onPress={() => void (shipped && startStyle(shipped))}>Start another</Button>
      </div>
    </section>
  )
}
