import { type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { article, editor } from '../features/article/store.ts'
import { useStore } from '../state/store.ts'
import { Button } from '../ui/Button.tsx'
import { Text } from '../ui/Fields.tsx'
import { linkAddress } from './link.ts'
import { view } from './view.ts'

/** A small form under the link button, which is its anchor. */
export function LinkPopover({ anchor }: { readonly anchor: RefObject<HTMLElement | null> }) {
  const close = () => {
    view.set({ linkOpen: false })
    editor.current?.focus()
  }
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      offset={8}
      aria-label="Link"
      onOpenChange={(now) => {
        if (!now) close()
      }}
    >
      <Dialog className="dialog link-form" aria-label="Link">
        <LinkForm close={close} />
      </Dialog>
    </Popover>
  )
}

function LinkForm({ close }: { readonly close: () => void }) {
  const linked = useStore(article, (s) => s.editorState?.link ?? false)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const href = linkAddress(typed)
  function set(to: string | null) {
    editor.current?.setLink(to)
    close()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (href) set(href)
      }}
    >
      <Text
        label={linked ? 'New address of the link' : 'Address'}
        value={typed}
        onChange={setTyped}
        autoFocus
        placeholder="https://"
        bad={tried && !href}
        hint={
          tried && !href ? 'A web or mail address: https://…, http://… or name@place.' : undefined
        }
      />
      <div className="finding-buttons">
        <Button
          kind="primary"
          onPress={() => {
            setTried(true)
            if (href) set(href)
          }}
        >
          {linked ? 'Change the link' : 'Set the link'}
        </Button>
        {linked ? <Button onPress={() => set(null)}>Remove the link</Button> : null}
      </div>
    </form>
  )
}
