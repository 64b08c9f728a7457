import { view } from '../../app/view.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { count } from '../../ui/words.ts'
import type { Arranged } from './arrange.ts'

/** "3 things stop the export", "2 warnings to look at", Export…; always the same height. */
export function Summary(props: { readonly list: Arranged; readonly known: boolean }) {
  const { stops, counts } = props.list
  const fault = useStore(checks, (s) => s.fault)
  return (
    <div className="summary">
      <div>
        {fault ? (
          <p className="summary-stop">{fault}</p>
        ) : !props.known ? (
          <p>Reading …</p>
        ) : (
          <>
            {stops > 0 ? (
              <p className="summary-stop">
                {count(stops, 'thing stops the export', 'things stop the export')}
              </p>
            ) : (
              <p className="summary-free">Nothing stops the export</p>
            )}
            <p className="summary-second">
              {counts.warnings > 0
                ? `${count(counts.warnings, 'warning')} to look at`
                : 'No warnings'}
            </p>
          </>
        )}
      </div>
      <Button
        large
        kind={props.known && stops === 0 ? 'primary' : 'plain'}
        onPress={() => view.set({ page: 'export' })}
      >
        Export…
      </Button>
    </div>
  )
}
