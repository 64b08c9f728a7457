/** A fresh block id. The only source of chance in the editor; tests need not control it, ids are only compared. */
export function newBlockId(): string {
  return crypto.randomUUID()
}
