import type { Entry } from '../../src/compare/ledger.ts'

/** A claim as far as witnesses are told by it; the publisher is stated unless `isGuessed`. */
export interface Witness {
  readonly source: string
  readonly text: string
  readonly speaker?: string | undefined
  readonly publisher?: string | undefined
  readonly author?: string | undefined
  readonly isGuessed?: boolean
}

/** A statement that is the whole text of its source; `at` makes its id and its day. */
export const statementOf = ({ source, text, speaker, publisher, author, isGuessed }: Witness, at: number): Entry =>
  ({
    claim: { id: `claim_${at}`, source, span: { start: 0, end: text.length }, body: { speaker: speaker ?? null } },
    source: {
      ...{ id: source, text, publisher: publisher ?? null, author: author ?? null, published: `2031-05-0${at + 1}` },
      outlet: isGuessed ? null : (publisher ?? null),
    },
    features: new Map(),
  }) as unknown as Entry
