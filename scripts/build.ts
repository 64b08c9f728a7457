/** `npm run build`: the app into `out/`. */
import { build } from './runtime/built.ts'
import { orExplain } from './runtime/display.ts'

await orExplain(async () => {
  await build(true)
  return 0
})
