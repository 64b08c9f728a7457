import type { Copy } from '../../prepare/copy.ts'
import { differInAccents, nearGiven, nearSurnames } from '../../prepare/people/alike.ts'
import { type KnownName, libraryIndex } from '../../prepare/people/library.ts'
import type { Mention, Person, Variant } from '../../prepare/people/person.ts'
import { firstOf, wordOf } from '../../prepare/people/variants.ts'
import { personWords } from '../../prepare/people/words.ts'
import { defineRule, type Report } from '../define.ts'
import { inStory, mentionsOf, rarerFirst, rewrite, telling, wordFix } from './forms.ts'

/** So many other articles must use a spelling before it speaks against the one here … */
const SEVERAL = 3
/** … and so many times more than use the one here. */
const FAR_MORE = 5

export const nameSpellingVaries = defineRule({
  id: 'name-spelling-varies',
  severity: 'warning',
  looksAt: 'article',
  message: 'Two spellings of one name. Choose one.',
  why: 'One person has one name: readers take two spellings for two people, or for carelessness.',
  source: 'ACES; RTR',
  version: 2,
  examples: {
    bad: [
      {
        body: [
          'Idris Vane will lead the trust from May.',
          'Edris Vane has worked there since 2009.',
        ],
        where: 'body[1]',
        text: 'Edris Vane',
      },
      {
        locale: 'en-GB',
        body: [
          'Joan Achterberg joins the board next month. Achterberg ran two banks.',
          '“It is a good fit,” Achtenberg said.',
        ],
        where: 'body[1]',
        text: 'Achtenberg',
      },
      {
        body: [
          'President Ahmad al-Sharaa spoke first.',
          'Ahmed al-Sharaa left at noon, and Ahmed al-Sharaa’s guests stayed.',
        ],
        where: 'body[0]',
        text: 'Ahmad al-Sharaa',
      },
      {
        body: ['Hana Oduya sat on the bench for nine years.', 'Judge Hanna Oduya retires in May.'],
        where: 'body[1]',
        text: 'Hanna Oduya',
      },
      {
        locale: 'fr-FR',
        body: ['Hélène Tavaro a quitté le port.', 'La maire Hélene Tavaro reviendra en mai.'],
        where: 'body[1]',
        text: 'Hélene Tavaro',
      },
      {
        body: ['Leila Haddow chairs the trust.', '“We wait,” Hadow said.'],
        where: 'body[1]',
        text: 'Hadow',
      },
      {
        headline: 'Marta Kell leaves the port',
        body: ['Martha Kell said on Monday that she would go.'],
        where: 'body[0]',
        text: 'Martha Kell',
      },
      {
        body: ['Sara Lindquist won the short race in Tarsk on Sunday.'],
        elsewhere: [{ name: 'Sara Lindqvist', articles: 12 }],
        where: 'body[0]',
        text: 'Sara Lindquist',
      },
      {
        body: ['The envoys met President Ahmad al-Sharaa on Monday.'],
        elsewhere: [
          { name: 'Ahmed al-Sharaa', articles: 20 },
          { name: 'Ahmad al-Sharaa', articles: 2 },
        ],
        where: 'body[0]',
        text: 'Ahmad al-Sharaa',
      },
    ],
    good: [
      { body: ['Idris Vane will lead the trust.', 'Vane has worked there since 2009.'] },
      {
        body: [
          'Conor Clark and Conor Clarke are no relation.',
          'Conor Clark sails; Conor Clarke rows.',
        ],
      },
      { body: ['Daniel Kell and his wife, Daniela Kell, bought the boat.', 'Daniela Kell sails.'] },
      { body: ['The Marta Kell sank in May.', 'Martha Kell, its owner, wept.'] },
      { body: ['Ann Clark sails. Ben Clarke rows.', 'Clark won, and Clarke lost.'] },
      { body: ['Dave Biel keeps bees.', 'Dale Biel keeps goats.'] },
      { body: ['Jon Harker cooks.', 'His brother John Harker keeps the books.'] },
      {
        body: [
          'Hana Oduya boxes in May. Hanna Oduya lost in June.',
          'Hana Oduya has waited for a year.',
          'Hanna Oduya trains alone.',
          'Nobody wants to meet Hana Oduya.',
          'Hanna Oduya went up a class.',
        ],
      },
      { body: ['Marta Kell spoke.', 'The Kells left.', 'Kell’s sister stayed.'] },
      { body: ['Paul Trumper won.', 'Trumperian voters and the Trumpers cheered.'] },
      {
        body: ['Joan Martin spoke.', 'Martina stayed at home.', 'A glass of Martini stood there.'],
      },
      { body: ['Idris Vane spoke.', 'The film “Edris Vane” opens in May.'] },
      { body: ['J. K. Vane spoke.', 'Joan Vane left.'] },
      {
        body: [
          'Gabriel García Márquez wrote it.',
          'García Márquez lived here. García died in 2014.',
        ],
      },
      { body: ['Kim Jong-un met Kim Jong-il’s old guard.'] },
      { body: ['Xi Jinping spoke.', 'Xi left, said Li Qiang. Orbán Viktor stayed.'] },
      { body: ['Anna Kell-Brandt spoke.', 'Kell-Brandt left with Ola Brandt.'] },
      { body: ['Rui Tavaro Jr. spoke.', 'Rui Tavaro left.'] },
      { body: ['Seán O’Brien spoke.', "Seán O'Brien left. O’Brien’s boat stayed."] },
      { body: ['Ahmad al-Sharaa spoke.', 'Sharaa left. Al-Sharaa’s guests stayed.'] },
      {
        body: ['Conor Clarke won the short race.'],
        elsewhere: [
          { name: 'Conor Clark', articles: 9 },
          { name: 'Conor Clarke', articles: 4 },
        ],
      },
      {
        body: ['Conor Clarke won the short race.'],
        elsewhere: [
          { name: 'Maeve Clark', articles: 30 },
          { name: 'Conor Clarken', articles: 2 },
        ],
      },
      {
        locale: 'de-DE',
        body: [
          'Anna Schneider las vor.',
          'Der Schneidet ist kein Wort, die Schneidern auch nicht.',
        ],
      },
    ],
  },
  check(copy, report) {
    const told = new Set<unknown>()
    for (const variant of copy.people.variants) within(variant)
    if (copy.library.length === 0) return
    for (const person of copy.people.persons) {
      if (!told.has(person)) againstLibrary(person, copy, report)
    }

    function within({ part, forms }: Variant): void {
      const [a, b] = forms.map((form) => ({
        form,
        mentions: telling(form, part).filter((m) => inStory(m.place)),
      })) as unknown as [Counted, Counted]
      const order = rarerFirst(a, b)
      told.add(a.form).add(b.form)
      if (order === null) return
      const [rarer, other] = order
      const mention = firstOf(rarer.mentions) as Mention
      const [from, to] = [wordOf(rarer.form, part), wordOf(other.form, part)]
      report({
        unit: mention.unit,
        span: mention.name,
        message: `‘${mention.name.text}’ here, ‘${firstOf(other.mentions)?.name.text}’ elsewhere in the story. Choose one.`,
        ...wordFix(`Write ${to} everywhere`, rewrite(telling(rarer.form, part), part, from, to)),
      })
    }
  },
})

interface Counted {
  readonly form: Variant['forms'][number]
  readonly mentions: readonly Mention[]
}

/** A spelling that other articles hardly use, beside one that several of them do. */
function againstLibrary(person: Person, copy: Copy, report: (r: Report) => void): void {
  const library = libraryIndex(copy.library)
  const used = library.articles(person.name)
  const name = person.full[0]?.name
  if (name === undefined || person.first.length < 2) return
  const candidates = [...library.byKey(person.key), ...library.byFirst(person.first)]
  let best: { known: KnownName; part: Variant['part'] } | null = null
  for (const known of candidates) {
    if (known.articles < SEVERAL || known.articles < used * FAR_MORE) continue
    if (best !== null && best.known.articles >= known.articles) continue
    const part = differsIn(known, person, copy)
    if (part !== null) best = { known, part }
  }
  if (best === null || copy.style.names.some((n) => n.use === person.name)) return
  const { known, part } = best
  const mention = firstOf(person.full) as Mention
  const from = part === 'given' ? (name.given[0] ?? '') : name.surname
  const to = part === 'given' ? known.given : known.surname
  report({
    unit: mention.unit,
    span: mention.name,
    message: `Other stories write ‘${known.name}’ (${known.articles} of them). Which is right?`,
    ...wordFix(`Write ${to} everywhere`, rewrite(mentionsOf(person), part, from, to)),
  })
}

function differsIn(known: KnownName, person: Person, copy: Copy): Variant['part'] | null {
  const name = person.full[0]?.name
  if (
    name === undefined ||
    copy.people.named(known.key).some((p) => p.first === known.first && p !== person)
  ) {
    return null
  }
  const words = personWords(copy.people.language)
  const given = name.given[0] ?? ''
  if (known.key === person.key) {
    if (known.first !== person.first) {
      return known.first.length > 1 && nearGiven(known.first, person.first, words) ? 'given' : null
    }
    if (differInAccents(known.given, given)) return 'given'
    return differInAccents(known.surname, name.surname) ? 'surname' : null
  }
  return known.first === person.first && nearSurnames(known, name, 'full') ? 'surname' : null
}
