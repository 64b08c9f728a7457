import type { ReactNode } from 'react'
import { Tooltip } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'

/** The small dark label beside what the pointer or the focus rests on. */
export function Tip(props: { readonly children: ReactNode; readonly keys?: string | undefined }) {
  return (
    <Tooltip className="tooltip" offset={6}>
      <span>{props.children}</span>
      {props.keys ? <Kbd keys={props.keys} /> : null}
    </Tooltip>
  )
}
