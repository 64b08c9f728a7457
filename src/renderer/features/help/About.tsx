import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { view } from '../../app/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import './help.css'

/** What this is, and where help is. */
export function About() {
  const close = () => view.set({ overlay: null })
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal className="dialog-box">
        <Dialog className="dialog">
          <div className="dialog-text">
            <Heading slot="title">Copydesk</Heading>
            <p>
              A desk for editors: raw copy in, checked and clean articles out. Everything stays on
              this machine; the program never goes to the network.
            </p>
            <p>
              <Kbd keys="F1" /> lists all keys. <Kbd keys="Mod+K" /> finds any article and any
              command by its name. <Kbd keys="F6" /> goes from pane to pane.
            </p>
            <p>
              Faces: Inter, Source Serif 4 and Noto Naskh Arabic, under the SIL Open Font License.
            </p>
          </div>
          <div className="dialog-buttons">
            <Button large onPress={() => view.set({ overlay: 'keys' })}>
              All keys
            </Button>
            <Button large kind="primary" onPress={close}>
              Close
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
