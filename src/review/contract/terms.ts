/** A dispute that a decision of words ends, raises or widens, told by one of its conflicts. */
interface DisputeOfWords {
  readonly id: string
  readonly title: string
  readonly told: string
}

/** So many disputes there are, and as many of them as a person reads. */
export interface DisputesOfWords {
  readonly count: number
  readonly shown: readonly DisputeOfWords[]
}

/**
 * What it would change if words meant the same, said of a dispute. `words` are those that were asked for, else those that
 * the dispute is about; `fault` says why nothing can be said of them, and then nothing changes. `pairs` are those of the
 * dispute itself, which the judgement settles; `stays` tells that its values would differ even so.
 */
export interface SameTermTried {
  readonly words: readonly string[]
  readonly fault: string | null
  readonly pairs: number
  readonly stays: boolean
  readonly ended: DisputesOfWords
  readonly raised: DisputesOfWords
}

/** Words that mean the same, as a person said; `person` is empty where it must not be seen. */
export interface SameTermShown {
  readonly id: string
  readonly words: readonly string[]
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** What the page asks to be taken back. `decidedAt` is when the person did, an ISO time, UTC. */
export interface TermTakenBack {
  readonly term: string
  readonly decidedAt: string
}
