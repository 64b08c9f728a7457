/** What a reader of the page does not see, as far as the page itself says so. */
import { attribute, type DomNode, namesOf } from './dom.ts'
import type { Measure } from './measure.ts'

const STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const NAME =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-?text|-only)?|screenreader(?:-?text)?|a11y-hidden|hidden-visually|offscreen|off-screen|is-hidden|u-hidden|d-none|hide-text|assistive-text|accessibility-hidden)(?=[\s_-]|$)/

/** A page that hides most of its text does so until its scripts run: that is the story. */
const TOO_MUCH = 0.4

export function isHidden(node: DomNode, size: Measure | undefined, total: number): boolean {
  if (!saysHidden(node, size)) return false
  return total === 0 || (size?.prose ?? 0) < TOO_MUCH * total
}

function saysHidden(node: DomNode, size: Measure | undefined): boolean {
  const style = attribute(node, 'style')
  if (style !== '' && STYLE.test(style)) return true
  if (node.getAttribute?.('hidden') != null) return true
  if (attribute(node, 'aria-hidden') === 'true' && (size?.text ?? 0) < 200) return true
  const names = namesOf(node)
  return names.length > 3 && NAME.test(names)
}
