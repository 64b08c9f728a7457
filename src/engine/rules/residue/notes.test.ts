import { describe, expect, it } from 'vitest'
import type { Language } from '../../prepare/profiles/profile.ts'
import { copyOf } from '../../prepare/testing/copy.ts'
import { findNotes } from './notes.ts'

function notes(text: string, language: Language = 'en'): string[] {
  const unit = copyOf({ body: [text] }).body[0]
  return unit ? findNotes(unit, language).map((s) => text.slice(s.start, s.end)) : []
}

describe('notes', () => {
  it.each([
    ['It holds TK litres.', 'TK'],
    ['The TK-year-old left.', 'TK'],
    ['It cost $TK million.', 'TK'],
    ['It closed on May TK, 2024.', 'TK'],
    ['It closed on Sept. TK.', 'TK'],
    ['It cost $TK.', 'TK'],
    ['TKTK said so.', 'TKTK'],
    ['In TK TK, they met.', 'TK TK'],
    ['Kell (CQ) left.', '(CQ)'],
    ['Kell [cq] left.', '[cq]'],
    ['It fell [CHECK].', '[CHECK]'],
    ['It fell (CHECK date) again.', '(CHECK date)'],
    ['Kell [confirm title] left.', '[confirm title]'],
    ['It fell. [add quote from mayor]', '[add quote from mayor]'],
    ['“It fell by 40 [CHECK],” Kell said.', '[CHECK]'],
    ['Some XX people left.', 'XX'],
    ['XX million people left.', 'XX'],
    ['It cost $XX.', null],
    ['It cost $XX million.', '$XX'],
    ['The XX-year-old left.', 'XX'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['Le port [à vérifier] est fermé.', '[à vérifier]'],
  ])('in “%s”', (text, note) => {
    expect(notes(text)).toEqual(note === null ? [] : [note])
  })
})

describe('no notes', () => {
  it.each([
    'TK Maxx will leave.',
    'The rapper TK, 34, sang in May.',
    'In March TK Maxx left; nobody missed TK.',
    'Flight TK 1951 landed.',
    'It cost TK 500 crore.',
    'The XXXth year.',
    'Super Bowl XX was played.',
    'King Orl XX returned.',
    'the XX century',
    'the XX chromosome',
    'Article XX of the treaty',
    '“We [add] boats,” Kell said.',
    '“It [check] was late,” Kell said.',
    'The wall was “bilt [sic] to last.”',
    'He fixed it (check the box).',
    'The words “lorem ipsum” fill pages.',
    'a [checked] list',
    'an array [0]',
  ])('in “%s”', (text) => {
    expect(notes(text)).toEqual([])
  })

  it.each(['de', 'fr', 'ar'] as const)('by TK and XX in %s', (language) => {
    expect(notes('Die TK zahlt mehr, und XX boote fahren.', language)).toEqual([])
    expect(notes('Die TKTK zahlt.', language)).toEqual(['TKTK'])
  })
})
