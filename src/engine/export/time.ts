/** Times as the formats want them: with seconds and offset, the offset kept as entered (interchange.md, pitfall 3). */

const TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)$/i

/** RFC 3339 with offset and seconds; null where date, time or zone is absent or impossible. Never guesses a zone. */
export function offsetTime(value: string): string | null {
  const m = TIME.exec(value.trim())
  if (!m) return null
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone = 'Z'] = m
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return null
  let offset = zone.toUpperCase()
  if (offset !== 'Z') {
    const digits = offset.slice(1).replace(':', '')
    if (Number(digits.slice(0, 2)) > 23 || Number(digits.slice(2)) > 59) return null
    offset = `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
  }
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${offset}`
}

/** For people: "2026-03-15 06:00 +01:00"; what is no such time is shown as it was typed. */
export function shownTime(value: string): string {
  const iso = offsetTime(value)
  if (iso === null) return value.trim()
  const m = /^(.{10})T(\d\d:\d\d)(:\d\d)(?:\.\d+)?(.+)$/.exec(iso)
  if (!m) return iso
  const [, date, time, seconds, zone] = m
  return `${date} ${time}${seconds === ':00' ? '' : seconds} ${zone === 'Z' ? 'UTC' : zone}`
}
