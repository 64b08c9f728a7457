import { absoluteUri, cleanLine } from '../characters.ts'

/** The id as an absolute URI; one that is none is kept inside one, so that it stays the same over versions. */
export function itemUri(id: string): string {
  return absoluteUri(id) ?? `urn:copydesk:${encodeURIComponent(cleanLine(id))}`
}

/** A picture of the article: stable, whatever the version. `block` is the figure's id. */
export function pictureUri(id: string, block: string): string {
  return `${itemUri(id).split('#')[0]}#${encodeURIComponent(cleanLine(block))}`
}
