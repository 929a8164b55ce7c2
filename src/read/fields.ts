/** One labelled field of a file ("author" of front matter, "og:title" of a page), as it is written. */
export interface Field {
  readonly name: string
  readonly value: string
}

/** A file as its format's reader sees it: blocks in reading order, and what it states of itself. */
export interface Reading<Block> {
  readonly drafts: readonly Block[]
  readonly fields: readonly Field[]
}
