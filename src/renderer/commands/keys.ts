/** Keys as the command list writes them ("Mod+Shift+K"), as an event brings them, and as people read them. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

interface Parsed {
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly key: string
}

function parse(spec: string): Parsed {
  const parts = spec.split('+')
  return {
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  }
}

/**
 * Does this press match? Digits go by their place on the keyboard (Shift and French layouts change the
 * character), punctuation by its character whatever Shift it takes to type it, all else by the character.
 */
export function matches(spec: string, press: KeyPress, mac: boolean): boolean {
  const want = parse(spec)
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (mod !== want.mod || other || press.altKey !== want.alt) return false
  if (/^\d$/.test(want.key)) {
    return press.shiftKey === want.shift && press.code === `Digit${want.key}`
  }
  if (want.key.length === 1 && !/\p{L}/u.test(want.key)) return press.key === want.key
  return press.shiftKey === want.shift && press.key.toLowerCase() === want.key.toLowerCase()
}

const MAC: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
const NAMES: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
}

/** "Ctrl Shift K", on macOS "⌘ ⇧ K": the parts with a space between. */
export function keyLabel(spec: string, mac: boolean): string {
  return spec
    .split('+')
    .map((part) => (mac ? MAC[part] : part === 'Mod' ? 'Ctrl' : undefined) ?? NAMES[part] ?? part)
    .join(' ')
}

/** For aria-keyshortcuts: "Control+Shift+K". */
export function ariaKeys(spec: string, mac: boolean): string {
  return spec.replace('Mod', mac ? 'Meta' : 'Control')
}
