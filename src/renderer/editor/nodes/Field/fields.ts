/**
 * Every one-line field of the paper: its name (also the name of its slot), what it is called, and the words
 * that stand in it while it is empty and teach what belongs there.
 */
export const FIELDS = {
  kicker: { label: 'Kicker', hint: 'Kicker' },
  headline: { label: 'Headline', hint: 'Headline' },
  standfirst: { label: 'Standfirst', hint: 'Standfirst: the story in one sentence' },
  byline: { label: 'Byline', hint: 'Who wrote it' },
  place: { label: 'Dateline, place', hint: 'Place' },
  source: { label: 'Dateline, agency', hint: 'Agency' },
  date: { label: 'Dateline, date', hint: 'Date' },
  caption: { label: 'Caption', hint: 'Caption: who, what, where, when' },
  credit: { label: 'Credit', hint: 'Credit' },
  alt: { label: 'Alt text', hint: 'What the picture shows, for people who cannot see it' },
  photographer: { label: 'Photographer', hint: 'Name' },
  taken: { label: 'Date of the picture', hint: 'Date' },
  attribution: { label: 'Attribution of the quote', hint: 'Who said it' },
  tableCaption: { label: 'Caption of the table', hint: 'What the table shows' },
} as const

export type FieldName = keyof typeof FIELDS

export function isFieldName(name: string | null): name is FieldName {
  return name !== null && Object.hasOwn(FIELDS, name)
}
