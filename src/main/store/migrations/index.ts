/** All steps in order. To add one: a file `003_what.ts`, its test on old rows beside it, a line here. */
import { library } from './001_library.ts'
import { names } from './002_names.ts'
import type { Migration } from './migration.ts'

export const MIGRATIONS: readonly Migration[] = [library, names]
