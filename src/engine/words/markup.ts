/** Names of HTML elements, character entities and shortcodes: what makes a piece of text certain to be web code. */
import entities from './all/entities.json' with { type: 'json' }
import markup from './all/markup.json' with { type: 'json' }

export const ELEMENTS: ReadonlySet<string> = new Set(markup.elements)
/** Elements that part paragraphs or lines: taking one out leaves a break between words. */
export const BREAKING: ReadonlySet<string> = new Set(markup.breaks)
export const SHORTCODES: ReadonlySet<string> = new Set(markup.shortcodes)
/** Entity name to characters. Names are case-sensitive. */
export const ENTITIES: ReadonlyMap<string, string> = new Map(Object.entries(entities))
