import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button.tsx'

export interface ConfirmProps {
  readonly title: string
  readonly children: ReactNode
  /** The verb that goes on with it. */
  readonly yes: string
  readonly no?: string
  readonly danger?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
  readonly more?: ReactNode
}

/** Only before something that cannot be taken back. */
export function Confirm(props: ConfirmProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onNo()
      }}
    >
      <Modal className="dialog-box">
        <Dialog className="dialog" role="alertdialog">
          <div className="dialog-text">
            <Heading slot="title">{props.title}</Heading>
            {props.children}
          </div>
          <div className="dialog-buttons">
            {props.more}
            <Button large onPress={props.onNo} autoFocus>
              {props.no ?? 'Cancel'}
            </Button>
            <Button large kind={props.danger ? 'danger' : 'primary'} onPress={props.onYes}>
              {props.yes}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
