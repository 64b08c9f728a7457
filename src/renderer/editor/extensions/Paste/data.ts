/** Reading what a clipboard or a drag carries. */
const LEXICAL = 'application/x-lexical-editor'

/** Copies of another Lexical editor (or another program's) are from outside, whatever they call themselves. */
export const NAMESPACE = 'copydesk'

export interface Carried {
  readonly text: string
  readonly html: string | null
  readonly files: readonly File[]
}

export function dataOf(data: DataTransfer): Carried {
  const html = data.getData('text/html')
  return {
    text: data.getData('text/plain'),
    html: html === '' ? null : html,
    files: [...data.files],
  }
}

export function hasFiles(data: DataTransfer): boolean {
  return data.types.includes('Files')
}

/** True for what was copied in this editor. */
export function isOwnCopy(data: Pick<DataTransfer, 'getData'>): boolean {
  const carried = data.getData(LEXICAL)
  if (carried === '') return false
  try {
    const { namespace, nodes } = JSON.parse(carried) as { namespace?: unknown; nodes?: unknown }
    return namespace === NAMESPACE && Array.isArray(nodes)
  } catch {
    return false
  }
}

/** A field is one line: line breaks and what stands around them become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim()
}
