/** Findings in the text: drawing them, their signs in the margin, telling which one the caret is in. */
import type { LexicalEditor } from 'lexical'
import type { Finding } from '#shared/finding.ts'
import { type AnchorLayer, drawAnchors } from '../../anchors/layer.ts'
import { Margin } from './margin.ts'
import { FindingPaint } from './paint.ts'
import { findingAt } from './pick.ts'

/** `margin` is the element for the signs; `tell` hears which finding the caret goes into, null for none. */
export function drawFindings(
  editor: LexicalEditor,
  margin: HTMLElement,
  tell: (key: string | null) => void,
): AnchorLayer<Finding> {
  const paint = new FindingPaint(editor)
  const signs = new Margin(margin, () => paint.signs(), tell)
  let told: string | null = null
  const layer = drawAnchors<Finding>(editor, {
    paint,
    pick: findingAt,
    caret: (at) => {
      const key = at?.item.key ?? null
      if (key === told) return
      told = key
      tell(key)
    },
    moved: () => signs.ask(),
  })
  return {
    show: layer.show,
    look: layer.look,
    dispose: () => {
      layer.dispose()
      signs.cancel()
      margin.replaceChildren()
    },
  }
}
