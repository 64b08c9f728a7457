/** A finding about an empty field: the place around the field says "No credit", in shape and colour. */
import type { Finding, Severity } from '#shared/finding.ts'
import type { Tracked } from '../../anchors/track.ts'
import { FIELDS, isFieldName } from '../../nodes/Field/fields.ts'

/** Marks the field's place, or takes the mark away; answers the marked place. */
export function markEmpty(
  field: HTMLElement | null,
  tracked: readonly Tracked<Finding>[],
  current: string | null,
): HTMLElement | null {
  const place = field?.closest<HTMLElement>('.desk-place') ?? null
  const name = field?.dataset.field ?? null
  if (place === null || !isFieldName(name)) return null
  const here = tracked.filter((one) => one.shown && one.item.text === '')
  if (here.length === 0) {
    unmarkEmpty(place)
    return null
  }
  place.dataset.finding = worst(here)
  place.toggleAttribute(
    'data-current',
    here.some((one) => one.item.key === current),
  )
  place.style.setProperty('--missing', `"No ${FIELDS[name].label.toLowerCase()}"`)
  return place
}

export function unmarkEmpty(place: HTMLElement): void {
  if (place.dataset.finding === undefined) return
  delete place.dataset.finding
  place.removeAttribute('data-current')
  place.style.removeProperty('--missing')
}

function worst(tracked: readonly Tracked<Finding>[]): Severity {
  const severities = tracked.map((one) => one.item.severity)
  if (severities.includes('error')) return 'error'
  return severities.includes('warning') ? 'warning' : 'info'
}
