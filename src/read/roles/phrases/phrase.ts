/** A pattern for a whole line, with an example that it matches. */
export interface Phrase {
  readonly pattern: RegExp
  readonly example: string
}
