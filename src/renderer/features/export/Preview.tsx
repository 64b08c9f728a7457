import { useEffect } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { type ExportFormat, FORMAT_LABELS } from '#shared/receipt.ts'
import { useStore } from '../../state/store.ts'
import { article } from '../article/store.ts'
import { saving } from '../saving/store.ts'
import { FORMATS } from './formats.ts'
import { exporting, loadPreview } from './store.ts'

/** How the saved text reads in each format, and what that format cannot carry. */
export function Preview() {
  const shown = useStore(exporting, (s) => s.shown)
  const saved = useStore(saving, (s) => (s.state.kind === 'saved' ? s.state.at : null))
  const id = useStore(article, (s) => s.loaded?.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save makes the preview old
  useEffect(() => void loadPreview(shown), [shown, saved, id])
  const preview = useStore(exporting, (s) => s.preview)
  const failure = useStore(exporting, (s) => s.failure)
  return (
    <section className="export-part" aria-label="How it reads">
      <Tabs selectedKey={shown} onSelectionChange={(key) => void loadPreview(key as ExportFormat)}>
        <TabList className="tab-list on-paper" aria-label="Preview">
          {FORMATS.map((format) => (
            <Tab key={format} id={format} className="tab">
              {FORMAT_LABELS[format]}
            </Tab>
          ))}
        </TabList>
        {FORMATS.map((format) => (
          <TabPanel key={format} id={format} className="export-preview">
            {failure ? <p className="report-failed">{failure.message}</p> : null}
            {preview && shown === format ? (
              <>
                <p className="export-name">
                  <strong>{preview.name}</strong>
                  {preview.lost.length > 0
                    ? ` does not carry: ${preview.lost.join('; ')}.`
                    : ' carries all of it.'}
                </p>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text is reached by key */}
                <pre className="export-text selectable scroll" tabIndex={0} dir="auto">
                  {preview.text}
                </pre>
              </>
            ) : null}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  )
}
