/** Times, counts and sizes as people say them. Times come in as ISO, the clock as Date. */

const DAY = 86_400_000
const pad = (n: number) => String(n).padStart(2, '0')
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** "now", "12 min", "1 h", "Fri", "3 Mar", "3 Mar 2022". */
export function ago(iso: string, now: Date): string {
  const then = new Date(iso)
  const ms = now.getTime() - then.getTime()
  if (Number.isNaN(ms)) return ''
  if (ms < 60_000) return 'now'
  if (ms < 3_600_000) return `${Math.floor(ms / 60_000)} min`
  if (ms < 12 * 3_600_000 || sameDay(then, now)) return `${Math.floor(ms / 3_600_000)} h`
  if (ms < 6 * DAY) return WEEKDAYS[then.getDay()] as string
  return date(then, now)
}

/** "14:03". */
export function clockTime(iso: string): string {
  const t = new Date(iso)
  return Number.isNaN(t.getTime()) ? '' : `${pad(t.getHours())}:${pad(t.getMinutes())}`
}

/** "today 14:03", "yesterday 9:10", "Fri 14:03", "3 Mar 14:03". */
export function dayTime(iso: string, now: Date): string {
  const then = new Date(iso)
  if (Number.isNaN(then.getTime())) return ''
  const time = clockTime(iso)
  if (sameDay(then, now)) return time
  if (sameDay(then, new Date(now.getTime() - DAY))) return `yesterday ${time}`
  const ms = now.getTime() - then.getTime()
  if (ms > 0 && ms < 6 * DAY) return `${WEEKDAYS[then.getDay()]} ${time}`
  return `${date(then, now)}, ${time}`
}

function date(t: Date, now: Date): string {
  const day = `${t.getDate()} ${MONTHS[t.getMonth()]}`
  return t.getFullYear() === now.getFullYear() ? day : `${day} ${t.getFullYear()}`
}

function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString()
}

/** "1,204". */
export function number(n: number): string {
  return n.toLocaleString('en-US')
}

/** Where there is little room: "318", "1.2k", "31k". */
export function short(n: number): string {
  if (n < 1000) return String(n)
  return n < 10_000
    ? `${(Math.floor(n / 100) / 10).toFixed(1).replace('.0', '')}k`
    : `${Math.floor(n / 1000)}k`
}

/** "1 word", "612 words". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`
}

/** "40 s", "2 min 30 s"; from ten minutes on whole minutes. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  const rest = Math.round((seconds % 60) / 10) * 10
  if (minutes >= 10 || rest === 0) return `${minutes} min`
  return rest === 60 ? `${minutes + 1} min` : `${minutes} min ${rest} s`
}

const MB = 1024 * 1024

/** "812 bytes", "5.8 KB", "20 MB". */
export function size(bytes: number): string {
  if (bytes < 1024) return count(bytes, 'byte')
  const [value, unit] = bytes < MB ? [bytes / 1024, 'KB'] : [bytes / MB, 'MB']
  return `${value < 10 ? value.toFixed(1).replace('.0', '') : Math.round(value)} ${unit}`
}
