import { sha256 } from '../hash.ts'
import { writeTogether } from './files.ts'
import type { ExportPorts } from './writeExport.ts'

/** The ports over this computer's files. The clock and the program's version are the caller's. */
export function nodePorts(
  given: Pick<ExportPorts, 'now' | 'version'> & Partial<Pick<ExportPorts, 'picture'>>,
): ExportPorts {
  return { writeTogether, sha256, ...given }
}
