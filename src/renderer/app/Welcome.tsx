import { article } from '../features/article/store.ts'
import { library } from '../features/library/store.ts'
import { useStore } from '../state/store.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { commands } from './commands.ts'

/** No article in hand: what to do first. */
export function Welcome() {
  const failure = useStore(article, (s) => s.failure)
  const empty = useStore(library, (s) => {
    const { bin: _, ...shelves } = s.shelves
    return s.known && Object.values(shelves).every((n) => n === 0)
  })
  return (
    <div className="welcome" data-pane="copy">
      <div className="welcome-text">
        <h2 className="copy-face">{empty ? 'An empty desk.' : 'Nothing is open.'}</h2>
        {failure ? <p className="welcome-failure">{failure.message}</p> : null}
        <p className="copy-face">
          {empty
            ? 'Paste a story, or drop a file or a folder on the window. The desk takes out what does not belong, lists every line it took, and keeps the source as it came.'
            : 'Choose a story on the left, paste a new one, or drop a file on the window.'}
        </p>
        <ul className="welcome-ways">
          <li>
            <Button large kind="primary" onPress={() => void commands().run('intake.open')}>
              Take in files…
            </Button>
            <Kbd keys="Mod+O" />
          </li>
          <li>
            <Button large onPress={() => void commands().run('article.new')}>
              Start a new article
            </Button>
            <Kbd keys="Mod+N" />
          </li>
        </ul>
        <p className="welcome-hint">
          <Kbd keys="Mod+V" /> pastes from anywhere. <Kbd keys="F1" /> lists all keys.
        </p>
      </div>
    </div>
  )
}
