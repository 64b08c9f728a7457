/** Sample copy for tests and for looking at the window without main: our own words, invented people and places. */
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import type { Finding } from '#shared/finding.ts'
import type { ArticleSource, SourceLine } from '#shared/source.ts'

const BODY = [
  'The ferry between Marrow and Orlo will sail again on Sunday, eleven weeks after a January storm tore the north berth from its piles, the port authority said.',
  '“We will not open a berth that I would not put my own children on,” Marta Kell, the harbour master, told the council on Thursday. “Two are ready. The third can wait.”',
  '“The inspections were done at night and nobody signed them.” The claim, first made in an unsigned letter to the council, is now before the regional court.',
  'Kell said the port had “promised new fenders by July” and that the money, about 40 million, was already set aside.',
  'Fishing crews are less sure. Tomas Biel, who runs two boats from the old market, called the plan “a good start on a bad pier.”',
  'The council meets again on Tuesday to hear from the engineers who surveyed the piles in February.',
]

export function ferryStory(id = 'urn:uuid:ferry'): Article {
  const article = createArticle(id, '2024-03-03T13:41:00+00:00')
  return {
    ...article,
    header: {
      ...article.header,
      kicker: 'Harbour',
      headline: 'Ferry line to Orlo reopens as quay repairs end',
      standfirst:
        'The first boat in eleven weeks sails on Sunday; the port says two of the three berths are safe.',
      bylines: ['Ines Corvo'],
      dateline: { place: 'ORLO', source: '', date: 'Sunday, March 3, 2024' },
    },
    blocks: [
      figure('f1', {
        caption:
          'Workers finish repairs on the north berth at Orlo quay, days before the ferry returns.',
        alt: 'Workers finish repairs on the north berth at Orlo quay, days before the ferry returns.',
      }),
      ...BODY.map((text, i) => paragraph(`p${i + 1}`, text)),
    ],
  }
}

export function ferrySource(): ArticleSource {
  const lines: SourceLine[] = []
  const add = (text: string, fate: SourceLine['fate']) =>
    lines.push({ line: lines.length + 1, text, fate })
  const blank = () => add('', { kind: 'blank' })
  add('Ferry line to Orlo reopens as quay repairs end', { kind: 'moved', move: 'm1' })
  blank()
  add('Workers finish repairs on the north berth at Orlo quay (Reuters)', {
    kind: 'moved',
    move: 'm2',
  })
  add('Workers finish repairs on the north berth at Orlo quay (Reuters)', {
    kind: 'removed',
    removal: 'r1',
  })
  add('TT', { kind: 'removed', removal: 'r2' })
  blank()
  add('Ferry line to Orlo reopens as quay repairs end', { kind: 'removed', removal: 'r3' })
  blank()
  add(BODY[0] as string, { kind: 'kept', block: 'p1' })
  blank()
  add(BODY[1] as string, { kind: 'kept', block: 'p2' })
  blank()
  add('Read more: Storm drains, what the audit left out', { kind: 'removed', removal: 'r4' })
  blank()
  add((BODY[3] as string).replace('July', 'June'), { kind: 'kept', block: 'p4' })
  blank()
  add('Share Print A+ A-', { kind: 'removed', removal: 'r5' })
  const line = (n: number) => lines[n - 1]?.text ?? ''
  return {
    source: {
      id: 's1',
      hash: '0'.repeat(64),
      format: 'text',
      origin: 'paste',
      name: '',
      received: '2024-03-03T13:41:00+00:00',
      size: 5912,
      encoding: 'utf-8',
    },
    role: 'origin',
    removals: [
      ['r1', 4, 'caption-repeat', 'caption, 2nd copy', 'f1'] as const,
      ['r2', 5, 'page-button', 'page button', 'f1'] as const,
      ['r3', 7, 'headline-repeat', 'headline, 2nd copy', 'f1'] as const,
      ['r4', 13, 'related', 'related story', 'p2'] as const,
      ['r5', 17, 'share', 'page buttons', 'p6'] as const,
    ].map(([id, n, reason, why, after]) => ({
      id,
      text: line(n),
      line: n,
      reason,
      why,
      after,
      restored: false,
    })),
    moves: [
      {
        id: 'm1',
        text: line(1),
        line: 1,
        to: 'headline',
        block: null,
        why: 'became the headline',
        after: null,
        undone: false,
      },
      {
        id: 'm2',
        text: line(3),
        line: 3,
        to: 'caption',
        block: 'f1',
        why: 'became the caption and credit of photo 1',
        after: null,
        undone: false,
      },
    ],
    lines,
  }
}

/** Findings as the drawings show them. */
export function ferryFindings(): Finding[] {
  const quote = '“The inspections were done at night and nobody signed them.”'
  const june = '“promised new fenders by July”'
  const at = (BODY[3] as string).indexOf(june)
  const caption =
    'Workers finish repairs on the north berth at Orlo quay, days before the ferry returns.'
  return [
    {
      rule: 'headline-double-marks',
      severity: 'warning',
      where: 'headline',
      unit: { block: null, field: 'headline' },
      text: 'Ferry line',
      start: 0,
      end: 10,
      message: '“Ferry line” here, “ferry link” in paragraph 9. Same thing?',
      key: 'k5',
    },
    {
      rule: 'credit-missing',
      severity: 'error',
      where: 'figures[0].credit',
      unit: { block: 'f1', field: 'credit' },
      text: '',
      start: 0,
      end: 0,
      message: 'No credit. Name the photographer and the agency.',
      key: 'k2',
    },
    {
      rule: 'alt-repeats-caption',
      severity: 'warning',
      where: 'figures[0].alt',
      unit: { block: 'f1', field: 'alt' },
      text: caption,
      start: 0,
      end: caption.length,
      message: 'Alt text repeats the caption. Describe the picture.',
      key: 'k4',
    },
    {
      rule: 'quote-unattributed',
      severity: 'error',
      where: 'body[2]',
      unit: { block: 'p3', field: 'text' },
      text: quote,
      start: 0,
      end: quote.length,
      message: 'Who said this? Name the speaker in this paragraph.',
      key: 'k1',
    },
    {
      rule: 'quote-altered',
      severity: 'error',
      where: 'body[3]',
      unit: { block: 'p4', field: 'text' },
      text: june,
      start: at,
      end: at + june.length,
      message: 'The source says “June”. Restore it, or paraphrase without marks.',
      key: 'k3',
      fix: {
        label: 'Restore',
        safe: false,
        steps: [
          {
            type: 'replace',
            unit: { block: 'p4', field: 'text' },
            start: at + june.indexOf('July'),
            end: at + june.indexOf('July') + 4,
            insert: 'June',
          },
        ],
      },
    },
  ]
}
