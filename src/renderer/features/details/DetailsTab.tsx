import type { Meta } from '#shared/article/model.ts'
import { useStore } from '../../state/store.ts'
import { Pick, Text } from '../../ui/Fields.tsx'
import { languageName } from '../../ui/language.ts'
import { changeLanguage } from '../article/open.ts'
import { article } from '../article/store.ts'
import { Photo } from '../photo/Photo.tsx'
import { saver } from '../saving/store.ts'
import { Lines } from './Lines.tsx'
import { fromLocal, toLocal } from './times.ts'
import './details.css'

const LANGUAGES = ['en-US', 'en-GB', 'fr-FR', 'de-DE', 'ar']
const STATUS = [
  { id: 'usable', label: 'Usable' },
  { id: 'withheld', label: 'Withheld' },
  { id: 'canceled', label: 'Canceled' },
] as const
const URGENCY = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** What goes out with the text: slug, times, rights, notes. Saved like the copy. */
export function DetailsTab() {
  const meta = useStore(article, (s) => s.meta)
  const language = useStore(article, (s) => s.language)
  const binned = useStore(article, (s) => s.binned)
  if (!meta) return null
  const set = (patch: Partial<Meta>) => {
    article.set({ meta: { ...meta, ...patch } })
    saver.touch()
  }
  const text = (label: string, field: TextField, hint?: string, lines?: number) => (
    <Text
      label={label}
      value={meta[field]}
      onChange={(value) => set({ [field]: value })}
      hint={hint}
      {...(lines ? { lines } : {})}
    />
  )
  const languages = LANGUAGES.includes(language) ? LANGUAGES : [language, ...LANGUAGES]
  return (
    <fieldset className="desk-body details scroll" disabled={binned}>
      <legend className="visually-hidden">Details of the article</legend>
      <Photo />
      <section>
        <h2 className="group-title">Story</h2>
        {text('Slug', 'slug', 'A short name for the desk, for instance ferry-orlo.')}
        <Pick
          label="Language"
          value={language}
          options={languages.map((id) => ({ id, label: languageName(id) }))}
          onChange={changeLanguage}
          hint="Gives direction, quotation marks and rules."
        />
        <Lines
          label="Keywords"
          values={meta.keywords}
          onChange={(keywords) => set({ keywords })}
          hint="One a line."
        />
        {text('Genre', 'genre')}
        <Pick
          label="Urgency"
          value={meta.urgency === null ? '' : String(meta.urgency)}
          options={URGENCY.map((id) => ({
            id,
            label: id === '' ? 'Not set' : id === '1' ? '1, most urgent' : id,
          }))}
          onChange={(value) => set({ urgency: value === '' ? null : Number(value) })}
        />
        {text('Written in', 'place')}
      </section>
      <section>
        <h2 className="group-title">Release</h2>
        <Pick
          label="Status"
          value={meta.pubStatus}
          options={STATUS}
          onChange={(pubStatus) => set({ pubStatus })}
        />
        <Time
          label="Published"
          value={meta.published}
          onChange={(published) => set({ published })}
        />
        <Pick
          label="Embargo"
          value={meta.embargo === null ? 'free' : 'held'}
          options={[
            { id: 'free', label: 'None' },
            { id: 'held', label: 'Held back' },
          ]}
          onChange={(value) => set({ embargo: value === 'free' ? null : { until: null } })}
        />
        {meta.embargo ? (
          <Time
            label="Held back until"
            value={meta.embargo.until}
            onChange={(until) => set({ embargo: { until } })}
            hint="Empty: until further notice."
          />
        ) : null}
        <Time label="Expires" value={meta.expiry} onChange={(expiry) => set({ expiry })} />
        {text('Note to editors', 'noteToEditors', 'Goes out with the story, not in it.', 3)}
      </section>
      <section>
        <h2 className="group-title">Rights</h2>
        {text('Provider', 'provider')}
        {text('Copyright holder', 'copyrightHolder')}
        {text('Copyright line', 'copyrightLine')}
        {text('Usage terms', 'usageTerms', undefined, 2)}
      </section>
    </fieldset>
  )
}

type TextField = {
  [K in keyof Meta]: Meta[K] extends string ? (string extends Meta[K] ? K : never) : never
}[keyof Meta]

function Time(props: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly hint?: string
}) {
  return (
    <label className="field">
      <span className="label">{props.label}</span>
      <input
        type="datetime-local"
        className="input tabular"
        value={toLocal(props.value)}
        onChange={(event) => props.onChange(fromLocal(event.target.value))}
      />
      {props.hint ? <span className="hint">{props.hint}</span> : null}
    </label>
  )
}
