import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { findNotes } from './notes.ts'
import { isSignOff } from './signOff.ts'

export const deskResidue = defineRule({
  id: 'desk-residue',
  severity: 'error',
  looksAt: 'block',
  message: 'Desk note left in the copy. Settle it or delete it.',
  why: 'Notes to the desk and the last lines of a wire are not for readers; a note left in often hides a missing fact.',
  source: 'RTR; VALE annotations',
  version: 2,
  examples: {
    bad: [
      { body: ['The dam holds TK million litres.'], where: 'body[0]', text: 'TK' },
      { body: ['The mayor, TKTK, left.'], where: 'body[0]', text: 'TKTK' },
      { body: ['Kell (CQ) resigned.'], where: 'body[0]', text: '(CQ)' },
      { body: ['It fell by 40 [CHECK with port].'], where: 'body[0]', text: '[CHECK with port]' },
      { body: ['Kell [confirm spelling] left.'], where: 'body[0]', text: '[confirm spelling]' },
      { body: ['The port lost XX boats.'], where: 'body[0]', text: 'XX' },
      {
        figures: [{ caption: 'Lorem ipsum dolor' }],
        where: 'figures[0].caption',
        text: 'Lorem ipsum',
      },
      { body: ['The port is shut.', '-ENDS-'], where: 'body[1]', text: '-ENDS-' },
      { body: ['The port is shut.', '###'], where: 'body[1]', text: '###' },
      { body: ['The port is shut.', '-30-'], where: 'body[1]', text: '-30-' },
      { body: ['The port is shut.', 'MORE TO COME'], where: 'body[1]', text: 'MORE TO COME' },
      {
        body: ['The port is shut.', '(Reporting by Rui Tavaro in Orlo; Editing by Hana Oduya)'],
        where: 'body[1]',
        text: '(Reporting by Rui Tavaro in Orlo; Editing by Hana Oduya)',
      },
      {
        body: ['The port is shut.', '© 2024 Agence France-Presse'],
        where: 'body[1]',
        text: '© 2024 Agence France-Presse',
      },
    ],
    good: [
      { body: ['The dam holds 40 million litres.'] },
      { body: ['TK Maxx will leave, and the fair enters its XXXth year.'] },
      { body: ['Reporting by a local paper led to the inquiry, the judges said.'] },
      { body: ['The wall was “bilt [sic] to last,” and “we [add more] boats,” Kell said.'] },
      { body: ['Super Bowl XX was played, and the XX century ended.'] },
      { body: ['The Turkish flight TK 1951 landed.'] },
      { body: ['The ferry line ends at Orlo.', 'Ends'] },
      { locale: 'de-DE', body: ['Die TK zahlt mehr, sagte Marta Kell.'] },
    ],
  },
  check(unit, { profile }, report) {
    const { text } = unit
    const isBody = unit.ref.field === 'text'
    if (isBody && isSignOff(text) && !isBlank(text)) {
      const start = text.length - text.trimStart().length
      report({
        unit,
        span: { start, end: text.trimEnd().length },
        fix: {
          label: 'Delete',
          safe: false,
          steps: [{ type: 'remove-block', block: unit.ref.block ?? '' }],
        },
      })
      return
    }
    for (const span of findNotes(unit, profile.language)) report({ unit, span })
  },
})
