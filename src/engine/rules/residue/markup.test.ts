import { describe, expect, it } from 'vitest'
import { applyEdits } from '#shared/text/edit.ts'
import { findMarkup } from './markup.ts'

const found = (text: string) => findMarkup(text).map((m) => text.slice(m.span.start, m.span.end))
const fixed = (text: string) => {
  const fix = findMarkup(text)[0]?.fix
  return fix ? applyEdits(text, fix.edits) : null
}

describe('markup', () => {
  it.each([
    ['a <br> b', ['<br>']],
    ['a <br/> b', ['<br/>']],
    ['<p>One</p>', ['<p>']],
    ['<a href="https://orlo.example/?a=1">x</a>', ['<a href="https://orlo.example/?a=1">']],
    ['<!-- wp:paragraph -->x', ['<!-- wp:paragraph -->']],
    ['x <!-- never closed', ['<!--']],
    ['<!DOCTYPE html>', ['<!DOCTYPE html>']],
    ['R&amp;B &nbsp;&#8217;&#x2019;', ['&amp;', '&nbsp;', '&#8217;', '&#x2019;']],
    ['R&amp;amp;B', ['&amp;amp;']],
    ['two&nbsp words', ['&nbsp']],
    ['[a](https://orlo.example/x_(y)) b', ['[a](https://orlo.example/x_(y))']],
    ['![net](net.jpg "A net")', ['![net](net.jpg "A net")']],
    ['a **bold** b', ['**']],
    ['{{ name }} {% if %}', ['{{ name }}', '{% if %}']],
    ['[gallery ids="1,2"]', ['[gallery ids="1,2"]']],
    ['[embed]https://orlo.example[/embed]', ['[embed]']],
    ['[/caption]', ['[/caption]']],
  ])('in “%s”', (text, pieces) => {
    expect(found(text)).toEqual(pieces)
  })
})

describe('no markup', () => {
  it.each([
    'R&B, Marks & Co, AT&T; Q&A; &c.',
    '<5 percent, a < b, a<b and c>d, <3, -> <-',
    '<Kell> and <kell@orlo.example>',
    'f**k, s**t, ****, 5 ** 3, price** and more',
    '“They [the crews] left (at dawn)”',
    '[gallery] and [video]',
    '[sic](left)',
    '{a} {{',
    'a footnote **',
    '« un retard »',
  ])('in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a fix', () => {
  it.each([
    ['Fishing &amp; tourism', 'Fishing & tourism'],
    ['R&amp;amp;B', 'R&B'],
    ['30&nbsp;miles', '30\u00a0miles'],
    ['Kell&#146;s', 'Kell’s'],
    ['The <b>pier</b> is shut', 'The pier is shut'],
    ['One.<br>Two.', 'One. Two.'],
    ['Shut.<br>', 'Shut.'],
    ['a **bold** b', 'a bold b'],
    ['x [embed]y[/embed] z', 'x y z'],
    ['<b>a [b] c</b>', 'a [b] c'],
    ['see [the site](https://orlo.example/)', 'see the site'],
    ['x<!-- check -->', 'x'],
  ])('turns “%s” into “%s”', (text, after) => {
    expect(fixed(text)).toBe(after)
  })

  it('takes what stands for lost words to a person', () => {
    expect(fixed('The ferry {{name}} sails')).toBeNull()
  })

  it('is safe only where no words and no address go', () => {
    const safe = (text: string) => findMarkup(text)[0]?.fix?.safe
    expect(safe('a <i>b</i>')).toBe(true)
    expect(safe('a &amp; b')).toBe(true)
    expect(safe('a <!-- b -->')).toBe(false)
    expect(safe('[a](https://orlo.example/)')).toBe(false)
  })
})
