import { imageUrl } from '#bridge/index.ts'
import { DeskEditor } from '#renderer/editor/index.ts'
import { OCCASION_LABELS } from '#shared/library.ts'
import { openLink } from '../../app/commands.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { dayTime } from '../../ui/words.ts'
import { type ArticleState, article } from '../article/store.ts'
import { backToCopy, restoreVersion } from './store.ts'

const nothing = () => {}

/** An older version, to be read; the copy in hand waits behind it. */
export function Reading(props: { readonly reading: NonNullable<ArticleState['reading']> }) {
  const { revision, article: version } = props.reading
  const binned = useStore(article, (s) => s.binned)
  return (
    <section
      className="copy"
      aria-label="Older version"
      onKeyDown={(event) => {
        if (event.key === 'Escape') backToCopy()
      }}
    >
      <div className="banner">
        <span role="status">
          You are reading the version of {dayTime(revision.at, new Date())},{' '}
          {OCCASION_LABELS[revision.occasion]}.
        </span>
        {binned ? null : (
          <Button kind="primary" onPress={() => void restoreVersion(revision)}>
            Restore
          </Button>
        )}
        <Button onPress={backToCopy} autoFocus>
          Back
        </Button>
      </div>
      <div className="copy-scroll scroll">
        <DeskEditor
          article={version}
          loadKey={`reading ${revision.id}`}
          readOnly
          onChange={nothing}
          onState={nothing}
          findings={[]}
          current={null}
          onFinding={nothing}
          quotes={[]}
          onQuote={nothing}
          onRestore={nothing}
          restoreKeys=""
          onPaste={nothing}
          imageUrl={imageUrl}
          onPickImage={nothing}
          onPictureNotes={nothing}
          onOpenLink={openLink}
        />
      </div>
    </section>
  )
}
