/** The persons that one text names, with what it says of them: a fact of a unit. */
import { classAt, LOWER, UPPER } from '../chars.ts'
import { FUNCTION } from '../lexicon.ts'
import { GIVEN, MAN, type PersonWords, PLACE, personWords, WOMAN } from '../people/words.ts'
import type { Language } from '../profiles/profile.ts'
import type { UnitReading } from '../reading.ts'
import { holding } from '../search.ts'
import { plainArabic, type Tokens } from '../tokens.ts'
import people from '../words/people.json' with { type: 'json' }
import roles from '../words/roles.json' with { type: 'json' }

export type Gender = 'f' | 'm' | null

/** A name as it stands in a text. */
export interface Named {
  readonly start: number
  readonly end: number
  /** Without titles and offices in front. */
  readonly name: string
  /** The name in lower case: what persons are looked up by. */
  readonly key: string
  /** Two words or more: not a bare surname or given name. */
  readonly full: boolean
  /** First and last word of it, as `Tokens.lower` has them; the same for a bare surname. */
  readonly given: string
  readonly surname: string
  readonly gender: Gender
  /** Offices and trades that the text gives the person, and the age as "43-year-old". */
  readonly roles: readonly string[]
  /** It opens its sentence, so that it is likely what the sentence is about. */
  readonly opens: boolean
  /** Within quotation marks. */
  readonly quoted: boolean
}

const words = (list: string, language?: Language): Set<string> =>
  new Set(list.split(' ').map((w) => (language === 'ar' ? plainArabic(w) : w)))

const LADIES = words(plainArabic(people.titles.female))
const GENTLEMEN = words(plainArabic(people.titles.male))
const INSTITUTIONS = words(people.institutions)
const ROLES: Record<Language, Set<string>> = {
  en: words(roles.en),
  fr: words(roles.fr),
  de: words(roles.de),
  ar: words(roles.ar, 'ar'),
}
const PARTICLES = words('al el bin ibn bint van von de da del della der den la le di du dos ten')
/** A name has at most six words, particles and offices among them. */
const LONGEST = 8
/** How far an office may stand behind a name, in words. */
const OFFICE = 7

export function isRole(word: string, language: Language): boolean {
  return ROLES[language].has(plainRole(word, language)) || ROLES[language].has(word)
}

/** A role as it is looked up: Arabic without its article. */
export function plainRole(word: string, language: Language): string {
  return language === 'ar' ? word.replace(/^ال/, '') : word
}

/** The names of a text in order. Linear. */
export function readNamed(reading: UnitReading): readonly Named[] {
  return new NamedReader(reading).run()
}

class NamedReader {
  readonly reading: UnitReading
  readonly tokens: Tokens
  readonly text: string
  readonly language: Language
  readonly words: PersonWords
  readonly out: Named[] = []

  constructor(reading: UnitReading) {
    this.reading = reading
    this.tokens = reading.tokens
    this.text = reading.text
    this.language = reading.profile.language
    this.words = personWords(this.language)
  }

  run(): readonly Named[] {
    const n = this.tokens.start.length
    for (let k = 0; k < n; k++) {
      const last = this.language === 'ar' ? this.arabicRow(k) : this.row(k)
      if (last < 0) continue
      this.add(k, last)
      k = last
    }
    return this.out
  }

  lower(k: number): string {
    const word = this.tokens.lower[k] ?? ''
    return word.endsWith("'s") ? word.slice(0, -2) : word
  }

  /** A given name: Milan Stojka, but not the governor of Washington Chris Gregoire. */
  isGiven(k: number): boolean {
    const uses = this.usesAsName(k)
    if ((uses & GIVEN) === 0) return false
    return (uses & PLACE) === 0 || (this.usesAsName(k + 1) & GIVEN) === 0
  }

  isHyphen(k: number): boolean {
    return this.text[this.tokens.end[k] as number] === '-'
  }

  /** Whose name a given name is, as far as one list can say. */
  genderOf(k: number): Gender {
    const uses = this.usesAsName(k) & GIVEN
    return uses === WOMAN ? 'f' : uses === MAN ? 'm' : null
  }

  usesAsName(k: number): number {
    return this.words.uses(this.words.fold(this.lower(k)))
  }

  /** Last word of a row of capitals that begins with word k; -1 for none. */
  row(k: number): number {
    if (!this.isName(k)) return -1
    let last = k
    for (let next = k + 1; next < this.tokens.start.length && next - k < LONGEST; next++) {
      if (!this.joins(next - 1)) break
      if (this.isName(next)) last = next
      else if (!this.isLink(next)) break
    }
    return last
  }

  /** A given name, and what follows it without a preposition: two or three words. */
  arabicRow(k: number): number {
    if (this.genderOf(k) === null) return -1
    let last = k
    while (last < k + 2 && this.joins(last) && this.tokens.lower[last + 1] !== undefined) {
      const next = this.tokens.lower[last + 1] as string
      const link = PARTICLES.has(next) || /^(بن|ابو|ال)/.test(next)
      if (!link && last > k) break
      if ((this.reading.profile.words.exact(next) & FUNCTION) !== 0) break
      last++
      if (/^(بن|ابو)$/.test(next)) last = Math.min(last + 1, this.tokens.start.length - 1)
    }
    return last > k ? last : -1
  }

  isName(k: number): boolean {
    return (
      this.tokens.first[k] === UPPER &&
      classAt(this.text, (this.tokens.end[k] as number) - 1) === LOWER &&
      ((this.reading.profile.words.uses(this.tokens.lower[k] as string) & FUNCTION) === 0 ||
        // said May: inside a sentence the capital makes it a name
        (k > 0 && this.joins(k - 1) && this.language !== 'de'))
    )
  }

  isLink(k: number): boolean {
    const size = (this.tokens.end[k] as number) - (this.tokens.start[k] as number)
    return PARTICLES.has(this.tokens.lower[k] as string) || size === 1
  }

  joins(k: number): boolean {
    const gap = this.text.slice(
      this.tokens.end[k],
      Math.min(this.tokens.start[k + 1] ?? 0, (this.tokens.end[k] as number) + 3),
    )
    if (gap === '. ') return !this.endsSentence(k)
    return gap === ' ' || gap === '-' || gap === '\u00a0'
  }

  /** "Claire Vasseur. Paul Morel" are two names; the stop of "Dr. Morel" ends nothing. */
  endsSentence(k: number): boolean {
    const sentence = holding(this.reading.sentences, this.tokens.start[k] as number)
    return sentence !== undefined && sentence.end <= (this.tokens.start[k + 1] as number)
  }

  add(from: number, last: number): void {
    const found = new Set<string>()
    let first = from
    let gender: Gender = null
    // Offices and titles in front: Foreign Minister Anton Brezhak, Ms Lovell.
    for (let k = from; k < last; k++) {
      const word = this.lower(k)
      if (LADIES.has(word)) gender = 'f'
      if (GENTLEMEN.has(word)) gender = 'm'
      const title =
        LADIES.has(word) || GENTLEMEN.has(word) || this.reading.profile.words.titles.has(word)
      if (title || isRole(word, this.language)) {
        if (!title) found.add(plainRole(word, this.language))
        first = k + 1
      }
    }
    if (!this.isGiven(first)) {
      for (let k = first + 1; k < last; k++) {
        if (!this.isGiven(k)) continue
        // Santos-Eck: a surname
        if (this.isHyphen(k - 1) || (k + 1 === last && this.isHyphen(k))) break
        first = k
        break
      }
    }
    if (first > last || (first === last && isRole(this.lower(first), this.language))) return
    for (let k = first; k <= last; k++) if (INSTITUTIONS.has(this.lower(k))) return
    // German nouns have capitals: a known given name or a title is needed.
    if (this.language === 'de' && last > first && !this.isGiven(first) && gender === null) return
    this.rolesBefore(from, found)
    this.rolesAfter(last, found)
    const start = this.tokens.start[first] as number
    const end = this.tokens.end[last] as number
    const name = this.text.slice(start, end).replace(/[’']s$/, '')
    const sentence = holding(this.reading.sentences, start)
    this.out.push({
      start: this.tokens.start[from] as number,
      end,
      name,
      key: name.toLowerCase(),
      full: this.isFull(first, last),
      given: this.lower(first),
      surname: this.lower(last),
      gender:
        gender ??
        (last > first ? this.genderOf(first) : null) ??
        genderByRole(found, this.language),
      roles: [...found],
      opens: sentence !== undefined && (this.tokens.start[from] as number) - sentence.start < 5,
      quoted: holding(this.reading.marks.spans, start) !== undefined,
    })
  }

  /** Not joined by hyphens alone: Dahl-Moe is one surname. */
  isFull(first: number, last: number): boolean {
    for (let k = first; k < last; k++)
      if (this.text[this.tokens.end[k] as number] !== '-') return true
    return false
  }

  /** harbour master Marta Kell; the harbour master, Marta Kell. */
  rolesBefore(from: number, found: Set<string>): void {
    const comma = /^,\s$/.test(
      this.text.slice(this.tokens.end[from - 1] ?? 0, this.tokens.start[from]).slice(0, 3),
    )
    for (let k = from - 1; k >= 0 && k > from - 5; k--) {
      if (k < from - 1 || !comma) if (!this.joins(k)) return
      const word = this.lower(k)
      if (isRole(word, this.language)) found.add(plainRole(word, this.language))
      // Another name begins here.
      else if (this.tokens.first[k] === UPPER && this.language !== 'de') return
      if (/^(a|an|the|un|une|le|la|der|die|das|ein|eine)$/.test(word)) return
    }
  }

  /** Marta Kell, 43, the harbour master: no further than the next comma but one. */
  rolesAfter(last: number, found: Set<string>): void {
    if (
      !/^[,،]/.test(this.text.slice(this.tokens.end[last], (this.tokens.end[last] as number) + 2))
    )
      return
    for (let k = last + 1; k <= last + OFFICE && k < this.tokens.start.length; k++) {
      const word = this.lower(k)
      if (/^\d\d$/.test(word)) found.add(`${word}-year-old`)
      else if (this.tokens.first[k] === UPPER && this.language !== 'de') return
      if (/^(who|whose|said|told|says|and|qui|und)$/.test(word)) return
      if (isRole(word, this.language)) {
        found.add(plainRole(word, this.language))
        return
      }
      const gap = this.text[this.tokens.end[k] as number]
      if (k > last + 1 && gap !== ' ' && gap !== '-' && gap !== '’' && gap !== "'") return
    }
  }
}

function genderByRole(found: ReadonlySet<string>, language: Language): Gender {
  for (const role of found) {
    if (/(woman|ess|lady)$/.test(role) && language === 'en') return 'f'
    if (/(spokesman|chairman|councilman|widower)$/.test(role)) return 'm'
    if (language === 'de') return /(in|frau|e)$/.test(role) && ROLES.de.has(role) ? 'f' : 'm'
    if (language === 'fr' && /(trice|euse|ière|ée|enne|ente|ate|ante)$/.test(role)) return 'f'
    if (language === 'ar' && !/year/.test(role)) return /ة$/.test(role) ? 'f' : 'm'
  }
  return null
}
