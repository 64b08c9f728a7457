import { useState } from 'react'
import { Text } from '../../ui/Fields.tsx'

/** A list, one entry a line; what is typed stays as typed until the field is left. */
export function Lines(props: {
  readonly label: string
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
  readonly hint?: string
}) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Text
      label={props.label}
      lines={3}
      value={typed ?? props.values.join('\n')}
      hint={props.hint}
      onChange={(value) => {
        setTyped(value)
        props.onChange(
          value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
