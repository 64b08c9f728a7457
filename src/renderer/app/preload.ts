/** What the first screen does without is read in quiet moments after it, so that it opens at once when asked for. */
import { painted } from '../ui/painted.ts'

const PARTS = [
  () => import('../commands/Palette.tsx'),
  () => import('../features/source/SourceTab.tsx'),
  () => import('../features/source/SourceView.tsx'),
  () => import('../features/history/HistoryTab.tsx'),
  () => import('../features/history/Reading.tsx'),
  () => import('../features/details/DetailsTab.tsx'),
  () => import('../features/export/ExportPage.tsx'),
  () => import('../features/settings/SettingsPanel.tsx'),
  () => import('../features/desk/Why.tsx'),
  () => import('../features/help/KeySheet.tsx'),
]

export async function preload(): Promise<void> {
  await painted
  for (const part of PARTS) {
    await new Promise((quiet) => requestIdleCallback(quiet, { timeout: 2000 }))
    await part()
  }
}
