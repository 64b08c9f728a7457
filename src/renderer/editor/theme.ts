/** Class names for what Lexical itself draws; editor.css has the looks. */
import type { EditorThemeClasses } from 'lexical'

export const THEME: EditorThemeClasses = {
  paragraph: 'desk-p',
  heading: {
    h1: 'desk-h2',
    h2: 'desk-h2',
    h3: 'desk-h3',
    h4: 'desk-h4',
    h5: 'desk-h4',
    h6: 'desk-h4',
  },
  list: {
    nested: { listitem: 'desk-wrapper-item' },
    ol: 'desk-list',
    ul: 'desk-list',
    listitem: 'desk-item',
  },
  link: 'desk-link',
  hr: 'desk-divider',
  text: {
    bold: 'desk-bold',
    underline: 'desk-underline',
    strikethrough: 'desk-strike',
    underlineStrikethrough: 'desk-underline-strike',
  },
  table: 'desk-table',
  tableCell: 'desk-cell',
  tableCellHeader: 'desk-cell-head',
  tableCellSelected: 'desk-cell-selected',
  tableSelection: 'desk-table-selection',
  tableScrollableWrapper: 'desk-table-frame',
}
