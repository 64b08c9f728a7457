import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#shared/finding.ts'
import { applyEdits } from '#shared/text/edit.ts'
import { difference, follow, track } from './track.ts'

const TEXT = 'The pier is shut and the pier stays shut.'

function finding(text: string, start: number, severity: Finding['severity'] = 'error'): Finding {
  return {
    rule: 'r',
    severity,
    where: 'body[0]',
    unit: { block: 'a', field: 'text' },
    text,
    start,
    end: start + text.length,
    message: '',
    key: `${text}@${start}`,
  }
}

describe('a finding', () => {
  it('goes along with what is typed before it', () => {
    const moved = follow(track(finding('shut', 12), TEXT), TEXT, `So ${TEXT}`)
    expect(moved).toMatchObject({ shown: true, span: { start: 15, end: 19 } })
  })

  it('is hidden as soon as its words change, and back when they are', () => {
    const broken = TEXT.replace('shut', 'shXut')
    const hidden = follow(track(finding('shut', 12), TEXT), TEXT, broken)
    expect(hidden.shown).toBe(false)
    expect(follow(hidden, broken, TEXT)).toMatchObject({
      shown: true,
      span: { start: 12, end: 16 },
    })
  })

  it('does not jump to the same words elsewhere', () => {
    const gone = TEXT.replace('is shut', 'is open')
    expect(follow(track(finding('shut', 12), TEXT), TEXT, gone).shown).toBe(false)
  })

  it('that comes late is found where its words have moved to', () => {
    expect(track(finding('shut', 12), `Oh ${TEXT}`)).toMatchObject({
      shown: true,
      span: { start: 15 },
    })
    expect(track(finding('shut', 12), 'Another text.').shown).toBe(false)
  })

  it('about an empty field is meant while the field is empty', () => {
    const empty = track(finding('', 0), '')
    expect(empty.shown).toBe(true)
    const written = follow(empty, '', 'AP')
    expect(written.shown).toBe(false)
    expect(follow(written, 'AP', ' ').shown).toBe(true)
  })

  it('is only ever shown on its own words', () => {
    const word = fc.constantFrom('shut', 'pier', 'the', ' ', 's', '')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(60), fc.nat(6), word), { maxLength: 6 }),
        fc.nat(TEXT.length - 4),
        (edits, start) => {
          const wanted = TEXT.slice(start, start + 4)
          let text = TEXT
          let tracked = track(finding(wanted, start), text)
          for (const [at, length, insert] of edits) {
            const from = Math.min(at, text.length)
            const to = Math.min(from + length, text.length)
            const after = text.slice(0, from) + insert + text.slice(to)
            tracked = follow(tracked, text, after)
            text = after
            const { span, shown } = tracked
            if (shown) expect(text.slice(span.start, span.end)).toBe(wanted)
          }
        },
      ),
    )
  })
})

it('the difference of two texts turns one into the other', () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', 'ab', '👩‍🚀'), { maxLength: 8 })
    .map((w) => w.join(''))
  fc.assert(
    fc.property(word, word, (before, after) => {
      const edit = difference(before, after)
      expect(edit === null ? before : applyEdits(before, [edit])).toBe(after)
    }),
  )
})
