import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/Confirm.tsx'
import { count } from '../../ui/words.ts'
import { eraseArticles } from '../article/open.ts'
import { askToErase, erasing } from './erase.ts'
import { library } from './store.ts'

/** Under the bin: erase what is in it, after a yes. */
export function BinFoot() {
  const items = useStore(erasing, (s) => s.items)
  const shelf = useStore(library, (s) => s.shelf)
  const shown = useStore(library, (s) => s.items)
  const one = items[0]
  return (
    <>
      {shelf === 'bin' && shown.length > 0 ? (
        <div className="bin-foot">
          <span>Kept until you erase them.</span>
          <Button kind="danger" onPress={() => askToErase(shown)}>
            Erase {count(shown.length, 'article')}…
          </Button>
        </div>
      ) : null}
      {one ? (
        <Confirm
          title={
            items.length === 1
              ? `Erase “${one.headline || 'No headline yet'}” for good?`
              : `Erase ${count(items.length, 'article')} for good?`
          }
          yes="Erase"
          no="Keep"
          danger
          onNo={() => askToErase([])}
          onYes={() => {
            askToErase([])
            void eraseArticles(items.map((i) => i.id))
          }}
        >
          <p>
            Text, versions and sources go. This cannot be undone. Files that were exported stay
            where they are.
          </p>
        </Confirm>
      ) : null}
    </>
  )
}
