import { X } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { COMMAND_GROUPS, COMMANDS, type CommandGroup } from '#shared/contract/commands.ts'
import { view } from '../../app/view.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import './help.css'

const IN_LISTS = [
  { title: 'Along the list', keys: ['ArrowUp', 'ArrowDown'] },
  { title: 'Open, put back, go', keys: ['Enter'] },
  { title: 'Move an article to the bin', keys: ['Delete'] },
  { title: 'What can be done with an article', keys: ['Shift+F10'] },
  { title: 'Close, go back', keys: ['Escape'] },
]

/** All keys on one sheet. */
export function KeySheet() {
  const groups = Object.keys(COMMAND_GROUPS) as CommandGroup[]
  const close = () => view.set({ overlay: null })
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal className="dialog-box sheet">
        <Dialog className="dialog">
          <header className="sheet-head">
            <Heading slot="title">Keys</Heading>
            <IconButton icon={X} label="Close" small onPress={close} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling sheet is reached by key */}
          <section className="sheet-groups scroll" tabIndex={0} aria-label="All keys">
            <div className="sheet-columns">
              {groups.map((group) => (
                <Rows
                  key={group}
                  title={COMMAND_GROUPS[group]}
                  rows={COMMANDS.filter((c) => c.group === group && c.keys.length > 0)}
                />
              ))}
              <Rows title="In lists" rows={IN_LISTS} />
            </div>
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Rows(props: {
  readonly title: string
  readonly rows: readonly { readonly title: string; readonly keys: readonly string[] }[]
}) {
  return (
    <section className="sheet-group">
      <h3 className="group-title">{props.title}</h3>
      <dl>
        {props.rows.map((row) => (
          <div key={row.title} className="sheet-row">
            <dt>{row.title}</dt>
            <dd>
              {row.keys.map((key) => (
                <Kbd key={key} keys={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
