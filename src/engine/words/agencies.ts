/** Picture agencies: the built-in list and the house's own. */
import type { HouseStyle } from '#shared/style.ts'
import list from './all/agencies.json' with { type: 'json' }
import initials from './all/initials.json' with { type: 'json' }

/** One spelling for looking up: lower case, single spaces, no dots between initials. */
export function foldAgency(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=^|[.\s])(\p{L})\.(?=\s?\p{L}\.|$)/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldAgency))

const BUILT_IN = set([...list.initials, ...list.lowercase, ...list.organisations, ...list.names])

/** Agencies that write their own initials small (dpa). */
export const LOWERCASE_AGENCIES: ReadonlySet<string> = new Set(list.lowercase)

/** Agencies that are bodies of their own too, so that their initials may only explain a name. */
export const ORGANISATIONS = set(list.organisations)
/** Initials that are no credit wherever they stand. */
export const PLAIN_INITIALS: ReadonlySet<string> = new Set(initials.plain)
/** Initials of lands, no credit after a name. */
export const TEAM_INITIALS: ReadonlySet<string> = new Set(initials.teams)
/** Words for bodies (union, ministry): initials after them mostly are their name. */
export const BODY_WORDS: ReadonlySet<string> = new Set(initials.bodies)

const bySet = new WeakMap<readonly string[], ReadonlySet<string>>()

/** All agencies that a house knows, folded by foldAgency. */
export function agenciesOf(style: Pick<HouseStyle, 'agencies'>): ReadonlySet<string> {
  if (style.agencies.length === 0) return BUILT_IN
  let known = bySet.get(style.agencies)
  if (!known) {
    known = new Set([...BUILT_IN, ...style.agencies.map(foldAgency)])
    bySet.set(style.agencies, known)
  }
  return known
}

/** Names and initials of agencies and organisations, in lower case. */
export const AGENCY_NAMES: ReadonlySet<string> = BUILT_IN
