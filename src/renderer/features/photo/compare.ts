/** The figure's fields beside what its picture file says: what could be taken over, what differs. */
import type { Figure } from '#shared/article/model.ts'
import type { PictureNotes } from '#shared/picture.ts'

export type NoteField = 'caption' | 'credit' | 'photographer' | 'date' | 'alt' | 'rights'

export interface NoteRow {
  readonly field: NoteField
  readonly label: string
  /** What the file says, in the form of the field. */
  readonly file: string
  /** What the article has; '' for nothing. */
  readonly article: string
  readonly state: 'same' | 'free' | 'differs'
}

const LABELS: readonly (readonly [NoteField, string])[] = [
  ['caption', 'Caption'],
  ['credit', 'Credit'],
  ['photographer', 'Photographer'],
  ['date', 'Taken'],
  ['alt', 'Alt text'],
  ['rights', 'Rights'],
]

/** The fields that the file says something about, in the order of the figure. */
export function compareNotes(figure: Figure, notes: PictureNotes): NoteRow[] {
  return LABELS.flatMap(([field, label]) => {
    const file = field === 'credit' ? creditOf(notes) : notes[field]
    if (file === '') return []
    const article = figure[field]
    return [{ field, label, file, article, state: stateOf(file, article) }]
  })
}

/** House form: Ines Corvo/Reuters. Several photographers, or an agency that names one already, stay apart. */
function creditOf({ credit, photographer }: PictureNotes): string {
  if (credit === '' || photographer === '') return credit
  if (photographer.includes(',') || /[/|,]/.test(credit) || folded(credit) === folded(photographer))
    return credit
  return `${photographer}/${credit}`
}

function stateOf(file: string, article: string): NoteRow['state'] {
  const now = folded(article)
  if (now === '') return 'free'
  if (now === folded(file)) return 'same'
  return 'differs'
}

/** Case, white space and a final stop make no other words. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}

/** What fills the empty fields. */
export function freeFields(rows: readonly NoteRow[]): Partial<Record<NoteField, string>> {
  return Object.fromEntries(rows.filter((r) => r.state === 'free').map((r) => [r.field, r.file]))
}
