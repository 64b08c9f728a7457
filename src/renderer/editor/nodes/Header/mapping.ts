import type { Header } from '#shared/article/model.ts'
import { $fieldText, $setFieldText } from '../Field/slots.ts'
import { joinBylines, splitBylines } from './bylines.ts'
import { $createHeaderNode, $storeBylines, $storedBylines, type HeaderNode } from './HeaderNode.ts'

/** The language is not the editor's: it belongs to the window. */
export type HeaderText = Omit<Header, 'language'>

export function $headerNode(header: HeaderText): HeaderNode {
  const node = $createHeaderNode()
  $setFieldText(node, 'kicker', header.kicker)
  $setFieldText(node, 'headline', header.headline)
  $setFieldText(node, 'standfirst', header.standfirst)
  $setFieldText(node, 'byline', joinBylines(header.bylines))
  $setFieldText(node, 'place', header.dateline.place)
  $setFieldText(node, 'source', header.dateline.source)
  $setFieldText(node, 'date', header.dateline.date)
  $storeBylines(node, header.bylines)
  return node
}

export function $readHeader(node: HeaderNode): HeaderText {
  return {
    kicker: $fieldText(node, 'kicker'),
    headline: $fieldText(node, 'headline'),
    standfirst: $fieldText(node, 'standfirst'),
    bylines: $readBylines(node),
    dateline: {
      place: $fieldText(node, 'place'),
      source: $fieldText(node, 'source'),
      date: $fieldText(node, 'date'),
    },
  }
}

/** The names as they came while their line is untouched, else what the line says. */
function $readBylines(node: HeaderNode): string[] {
  const stored = $storedBylines(node)
  const line = $fieldText(node, 'byline')
  return line === joinBylines(stored) ? [...stored] : splitBylines(line)
}
