/** What the rest of the window may ask of the editor. Nobody outside this folder touches Lexical. */
import type { Article, Block } from '#shared/article/model.ts'
import type { UnitRef } from '#shared/article/units.ts'
import type { Finding, Fix } from '#shared/finding.ts'
import type { Ledger } from '#shared/ledger.ts'
import type { Span } from '#shared/text/span.ts'

export interface EditorState {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly link: boolean
  readonly block:
    | 'paragraph'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'quote'
    | 'bullet'
    | 'number'
    | 'figure'
    | 'header'
    | 'table'
  /** The figure that the caret is in, or that is selected as a whole. */
  readonly figure: string | null
  /** The block (or list item) and field that the caret is in, with its offset. */
  readonly caret: { readonly unit: UnitRef; readonly offset: number } | null
}

export type EditorCommand =
  | 'undo'
  | 'redo'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'paragraph'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'quote'
  | 'bullets'
  | 'numbers'
  | 'figure'
  | 'divider'
  | 'table'
  | 'sub'
  | 'sup'
  /** The block (or list item) at the caret changes places with its neighbour: Alt+Up, Alt+Down. */
  | 'move-up'
  | 'move-down'
  /** In a table only; elsewhere nothing happens. */
  | 'row-after'
  | 'row-remove'
  | 'column-after'
  | 'column-remove'

type FigureBlock = Extract<Block, { type: 'figure' }>
export type FigureWords = Partial<
  Pick<FigureBlock, 'caption' | 'credit' | 'alt' | 'photographer' | 'date' | 'rights'>
>

export interface DeskEditorHandle {
  /** The article as it stands now (reads the editor, no waiting). */
  article(): Article
  run(command: EditorCommand): void
  setLink(href: string | null): void
  focus(): void
  /** Scrolls there, selects the span (or puts the caret in an empty field), focuses. False when the place is gone. */
  reveal(unit: UnitRef, span: Span): boolean
  /** One undo step. False when a step's text is no longer what it was: nothing is changed then. */
  applyFix(fix: Fix, expected: readonly { unit: UnitRef; text: string }[]): boolean
  /** Inserts blocks at the caret (at the end without one), one undo step. Inline when it is one plain paragraph. */
  insertBlocks(blocks: readonly Block[]): void
  /** Puts a paragraph after the block (null: before the first), one undo step; answers its block id. */
  insertParagraph(text: string, after: string | null): string
  removeBlock(block: string): boolean
  /** Gives a figure a picture, or makes a new figure with it at the caret when block is null. */
  setImage(block: string | null, image: NonNullable<FigureBlock['image']>): void
  /** Puts words into fields of a figure, one undo step. False when the figure is gone. */
  fillFigure(block: string, fields: FigureWords): boolean
}

export interface DeskEditorProps {
  /**
   * Loaded once per `loadKey`; later changes of its text are ignored, so that typing never waits. What the editor
   * does not hold (id, version, metadata, header.language) is taken from the latest one whenever the article is read.
   */
  readonly article: Article
  /** Change it to load `article` anew and forget the undo history (another article, a restored revision). */
  readonly loadKey: string
  readonly readOnly?: boolean
  /** After each change, at most once a frame, from the editor's own update; cheap to call. */
  readonly onChange: (read: () => Article) => void
  readonly onState: (state: EditorState) => void
  /** Underlined in the text by severity; `current` (a finding's key) is emphasised. Stale spans are dropped by the editor. */
  readonly findings: readonly Finding[]
  readonly current: string | null
  /** The caret went into (or a click hit) a finding; null: into none. */
  readonly onFinding: (key: string | null) => void
  /** Every quote of the story with its match, as the last check found it; drawn by it, stale ones are dropped. */
  readonly quotes: Ledger
  /** The caret went into a quote; null: into none. `back`: the focus came back to where the caret was. */
  readonly onQuote: (key: string | null, back: boolean) => void
  /** The person asks for the source's words in this quote. */
  readonly onRestore: (key: string) => void
  /** The key that does the same, as this system names it: shown beside the quote. */
  readonly restoreKeys: string
  /** A paste or drop into the copy: text, html, files. The caller cleans it and calls insertBlocks. */
  readonly onPaste: (data: { text: string; html: string | null; files: readonly File[] }) => void
  readonly imageUrl: (hash: string) => string
  /** The person asks for a picture for this figure. */
  readonly onPickImage: (block: string) => void
  /** The person asks what the picture file says. */
  readonly onPictureNotes: () => void
  readonly onOpenLink: (href: string) => void
}
