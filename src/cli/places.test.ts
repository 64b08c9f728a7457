import { describe, expect, it } from 'vitest'
import { createArticle } from '#shared/article/create.ts'
import type { UnitRef } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import type { IntakeStory } from '#shared/source.ts'
import { placeInFile, placeInStory } from './places.ts'

function finding(unit: UnitRef, start: number, text: string): Finding {
  return {
    rule: 'ui-residue',
    severity: 'error',
    where: '',
    unit,
    text,
    start,
    end: start + text.length,
    message: '',
    key: '',
  }
}

describe('placeInStory', () => {
  const kept = (line: number, text: string, block: string) => ({
    line,
    text,
    fate: { kind: 'kept' as const, block },
  })
  const moved = (line: number, text: string, move: string) => ({
    line,
    text,
    fate: { kind: 'moved' as const, move },
  })
  const move = (id: string, to: 'headline' | 'caption' | 'credit', block: string | null) => ({
    id,
    text: '',
    line: 1,
    to,
    block,
    why: '',
    after: null,
    undone: false,
  })
  const paragraphText = 'Crews in Orlo went back to work after nine days, the port said.'
  const story: IntakeStory = {
    article: createArticle('urn:uuid:1', '2026-03-02T09:15:00Z'),
    removals: [],
    moves: [move('m1', 'headline', null), move('m2', 'caption', 'f1')],
    lines: [
      moved(1, 'Ferries sail again', 'm1'),
      moved(3, 'Ferries wait at the quay. (Reuters)', 'm2'),
      kept(5, '  Crews in Orlo went back', 'p1'),
      kept(6, 'to work after nine days,', 'p1'),
      kept(7, 'the port said.', 'p1'),
      kept(9, 'Another paragraph.', 'p2'),
    ],
  }
  const at = (unit: UnitRef, text: string, words: string) =>
    placeInStory(story, finding(unit, text.indexOf(words), words), text)

  it('finds words in a paragraph that was wrapped', () => {
    const p: UnitRef = { block: 'p1', field: 'text' }
    expect(at(p, paragraphText, 'Orlo')).toEqual({ line: 5, column: 12 })
    expect(at(p, paragraphText, 'nine')).toEqual({ line: 6, column: 15 })
    expect(at(p, paragraphText, 'said')).toEqual({ line: 7, column: 10 })
  })

  it('finds the headline and a caption that lost its credit', () => {
    const headline: UnitRef = { block: null, field: 'headline' }
    expect(at(headline, 'Ferries sail again', 'sail')).toEqual({ line: 1, column: 9 })
    const caption: UnitRef = { block: 'f1', field: 'caption' }
    expect(at(caption, 'Ferries wait at the quay.', 'wait')).toEqual({ line: 3, column: 9 })
  })

  it('finds a credit, and where a missing one belongs, beside its caption', () => {
    const credit: UnitRef = { block: 'f1', field: 'credit' }
    expect(at(credit, 'Reuters', 'Reuters')).toEqual({ line: 3, column: 28 })
    expect(placeInStory(story, finding(credit, 0, ''), '')).toEqual({ line: 3, column: 1 })
  })

  it('knows nothing of words that came from no line', () => {
    expect(at({ block: null, field: 'standfirst' }, 'x', 'x')).toBeNull()
  })
})

describe('placeInFile', () => {
  const anywhere: UnitRef = { block: null, field: 'headline' }

  it('points into JSON texts, escapes counted', () => {
    const raw = '{\n  "body": ["Say \\"so\\" now."]\n}'
    expect(placeInFile(raw, finding(anywhere, 9, 'now'), 'Say "so" now.')).toEqual({
      line: 2,
      column: 24,
    })
  })

  it('tells equal lines apart', () => {
    const raw = 'TT in a sentence\n  TT\nword\nTT\n'
    const f = finding(anywhere, 0, 'TT')
    expect(placeInFile(raw, f, 'TT', 0)).toEqual({ line: 2, column: 3 })
    expect(placeInFile(raw, f, 'TT', 1)).toEqual({ line: 4, column: 1 })
  })

  it('falls back on the words, then on the beginning', () => {
    expect(placeInFile('a\nb TT c', finding(anywhere, 0, 'TT'), 'lost')).toEqual({
      line: 2,
      column: 3,
    })
    expect(placeInFile('a', finding(anywhere, 0, ''), '')).toEqual({ line: 1, column: 1 })
  })
})
