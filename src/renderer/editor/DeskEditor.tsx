/**
 * The editor as a component. React only makes the frame and hands the props on; the paper is Lexical's, so that a
 * keystroke renders nothing.
 */
import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { DeskEditorHandle, DeskEditorProps } from './contract.ts'
import { setDirection } from './desk.ts'
import { Desk } from './mount.ts'
import { directionOf } from './state/direction.ts'
import './editor.css'

export function DeskEditor(props: DeskEditorProps & { readonly ref?: Ref<DeskEditorHandle> }) {
  return <Paper key={props.loadKey} {...props} />
}

function Paper(props: DeskEditorProps & { readonly ref?: Ref<DeskEditorHandle> }) {
  const { article, readOnly = false, findings, current, quotes, ref } = props
  const { language } = article.header
  const rootRef = useRef<HTMLDivElement>(null)
  const marginRef = useRef<HTMLDivElement>(null)
  const slipRef = useRef<HTMLElement>(null)
  const latest = useRef<DeskEditorProps>(props)
  const [desk] = useState(() => new Desk(() => latest.current))
  useImperativeHandle(ref, () => desk.handle, [desk])

  useLayoutEffect(() => {
    latest.current = props
  })
  useLayoutEffect(() => desk.setEditable(!readOnly), [desk, readOnly])
  useLayoutEffect(() => {
    const root = rootRef.current
    const margin = marginRef.current
    const slip = slipRef.current
    if (root === null || margin === null || slip === null) return
    return desk.attach(root, margin, slip)
  }, [desk])
  useLayoutEffect(() => setDirection(desk.editor, language), [desk, language])
  useLayoutEffect(() => desk.showFindings(findings, current), [desk, findings, current])
  useLayoutEffect(() => desk.showQuotes(quotes, findings), [desk, quotes, findings])

  return (
    <div className="desk-editor" lang={language} dir={directionOf(language)}>
      <div className="desk-paper">
        <div ref={marginRef} className="desk-margin" aria-hidden="true" />
        {/* biome-ignore lint/a11y/useSemanticElements: there is no element for rich text */}
        <div
          ref={rootRef}
          className="desk-root"
          contentEditable={!readOnly}
          suppressContentEditableWarning
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label="Story"
          aria-readonly={readOnly}
          spellCheck={false}
        />
        <aside ref={slipRef} className="desk-slip" aria-label="What the source says" hidden />
      </div>
    </div>
  )
}
