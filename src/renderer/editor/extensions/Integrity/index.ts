/** Quotes against their source: drawn in the text, and beside a changed one what the source says. */
import { COMMAND_PRIORITY_HIGH, KEY_ESCAPE_COMMAND, type LexicalEditor } from 'lexical'
import { sameUnit } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import type { Ledger, LedgerEntry } from '#shared/ledger.ts'
import { overlaps } from '#shared/text/span.ts'
import { drawAnchors } from '../../anchors/layer.ts'
import type { Tracked } from '../../anchors/track.ts'
import { AfterPaint } from '../Frame.ts'
import { QuotePaint } from './paint.ts'
import { quoteAt } from './pick.ts'
import { Slip } from './slip.ts'

export interface IntegrityParts {
  /** The element for the slip, over the paper. */
  readonly slip: HTMLElement
  /** The key that restores, as this system names it. */
  readonly keys: string
  /** Hears which quote the caret goes into, null for none; `back`: the focus comes back to where the caret was. */
  tell(key: string | null, back: boolean): void
  restore(key: string): void
}

export interface IntegrityLayer {
  /** `findings` are those that are drawn too. */
  show(quotes: Ledger, findings: readonly Finding[]): void
  dispose(): void
}

export function drawIntegrity(editor: LexicalEditor, parts: IntegrityParts): IntegrityLayer {
  const paint = new QuotePaint(editor)
  const slip = new Slip(parts.slip, parts.keys, parts.restore)
  let at: Tracked<LedgerEntry> | null = null
  let told: string | null = null
  let focused = false
  /** The quote whose slip was waved away with Escape, until the caret leaves it. */
  let waved: string | null = null

  function showSlip(): void {
    const entry = at?.shown && focused && at.item.key !== waved ? at.item : null
    const range = entry && paint.rangeOf(entry.key)
    slip.show(entry && range && { entry, range })
  }
  const layer = drawAnchors<LedgerEntry>(editor, {
    paint,
    pick: quoteAt,
    caret: (now) => {
      at = now
      if (at?.item.key !== waved) waved = null
      showSlip()
      const key = at?.item.key ?? null
      if (key === told) return
      told = key
      parts.tell(key, false)
    },
    // Words that changed have no range any more: what the slip says of them is of the past at once.
    moved: showSlip,
  })
  // Another quote may have been taken in hand in the ledger: with the focus here it is the caret's again.
  const back = new AfterPaint(() => {
    layer.look()
    if (focused) parts.tell(told, true)
  })
  const focus = (event: FocusEvent) => {
    focused = event.type === 'focusin'
    if (focused) back.ask()
    showSlip()
  }
  const stopEscape = editor.registerCommand(
    KEY_ESCAPE_COMMAND,
    () => {
      if (at === null || !slip.isShown) return false
      waved = at.item.key
      slip.hide()
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
  const stopRoot = editor.registerRootListener((root) => {
    if (root === null) return
    focused = root.contains(document.activeElement)
    root.addEventListener('focusin', focus)
    root.addEventListener('focusout', focus)
    return () => {
      root.removeEventListener('focusin', focus)
      root.removeEventListener('focusout', focus)
    }
  })

  return {
    show: (quotes, findings) => layer.show(underOneLine(quotes, findings), null),
    dispose: () => {
      back.cancel()
      stopRoot()
      stopEscape()
      layer.dispose()
      slip.dispose()
    },
  }
}

/** One line under words is enough: where a finding draws its own, word for word goes without the hairline. */
function underOneLine(quotes: Ledger, findings: readonly Finding[]): readonly LedgerEntry[] {
  const drawn = findings.filter((f) => f.severity !== 'info' && f.text !== '')
  return quotes.map((quote) =>
    quote.match?.state === 'verbatim' &&
    drawn.some((f) => sameUnit(f.unit, quote.unit) && overlaps(f, quote))
      ? { ...quote, match: null }
      : quote,
  )
}
