/** A moment as the store keeps it: as it is written, and in ms since the epoch for sorting. */
export interface Moment {
  /** ISO time with offset. */
  readonly iso: string
  readonly ms: number
}
