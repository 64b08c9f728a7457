/** Hard cases of our own: what tempts these rules and must stay silent, and what must not slip through. */
import { describe, expect, it } from 'vitest'
import type { HouseStyle, Locale } from '#shared/style.ts'
import { copyOf, type Sketch } from '../../prepare/testing/copy.ts'
import { fragmentUnattributed } from './fragment-unattributed.ts'
import { quoteUnattributed } from './quote-unattributed.ts'
import { quoteUnbalanced } from './quote-unbalanced.ts'
import { straightMarks } from './straight-marks.ts'

const RULES = [quoteUnbalanced, straightMarks, quoteUnattributed, fragmentUnattributed]

function findings(sketch: Sketch, style: Partial<HouseStyle> = {}): string[] {
  const out: string[] = []
  const copy = copyOf(sketch, style)
  for (const rule of RULES) {
    rule.check(copy, (r) => {
      out.push(`${rule.id} ${r.unit.where} ${r.unit.text.slice(r.span.start, r.span.end)}`)
    })
  }
  return out
}

describe('silent', () => {
  it.each<[Locale, string[]]>([
    ['en-US', ['“‘We sail’ was all he said,” Kell recalled.']],
    ['en-US', ['“Is it gone?” Marta Kell thundered. Nobody moved.']],
    ['en-US', ['The crews’ boats and the bosses’ sheds burned in ’98.']],
    ['en-US', ['“We left,” Kell said. “It burned.', '“It burned all night.', '“Nobody slept.”']],
    ['en-US', ['A 12" single, a 27” screen and a 6\'2" keeper.']],
    ['en-US', ['“The Long Night of Orlo” and “Salt and Rope” open on Friday.']],
    ['en-US', ['The films “we met at dawn” and “we left at dusk” share a prize.']],
    ['en-US', ['Her answer was “not in a hundred years.”']],
    ['en-US', ['The court’s ruling “found no fault with the crew.”']],
    ['en-US', ['“We wait for rain”, in the words of one farmer, is the motto here.']],
    ['en-US', ['Kell wrote on the wall: “Nobody owns the tide.”']],
    ['en-US', ['“Nobody owns the tide here now.” — Marta Kell']],
    ['en-US', ['Why did she stay?', '“Because nobody asked me to leave.”']],
    ['en-US', ['“A wall for Orlo”', 'The town wants a wall.']],
    [
      'en-US',
      [
        '“Who was it?” he asked.',
        '“A man.”',
        '“Which man was it?”',
        '“The man from the boat.”',
        '“The one who sold the nets?”',
      ],
    ],
    ['en-US', ['Tell ’em it’s rock ’n’ roll, ’cause ’twas.']],
    ['en-GB', ['The ‘grey belt’ is land that nobody loves.']],
    ['en-GB', ['‘We sail at dawn,’ Kell said.']],
    [
      'fr-FR',
      [
        'L’équipe d’« Orlo » a dit : « Nous partons. »',
        '« C’est trop tard », a répondu Marta Kell.',
      ],
    ],
    ['fr-FR', ['« Nous partons, a lancé Kell, et nous ne reviendrons pas. »']],
    ['de-DE', ['»Wir bleiben hier«, sagte Lammers. »Es stürmt.«']],
    ['de-DE', ['Das gilt laut Bericht als „zu spät und zu wenig“.']],
    ['ar', ['قال المدير إن القرار «صعب على الجميع».', '«لن نغلق الميناء أبدا».']],
  ])('%s %j', (locale, body) => {
    expect(findings({ locale, body })).toEqual([])
  })

  it('takes single marks for speech where the house does', () => {
    const style = { options: { singlePrimary: true, roundInsertions: false } }
    const body = ['‘We sail,’ Kell said. ‘It’s the boys’ boat and ‘twas ever so.’']
    expect(findings({ locale: 'en-GB', body }, style)).toEqual([])
  })
})

describe('found', () => {
  it.each<[Locale, string[], string[]]>([
    ['en-US', ['It was 6" deep.', 'The “pier is gone.'], ['quote-unbalanced body[1] “pier']],
    [
      'en-US',
      ['It rained.', '“We never saw the second boat.”'],
      ['quote-unattributed body[1] “We never saw the second boat.”'],
    ],
    [
      'en-US',
      ['The state is “too slow to act” on the share.'],
      ['fragment-unattributed body[0] “too slow to act”'],
    ],
    [
      'en-US',
      ['“We left,” Kell said.', 'It rained.', 'It snowed.', '“Nobody came to the quay.”'],
      ['quote-unattributed body[3] “Nobody came to the quay.”'],
    ],
    ['en-US', ["The ’80s band didn't stop and couldn't."], ["straight-marks body[0] didn't"]],
    [
      'fr-FR',
      ['Le plan est « trop vieux pour tenir ».'],
      ['fragment-unattributed body[0] « trop vieux pour tenir »'],
    ],
    [
      'de-DE',
      ['Es regnet.', '„Das Boot kam nie zurück.“'],
      ['quote-unattributed body[1] „Das Boot kam nie zurück.“'],
    ],
    [
      'ar',
      ['هطل المطر.', '«لم يعد القارب إلى الميناء».'],
      ['quote-unattributed body[1] «لم يعد القارب إلى الميناء»'],
    ],
    ['de-DE', ['Wir bleiben hier“, sagte Lammers.'], ['quote-unbalanced body[0] hier“']],
    ['fr-FR', ['Nous partons », a dit Kell.'], ['quote-unbalanced body[0] partons »']],
  ])('%s %j', (locale, body, expected) => {
    expect(findings({ locale, body })).toEqual(expected)
  })

  it('reads the marks of captions, alt texts, credits and headlines', () => {
    expect(
      findings({
        headline: 'Kell calls pier ‘a gift',
        figures: [{ caption: 'Nets at “Orlo quay.', alt: 'A sign that reads "open', credit: 'AP' }],
      }),
    ).toEqual([
      'quote-unbalanced headline ‘a',
      'quote-unbalanced figures[0].caption “Orlo',
      'quote-unbalanced figures[0].alt "open',
    ])
  })
})
