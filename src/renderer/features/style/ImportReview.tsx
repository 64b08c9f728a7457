import { useEffect, useMemo, useRef } from 'react'
import { RULES } from '#engine/check/index.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { count } from '../../ui/words.ts'
import { house } from '../settings/store.ts'
import { type ChangeLine, styleChanges } from './changes.ts'
import { keepReview, type StylePageState, stylePage } from './store.ts'

/** As many lines of a list as are shown. */
const MOST = 60
const SIGNS = { added: '+', removed: '−', changed: '~' } as const
const SIGN_WORDS = { added: 'Added: ', removed: 'Removed: ', changed: 'Changed: ' } as const

/** What a chosen file would change; nothing is kept before somebody says so. */
export function ImportReview(props: { readonly review: NonNullable<StylePageState['review']> }) {
  const { file, style } = props.review
  const now = useStore(house, (s) => s.style)
  const lists = useMemo(() => styleChanges(now, style, RULES), [now, style])
  const other = now.id !== style.id
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <>
      <div className="style-body review scroll">
        <h3 tabIndex={-1} ref={head}>
          {lists.length > 0 ? `What ${file} would change` : `${file} would change nothing`}
        </h3>
        <p className="hint">
          {other
            ? `“${style.name}” would be in use from now on; “${now.name}” stays among the other styles.`
            : `It would take the place of “${now.name}”. You can undo it.`}
        </p>
        {lists.map(({ title, lines }) => (
          <section key={title} aria-label={title}>
            <h4 className="group-title">{title}</h4>
            <ul className="review-lines">
              {lines.slice(0, MOST).map((line) => (
                <Line key={`${line.sign} ${line.words}`} line={line} />
              ))}
            </ul>
            {lines.length > MOST ? (
              <p className="hint">And {count(lines.length - MOST, 'more', 'more')}.</p>
            ) : null}
          </section>
        ))}
      </div>
      <div className="style-decide">
        <Button large onPress={() => stylePage.set({ review: null })}>
          Leave it
        </Button>
        <Button large kind="primary" disabled={lists.length === 0 && !other} onPress={keepReview}>
          {other ? 'Use this style' : 'Take over the changes'}
        </Button>
      </div>
    </>
  )
}

function Line({ line }: { readonly line: ChangeLine }) {
  return (
    <li className={`review-line ${line.sign}`}>
      <span aria-hidden>{SIGNS[line.sign]}</span>
      <span>
        <span className="visually-hidden">{SIGN_WORDS[line.sign]}</span>
        {line.words}
      </span>
    </li>
  )
}
