/** Parts of the window that wait for the first screen. */
import { lazy } from 'react'
import { painted } from '../ui/painted.ts'

// Read in any case, so that the palette is there before its key is pressed.
const rest = painted.then(() => import('./rest.ts'))

export const Library = lazy(() => rest.then((m) => ({ default: m.Library })))
export const Desk = lazy(() => rest.then((m) => ({ default: m.Desk })))
export const SourceView = lazy(() => rest.then((m) => ({ default: m.SourceView })))
export const ExportPage = lazy(() => rest.then((m) => ({ default: m.ExportPage })))
/** Apart from the rest: it brings the texts of all rules with it. */
export const StylePage = lazy(() =>
  import('../features/style/StylePage.tsx').then((m) => ({ default: m.StylePage })),
)
export const Reading = lazy(() => rest.then((m) => ({ default: m.Reading })))
export const Palette = lazy(() => rest.then((m) => ({ default: m.Palette })))
export const KeySheet = lazy(() => rest.then((m) => ({ default: m.KeySheet })))
export const About = lazy(() => rest.then((m) => ({ default: m.About })))
export const Leaving = lazy(() => rest.then((m) => ({ default: m.Leaving })))
export const LinkPopover = lazy(() => rest.then((m) => ({ default: m.LinkPopover })))
