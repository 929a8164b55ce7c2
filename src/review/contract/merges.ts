import type { Verdict } from '../../domain/index.ts'

/** What is merged and split: things by their claims, entities by their names. */
export const MERGEABLE = ['things', 'entities'] as const

export type Mergeable = (typeof MERGEABLE)[number]

/** What would change if these are merged; or, of the one that is split, if claims or names (by their keys) leave. */
export interface MergeTried {
  readonly of: Mergeable
  readonly kind: 'merge' | 'split'
  readonly ids: readonly string[]
  readonly leaving?: readonly string[]
}

/** So many there are, as many of them as a person reads, and how many `more` are not shown. */
export interface Some<T> {
  readonly count: number
  readonly shown: readonly T[]
  readonly more: number
}

/** A dispute that a decision touches, with the words that differ; `was` is how many pairs it had before. */
export interface DisputeTouched {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
  readonly pairs: number
  readonly was: number
}

/** Comparisons that are no conflict, and are new or gone; so many `times` the same is said of other claims. */
export interface ComparisonTouched {
  readonly id: string
  readonly verdict: Verdict
  readonly explanation: string
  readonly times: number
}

/** A slot that several parts have: what each of them says in it. */
export interface SlotTouched {
  readonly title: string
  readonly sides: readonly string[]
}

/** What a person said of a dispute that would be there no longer. */
export interface JudgementTouched {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly person: string
}

/** A thing with its claims, or an entity with its other names, in words. */
export interface NamedAfter {
  readonly id: string
  readonly name: string
  readonly holds: string
}

/** What a merge or split would change. `parts` are what is to be decided; `leadsTo` is the page of what comes of it. */
export interface MergePreview {
  readonly of: Mergeable
  readonly kind: 'merge' | 'split'
  readonly parts: readonly (readonly string[])[]
  readonly words: string
  readonly leadsTo: string
  /** The things or entities that there are then. */
  readonly comes: Some<NamedAfter>
  readonly disputes: {
    readonly come: Some<DisputeTouched>
    readonly gone: Some<DisputeTouched>
    readonly changed: Some<DisputeTouched>
  }
  readonly comparisons: { readonly come: Some<ComparisonTouched>; readonly gone: Some<ComparisonTouched> }
  readonly slots: Some<SlotTouched>
  readonly judgements: Some<JudgementTouched>
}

/** What the page asks to be written down: the parts of a preview. `decidedAt` is when the person said it, an ISO time, UTC. */
export interface MergeAsked {
  readonly of: Mergeable
  readonly kind: 'merge' | 'split'
  readonly parts: readonly (readonly string[])[]
  readonly note?: string
  readonly decidedAt: string
}
