import type { LucideIcon } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

export interface Segment<T extends string> {
  readonly id: T
  readonly label: string
  /** Stands for the label where there is little room. */
  readonly icon: LucideIcon
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
      {props.segments.map(({ icon: Icon, ...segment }) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          className="segment"
          isDisabled={segment.disabled ?? false}
        >
          <Icon className="segment-icon" size={16} strokeWidth={1.7} aria-hidden />
          <span className="segment-label">{segment.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
