import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Checkbox,
  Input,
  Label,
  Radio,
  RadioGroup,
  TextArea,
  TextField,
} from 'react-aria-components'

export interface TextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly bad?: boolean
  readonly lines?: number
  readonly autoFocus?: boolean
  readonly placeholder?: string
  readonly onBlur?: () => void
  /** 'auto' for copy in any language. */
  readonly dir?: 'auto'
}

/** A labelled line or box of text. */
export function Text(props: TextProps) {
  const placeholder = props.placeholder ?? ''
  const own = { placeholder, ...(props.dir ? { dir: props.dir, spellCheck: false } : {}) }
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.bad ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
    >
      <Label>{props.label}</Label>
      {props.lines ? (
        <TextArea className="input" rows={props.lines} {...own} />
      ) : (
        <Input className="input" {...own} />
      )}
      {props.hint ? <span className={props.bad ? 'hint bad' : 'hint'}>{props.hint}</span> : null}
    </TextField>
  )
}

export function Tick(props: {
  readonly children: ReactNode
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}) {
  return (
    <Checkbox className="choice" isSelected={props.value} onChange={props.onChange}>
      <span className="box" aria-hidden>
        <Check size={12} strokeWidth={2.5} />
      </span>
      <span>{props.children}</span>
    </Checkbox>
  )
}

export function OneOf<T extends string>(props: {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly id: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}) {
  return (
    <RadioGroup
      className="field"
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
    >
      <Label>{props.label}</Label>
      {props.options.map((option) => (
        <Radio key={option.id} value={option.id} className="choice">
          <span className="box round" aria-hidden>
            <span className="dot" />
          </span>
          <span>{option.label}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}

/** A system list box: its menu is drawn by the system, so it reads well everywhere. */
export function Pick<T extends string>(props: {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly id: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  readonly hint?: ReactNode
}) {
  return (
    <label className="field">
      <span className="label">{props.label}</span>
      <select
        className="input"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as T)}
      >
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {props.hint ? <span className="hint">{props.hint}</span> : null}
    </label>
  )
}
