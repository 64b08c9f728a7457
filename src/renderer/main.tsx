/** The window's start: settings first (theme, sizes), then the list and the last article at the same time. */
import '#bridge/trusted.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { openArticle } from './features/article/open.ts'
import { article } from './features/article/store.ts'
import { library, loadLibrary } from './features/library/store.ts'
import { readSettings, readStyle, settings } from './features/settings/store.ts'
import './ui/theme.css'
import './ui/buttons.css'
import './ui/fields.css'
import './ui/overlays.css'

async function start() {
  const list = loadLibrary()
  void readStyle()
  await readSettings()
  const { lastArticle } = settings.get()
  if (lastArticle) await openArticle(lastArticle)
  if (!article.get().loaded) {
    await list
    const first = library.get().items[0]
    if (first) await openArticle(first.id)
  }
  createRoot(document.getElementById('root') as HTMLElement).render(<App />)
}

void start()
