import { platform } from '#bridge/index.ts'
import { keyLabel } from '../commands/keys.ts'

/** A key of the command list as this system names it. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className="kbd" aria-hidden>
      {keyLabel(keys, platform() === 'darwin')}
    </kbd>
  )
}
