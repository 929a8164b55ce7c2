/** An independent witness of a value: the source that stands for it, and those that count as one with it. */
export interface WitnessShown {
  readonly name: string
  readonly others: readonly string[]
  /** Why they count as one, a sentence each with the words that show it. */
  readonly why: readonly string[]
}
