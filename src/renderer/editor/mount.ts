/** An editor with its handle, tied to the window's props; put on the page and taken off it. No React in here. */
import { HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical'
import type { Finding } from '#shared/finding.ts'
import type { Ledger } from '#shared/ledger.ts'
import type { AnchorLayer } from './anchors/layer.ts'
import type { DeskEditorHandle, DeskEditorProps } from './contract.ts'
import { buildDesk } from './desk.ts'
import { watchChanges } from './extensions/Changes.ts'
import { watchEmpty } from './extensions/Empty.ts'
import { drawFindings } from './extensions/Findings/index.ts'
import { AfterPaint } from './extensions/Frame.ts'
import { drawIntegrity, type IntegrityLayer } from './extensions/Integrity/index.ts'
import { watchStatus } from './extensions/Status/index.ts'
import { quietly } from './handle/focus.ts'
import { createHandle } from './handle/index.ts'

export class Desk {
  readonly editor: LexicalEditor
  readonly handle: DeskEditorHandle
  readonly #props: () => DeskEditorProps
  readonly #changed: AfterPaint
  #findings: AnchorLayer<Finding> | null = null
  #integrity: IntegrityLayer | null = null

  /** `props` answers the latest props: callbacks may change from render to render, nothing is rebuilt for it. */
  constructor(props: () => DeskEditorProps) {
    this.#props = props
    this.editor = buildDesk(props().article, {
      language: () => props().article.header.language,
      imageUrl: (hash) => props().imageUrl(hash),
      pickImage: (block) => props().onPickImage(block),
      pictureNotes: () => props().onPictureNotes(),
      openLink: (href) => props().onOpenLink(href),
      paste: (data) => props().onPaste(data),
    })
    const read = watchChanges(
      this.editor,
      () => props().article,
      () => this.#changed.ask(),
    )
    this.#changed = new AfterPaint(() => props().onChange(read))
    this.handle = createHandle(this.editor, read)
  }

  /** Answers what takes it off the page again. It may be attached anew after that. */
  attach(root: HTMLElement, margin: HTMLElement, slip: HTMLElement): () => void {
    const { editor } = this
    editor.setRootElement(root)
    const findings = drawFindings(editor, margin, (key) => this.#props().onFinding(key))
    const integrity = drawIntegrity(editor, {
      slip,
      keys: this.#props().restoreKeys,
      tell: (key, back) => this.#props().onQuote(key, back),
      restore: (key) => this.#props().onRestore(key),
    })
    this.#findings = findings
    this.#integrity = integrity
    const stops = [watchStatus(editor, (state) => this.#props().onState(state)), watchEmpty(editor)]
    return () => {
      this.#findings = null
      this.#integrity = null
      findings.dispose()
      integrity.dispose()
      for (const stop of stops) stop()
      this.#changed.cancel()
      editor.setRootElement(null)
    }
  }

  /** Without drawing the focus into the editor. */
  setEditable(editable: boolean): void {
    const { editor } = this
    if (editor.isEditable() === editable) return
    editor.update(() => editor.setEditable(editable), {
      discrete: true,
      tag: [HISTORY_MERGE_TAG, ...quietly(editor)],
    })
  }

  showQuotes(quotes: Ledger, findings: readonly Finding[]): void {
    this.#integrity?.show(quotes, findings)
  }

  showFindings(findings: readonly Finding[], current: string | null): void {
    this.#findings?.show(findings, current)
  }
}
