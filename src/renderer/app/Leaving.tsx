import { leaving } from '../features/article/open.ts'
import { article, currentArticle } from '../features/article/store.ts'
import { saver, saving } from '../features/saving/store.ts'
import { useStore } from '../state/store.ts'
import { articleText } from '../ui/articleText.ts'
import { Button } from '../ui/Button.tsx'
import { Confirm } from '../ui/Confirm.tsx'

/** Before unsaved text would be dropped. */
export function Leaving() {
  const onward = useStore(leaving, (s) => s.onward)
  const state = useStore(saving, (s) => s.state)
  const open = useStore(article, (s) => s.loaded)
  if (!onward || !open) return null
  const stay = () => leaving.set({ onward: null })
  return (
    <Confirm
      title="The last changes are not saved."
      yes="Lose them and leave"
      no="Stay here"
      danger
      onNo={stay}
      onYes={() => {
        stay()
        saver.reset(null)
        onward()
      }}
      more={
        <>
          <Button
            large
            onPress={() => {
              const now = currentArticle()
              if (now) void navigator.clipboard.writeText(articleText(now))
            }}
          >
            Copy the text
          </Button>
          <Button
            large
            onPress={() => {
              void saver.flush().then((safe) => {
                if (!safe) return
                stay()
                onward()
              })
            }}
          >
            Try again
          </Button>
        </>
      }
    >
      <p>{state.kind === 'failed' ? state.failure.message : 'The desk is still trying to save.'}</p>
      <p>The text is safe as long as this article stays open.</p>
    </Confirm>
  )
}
