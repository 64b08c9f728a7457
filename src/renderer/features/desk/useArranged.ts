import { arranged } from '../../checks/hand.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { article } from '../article/store.ts'
import { useSetting } from '../settings/store.ts'
import type { Arranged } from './arrange.ts'

/** The findings as the desk lists them, following checks, dismissals and settings. */
export function useArranged(): Arranged {
  useStore(checks, (s) => s.findings)
  useStore(checks, (s) => s.notRun)
  useStore(article, (s) => s.dismissals)
  useSetting('showInfo')
  return arranged()
}
