/** Between the article's ISO times with offset and the date field, which knows only this machine's own time. */

const pad = (n: number) => String(n).padStart(2, '0')

/** "2024-03-03T14:03", or '' for none. */
export function toLocal(iso: string | null): string {
  if (!iso) return ''
  const t = new Date(iso)
  if (Number.isNaN(t.getTime())) return ''
  const day = `${t.getFullYear()}-${pad(t.getMonth() + 1)}-${pad(t.getDate())}`
  return `${day}T${pad(t.getHours())}:${pad(t.getMinutes())}`
}

/** ISO with this machine's offset at that time; null for an empty or half-typed field. */
export function fromLocal(value: string): string | null {
  const t = new Date(value)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) || Number.isNaN(t.getTime())) return null
  const offset = -t.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const abs = Math.abs(offset)
  return `${toLocal(t.toISOString())}:00${sign}${pad(Math.floor(abs / 60))}:${pad(abs % 60)}`
}
