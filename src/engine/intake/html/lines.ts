import type { Lines } from '../pipeline.ts'
import type { DomDocument } from './dom.ts'
export function htmlLines(_document: DomDocument, _mode: 'page' | 'fragment'): Lines {
  return { form: 'html', lines: [] }
}
