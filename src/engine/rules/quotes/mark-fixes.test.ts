import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createArticle, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { articleUnits } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import { defaultStyle, type HouseStyle, type Locale } from '#shared/style.ts'
import { applyFix, type CheckContext, check, safeFixes } from '../../check/index.ts'
import * as any from '../../check/testing/articles.ts'

const MARK_RULES = new Set([
  'mark-direction',
  'straight-marks',
  'locale-marks',
  'mark-level',
  'punctuation-placement',
  'mark-spacing',
  'running-quote-closed',
  'dash-form',
  'ellipsis-form',
  'headline-double-marks',
])

function story(locale: Locale, headline: string, body: readonly string[]): Article {
  const article = createArticle('urn:uuid:0', '2024-03-03T12:00:00Z', locale)
  article.header.headline = headline
  article.blocks = body.map((text, i) => paragraph(`p${i}`, text))
  return article
}

function contextOf(locale: Locale, style: Partial<HouseStyle> = {}): CheckContext {
  return { style: { ...defaultStyle(locale), ...style }, locale, source: null, library: [] }
}

function faults(article: Article, context: CheckContext): Finding[] {
  return check(article, context).findings.filter((f) => MARK_RULES.has(f.rule))
}

/** All safe fixes in bulk, again while fixes that touched each other are left. */
function settled(article: Article, context: CheckContext): Article {
  let now = article
  for (let round = 0; round < 5; round++) {
    const fix = safeFixes(faults(now, context))
    if (fix === null) break
    now = applyFix(now, fix)
  }
  return now
}

const texts = (article: Article) => articleUnits(article).map((u) => u.text)
const letters = (article: Article) =>
  texts(article).map((text) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ''))

/** One story, its only paragraph before and after every fix. */
function fixed(locale: Locale, text: string, style: Partial<HouseStyle> = {}): string {
  const context = contextOf(locale, style)
  const [finding] = faults(story(locale, 'Ferry', [text]), context)
  if (!finding?.fix) return `no fix: ${finding?.rule}`
  const after = applyFix(story(locale, 'Ferry', [text]), finding.fix)
  expect(faults(after, context).map((f) => `${f.rule} ${f.text}`)).toEqual([])
  return texts(after).at(-1) as string
}

describe('one fix settles one fault', () => {
  it.each<[Locale, string, string]>([
    ['en-US', '”We sail,” Kell said.', '“We sail,” Kell said.'],
    ['en-US', '“We sail,“ Kell said.', '“We sail,” Kell said.'],
    ['en-US', 'It was rock ‘n‘ roll.', 'It was rock ’n’ roll.'],
    ['en-US', 'Kell called it «\u00a0a gift\u00a0» and left.', 'Kell called it “a gift” and left.'],
    ['en-US', '«He sang “Oh Lume” twice,» Biel said.', '“He sang ‘Oh Lume’ twice,” Biel said.'],
    ['en-GB', '‘He shouted “fire” twice,’ Biel said.', '“He shouted ‘fire’ twice,” Biel said.'],
    ['en-US', '“He shouted “fire” twice,” Biel said.', '“He shouted ‘fire’ twice,” Biel said.'],
    ['en-US', 'It was “a gift”, Kell said.', 'It was “a gift,” Kell said.'],
    ['en-US', '“They shouted ‘fire’”, Kell said.', '“They shouted ‘fire,’” Kell said.'],
    ['en-US', '“Who was it?”, Kell asked.', '“Who was it?” Kell asked.'],
    ['en-US', '“We sail.”, Kell said.', '“We sail,” Kell said.'],
    ['en-US', 'Kell works for “Orlo Boats Inc.”.', 'Kell works for “Orlo Boats Inc.”'],
    ['en-US', '“We are ready” Piet Lammers said.', '“We are ready,” Piet Lammers said.'],
    ['en-GB', 'Kell called it “a gift.”', 'Kell called it “a gift”.'],
    ['en-GB', 'Kell called it “a gift.” and left.', 'Kell called it “a gift” and left.'],
    ['en-GB', 'Kell called it “a gift.”; then left.', 'Kell called it “a gift”; then left.'],
    ['en-GB', 'Kell called it “a gift,”, then left.', 'Kell called it “a gift”, then left.'],
    ['en-GB', 'Kell said: “It is ours.”.', 'Kell said: “It is ours.”'],
    ['fr-FR', '« Oui\u00a0», a dit Kell.', '«\u00a0Oui\u00a0», a dit Kell.'],
    ['fr-FR', '«\u00a0Oui,\u00a0» a dit Kell.', '«\u00a0Oui\u00a0», a dit Kell.'],
    ['fr-FR', 'Kell parle d’“un geste”.', 'Kell parle d’«\u00a0un geste\u00a0».'],
    ['de-DE', '„Wir bleiben,“ sagte Kell.', '„Wir bleiben“, sagte Kell.'],
    ['de-DE', '„Wir bleiben“ sagte Kell.', '„Wir bleiben“, sagte Kell.'],
    ['de-DE', '“Wir bleiben”, sagte Kell.', '„Wir bleiben“, sagte Kell.'],
    ['de-DE', '›Wir bleiben noch hier‹, sagte Kell.', '»Wir bleiben noch hier«, sagte Kell.'],
    ['ar', 'وصف القرار بأنه «صعب.»', 'وصف القرار بأنه «صعب».'],
    ['ar', 'أعلن الميناء اليوم, وغادر.', 'أعلن الميناء اليوم، وغادر.'],
    ['en-US', '“We sail ”Kell said.', '“We sail” Kell said.'],
    ['en-US', 'Kell said“yes” twice.', 'Kell said “yes” twice.'],
    ['en-US', 'The coast—and the boats.', 'The coast — and the boats.'],
    ['en-US', '“...we will sail,” Kell said.', '“we will sail,” Kell said.'],
  ])('%s %s', (locale, before, after) => {
    if (after === '“We sail” Kell said.') {
      // The mark in its place shows the comma that was missing all along.
      expect(texts(settled(story(locale, 'Ferry', [before]), contextOf(locale))).at(-1)).toBe(
        '“We sail,” Kell said.',
      )
    } else expect(fixed(locale, before)).toBe(after)
  })

  it('leaves a paragraph of single marks to a house that speaks in them', () => {
    const style = { options: { singlePrimary: true, roundInsertions: false } }
    const text = '‘We are going back on Monday,’ Kell said. It was ‘a gift’.'
    expect(faults(story('en-GB', 'Ferry', [text]), contextOf('en-GB', style))).toEqual([])
    expect(fixed('en-GB', 'Kell called it ‘a gift.’', style)).toBe('Kell called it ‘a gift’.')
  })

  it('drops the closing mark of a running quotation, but never in bulk', () => {
    const article = story('en-US', 'Ferry', ['Kell said: “It was dark.”', '“We ran.”'])
    const [finding] = faults(article, contextOf('en-US'))
    expect(finding?.fix?.safe).toBe(false)
    const after = finding?.fix ? applyFix(article, finding.fix) : article
    expect(texts(after).slice(-2)).toEqual(['Kell said: “It was dark.', '“We ran.”'])
    expect(check(after, contextOf('en-US')).findings).toEqual([])
  })
})

describe('the marks of a straight story', () => {
  it('all become curly with the first finding, so that the story stays of one kind', () => {
    const article = story('en-US', "Dam's owner talks", [
      'It\'s dry. "We sail," Kell said.',
      "The town's quay isn't shut.",
      '"Soon," Kell said.',
    ])
    const context = contextOf('en-US')
    const first = faults(article, context)[0]
    const after = first?.fix ? applyFix(article, first.fix) : article
    expect(texts(after)).toEqual([
      'Dam’s owner talks',
      '',
      'It’s dry. “We sail,” Kell said.',
      'The town’s quay isn’t shut.',
      '"Soon," Kell said.',
    ])
    expect(faults(settled(article, context), context)).toEqual([])
  })

  it('stay straight where only the headline quotes', () => {
    const context = contextOf('en-US')
    const article = story('en-US', 'Dam "safe," says owner', ["The town's quay isn't shut."])
    const after = settled(article, context)
    expect(texts(after)[0]).toBe("Dam 'safe,' says owner")
    expect(faults(after, context)).toEqual([])
    const curly = settled(story('en-US', 'Dam "safe," says owner', ['So.']), context)
    expect(texts(curly)[0]).toBe('Dam ‘safe,’ says owner')
  })
})

/** Quotations and what stands round them, with every fault that the rules know. */
const PIECES: Record<Locale, readonly string[]> = {
  'en-US': [
    '“We sail,” Kell said.',
    '“We sail”, Kell said.',
    '"We sail," Kell said.',
    '”We sail,” he said.',
    '“We sail,“ he said.',
    '“ We sail, ” he said.',
    'Kell said:“We sail.”',
    'He called it «a gift».',
    '„We sail,“ he said.',
    '“He shouted “fire” twice,” he said.',
    "It's late.",
    'It’s late.',
    '‘We are going back soon,’ he said.',
    '“We sail” Piet Lammers said.',
    'It was rock ‘n’ roll.',
    'The coast—and boats.',
    '“...we will .... sail,” he said.',
    'She is 6\'2" tall.',
    '“Who?”, he said.',
    'The farmers’ bank.',
    "Kell said: \"It's 'a gift'.\"",
    '“a gift.”, he said.',
  ],
  'en-GB': [
    '“We sail,” Kell said.',
    'He called it “a gift.”',
    'It was “a gift,” he said.',
    'He said: “No.”.',
    '"We sail," Kell said.',
    '‘We are going back soon,’ he said.',
    'He called it ‘a gift’.',
    '‘He sang “Oh Lume” all night,’ he said.',
    "The boys' boat.",
    'The coast — and boats.',
  ],
  'fr-FR': [
    '«\u00a0Oui\u00a0», a dit Kell.',
    '« Oui », a dit Kell.',
    '«Oui,» a dit Kell.',
    'Kell salue “un geste”.',
    'Il a dit : "Nous partons."',
    'Il parle d’« un ami ».',
    'Il parle d\'"un ami".',
    '„Oui“, dit-il.',
    '«\u00a0Il a crié “au feu”\u00a0», a dit Kell.',
    'La côte—et la mer.',
    'L‘ami est là.',
  ],
  'de-DE': [
    '„Wir bleiben“, sagte Kell.',
    '„Wir bleiben,“ sagte Kell.',
    '“Wir bleiben”, sagte Kell.',
    '„Wir bleiben”, sagte Kell.',
    '"Wir bleiben", sagte Kell.',
    '»Wir bleiben«, sagte Kell.',
    '„Er rief „Feuer“ und lief“, sagte er.',
    '„Wir bleiben“ sagte Kell.',
    'So geht‘s.',
    "So geht's.",
    'Er nannte es „ein Geschenk.“',
    '‚Wir bleiben noch hier‘, sagte er.',
    '„ Wir bleiben“, sagte er.',
  ],
  ar: [
    'قال: «سنبدأ غدا.»',
    'قال: “سنبدأ غدا”.',
    'قال: "سنبدأ غدا".',
    'وصفه بأنه «صعب.»',
    'غادر اليوم, وعاد.',
    '«سنبدأ غدا،» قال.',
    'قال: « سنبدأ غدا».',
    'هل عاد?',
    'قرأ في«الأهرام» أمس.',
    'ذهبوا—وعادوا.',
  ],
}

const locales = fc.constantFrom<Locale>('en-US', 'en-GB', 'fr-FR', 'de-DE', 'ar')
const stories = locales.chain((locale) => {
  const text = fc
    .array(fc.constantFrom(...PIECES[locale]), { maxLength: 4 })
    .map((p) => p.join(' '))
  return fc
    .tuple(text, fc.array(text, { maxLength: 5 }))
    .map(([headline, body]) => ({ locale, article: story(locale, headline, body) }))
})

describe('all safe fixes in bulk', () => {
  it('leave no mark fault that has one, and every letter and digit', () => {
    fc.assert(
      fc.property(stories, ({ locale, article }) => {
        const context = contextOf(locale)
        const after = settled(article, context)
        expect(faults(after, context).filter((f) => f.fix?.safe)).toEqual([])
        expect(letters(after)).toEqual(letters(article))
      }),
      { numRuns: 400 },
    )
  })

  it('change no letter or digit of any text', () => {
    fc.assert(
      fc.property(any.article, any.context, (article, context) => {
        const fix = safeFixes(faults(article, context))
        if (fix) expect(letters(applyFix(article, fix))).toEqual(letters(article))
      }),
      { numRuns: 200 },
    )
  })
})
