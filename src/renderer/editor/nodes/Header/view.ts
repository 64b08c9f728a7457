import type { LexicalEditor } from 'lexical'
import { hostOf } from '../../host.ts'
import { place, row } from '../places.ts'

/** By, as the story's language says it. The word belongs to the paper, not to the name. */
const BY: Readonly<Record<string, string>> = { en: 'By', fr: 'Par', de: 'Von', ar: 'بقلم' }

export function createHeaderView(editor: LexicalEditor): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'desk-header'
  dom.setAttribute('role', 'group')
  dom.setAttribute('aria-label', 'Head of the story')
  const byline = place('byline')
  byline.dataset.by = by(hostOf(editor).language())
  dom.append(
    place('kicker'),
    place('headline'),
    place('standfirst'),
    row('desk-signature', byline, place('place'), place('source'), place('date')),
  )
  return dom
}

export function by(language: string): string {
  return BY[language.split('-')[0] ?? ''] ?? 'By'
}
