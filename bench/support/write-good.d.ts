/** The package has no types of its own; this is all that the bench asks of it. */
declare module 'write-good' {
  export default function writeGood(
    text: string,
  ): { index: number; offset: number; reason: string }[]
}
