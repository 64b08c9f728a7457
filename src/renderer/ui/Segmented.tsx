import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

export interface Segment<T extends string> {
  readonly id: T
  readonly label: string
  readonly disabled?: boolean
}

/** One of a few, all in sight. */
export function Segmented<T extends string>(props: {
  readonly label: string
  readonly segments: readonly Segment<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const [key] = keys
        if (key !== undefined) props.onChange(key as T)
      }}
    >
      {props.segments.map((segment) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          className="segment"
          isDisabled={segment.disabled ?? false}
        >
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
