/**
 * Trusted Types: the page may turn no string into HTML or script. The one exception is the address of our own
 * worker, which must be a file of this program. Imported first, before anything could make one.
 */
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
factory?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
})
