/** A collection, with how many sources it has. */
export interface CollectionRow {
  readonly name: string
  readonly sources: number
}
