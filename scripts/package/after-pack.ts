import { chmod, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'

/** The name of the program on Linux. */
export const linuxProgram = 'copydesk'

/** Seals the packed program, before it is signed: fuses, and on Linux the start script. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  const { appOutDir, electronPlatformName, packager } = context
  // The fallback runtime brings its shim for development.
  await rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true })
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return seal(join(appOutDir, `${name}.app`), true)
  if (electronPlatformName === 'win32') return seal(join(appOutDir, `${name}.exe`), true)
  const program = join(appOutDir, linuxProgram)
  await seal(program, false)
  await rename(program, `${program}-bin`)
  await writeFile(program, startScript)
  await chmod(program, 0o755)
}

/** Asar integrity exists on macOS and Windows only. */
async function seal(program: string, integrity: boolean): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: true,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: integrity,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  })
}

/**
 * The command line shows no page, so Chromium's refusal to run as root without a sandbox must not stop it there (containers,
 * build machines); nor does it need Chromium's own remarks on standard error. The window starts as it always does.
 */
const startScript = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
if [ "\${1:-}" = --cli ]; then
  set -- --log-level=3 "$@"
  [ "$(id -u)" -ne 0 ] || set -- --no-sandbox "$@"
fi
exec "$here/${linuxProgram}-bin" "$@"
`
