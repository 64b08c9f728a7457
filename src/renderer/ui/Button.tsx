import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, ToggleButton, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import { Tip } from './Tip.tsx'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly kind?: 'plain' | 'primary' | 'link' | 'danger'
  /** A key of the command list, shown on the button. */
  readonly keys?: string | undefined
  readonly disabled?: boolean
  readonly large?: boolean
  readonly className?: string
  readonly autoFocus?: boolean
  readonly label?: string
  readonly expanded?: boolean
}

/** A verb to press. */
export function Button(props: ButtonProps) {
  const classes = ['button', props.kind ?? 'plain', props.large ? 'large' : '', props.className]
  return (
    <AriaButton
      className={classes.filter(Boolean).join(' ')}
      onPress={props.onPress}
      isDisabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.expanded === undefined ? {} : { 'aria-expanded': props.expanded })}
    >
      {props.children}
      {props.keys ? <Kbd keys={props.keys} /> : null}
    </AriaButton>
  )
}

export interface IconButtonProps {
  readonly icon: LucideIcon
  /** What it does: its accessible name and its tip. */
  readonly label: string
  readonly onPress: () => void
  readonly keys?: string | undefined
  readonly disabled?: boolean
  readonly small?: boolean
  /** Given: a switch that is on or off. */
  readonly on?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly size?: number
}

/** An icon with a tip that shows its key. */
export function IconButton({ icon: Icon, ...props }: IconButtonProps) {
  const className = props.small ? 'icon-button small' : 'icon-button'
  const content = <Icon size={props.size ?? 18} strokeWidth={1.6} aria-hidden />
  const shared = {
    className,
    'aria-label': props.label,
    isDisabled: props.disabled ?? false,
    ...(props.ref ? { ref: props.ref } : {}),
  }
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {props.on === undefined ? (
        <AriaButton {...shared} onPress={props.onPress}>
          {content}
        </AriaButton>
      ) : (
        <ToggleButton {...shared} isSelected={props.on} onChange={props.onPress}>
          {content}
        </ToggleButton>
      )}
      <Tip keys={props.keys}>{props.label}</Tip>
    </TooltipTrigger>
  )
}
