/** The steps that take out lines of one kind: what goes, what stays. */
import { describe, expect, it } from 'vitest'
import { story, takeOne } from '../testing/take.ts'

const middle = (line: string) => takeOne(story({ middle: [line] }))

describe.each([
  [
    'page-button',
    ['TT', 'A+ A-', 'Print', 'Listen', 'Imprimer', 'Drucken', 'طباعة', 'Copy link', 'Show more'],
  ],
  [
    'share',
    [
      'Share',
      'Share this article',
      'Share on Facebook',
      'Partager',
      'Teilen',
      'شارك المقال',
      'Follow us on X',
      '103 shares',
    ],
  ],
  [
    'comments',
    [
      '0 Comments',
      'Comments (12)',
      '0 تعليق',
      '3 commentaires',
      'Kommentare',
      'Join the conversation',
    ],
  ],
  [
    'advertisement',
    ['Advertisement', 'Publicité', 'Anzeige', 'إعلان', 'Article continues below advertisement'],
  ],
  [
    'newsletter',
    [
      'Sign up to our weekly letter',
      'Enter your email',
      'By signing up you agree to our terms',
      'Abonnez-vous à notre newsletter',
    ],
  ],
  [
    'related',
    [
      'Read more: Who owns the hill at Orlo?',
      'Related: Ferry crews weigh action',
      'Lire aussi : le port rouvre',
      'Lesen Sie auch: Der Hafen',
    ],
  ],
  ['author-note', ['Follow her on Twitter @martakell']],
  ['copyright', ['© 2026 The Strait Courier', 'Copyright 2026 Orlo Press. All rights reserved.']],
  [
    'update-line',
    [
      'Updated 2 March 2026, 18:20',
      '5 min read',
      'Publié le 3 mars 2026 à 14h00',
      'Lesezeit: 4 Minuten',
    ],
  ],
  ['embed', ['Media caption The pier at night', 'How the pier was built (1:39)']],
])('%s', (reason, lines) => {
  it.each(lines)('goes: %s', (line) => {
    const got = middle(line)
    expect(got.paragraphs).toHaveLength(3)
    expect(got.removed).toEqual([`${reason}: ${line}`])
  })
})

describe('stays', () => {
  it.each([
    'No.',
    'Yes.',
    'Why?',
    'Tomorrow.',
    'We carry the white, we carry the white.',
    'Bridges Outlast Their Builders',
    'What did the council say?',
    'The two ports share this article of the treaty.',
    'Listen to the harbour at night, she said, and you will hear the pumps.',
    '“Share it,” she said.',
    'Print shops along the quay have closed one after the other since the tariff.',
    'A comment from the council was not to be had on Friday.',
    'The board said it would sign up to the newsletter of the port when it had one.',
    'Groceries get delivered to every house on the island by boat.',
    'In March 2026 the pier was shut.',
    'Potpourri',
  ])('%s', (line) => {
    const got = middle(line)
    expect(got.paragraphs[2]).toBe(line)
    expect(got.removed).toEqual([])
  })
})
