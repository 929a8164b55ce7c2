import type { ComparedSource, Comparison, Decision, Dispute, SameTerm, Thing, Witnessed } from '../domain/index.ts'

/** A story that was compared: a hash of its sources and their claims, and how many comparisons it gave. */
export interface ComparedStory {
  readonly key: string
  readonly comparisons: number
}

/** What comparing gave for all current sources. */
export interface Comparisons {
  readonly stories: readonly ComparedStory[]
  readonly things: readonly Thing[]
  readonly comparisons: readonly Comparison[]
  readonly disputes: readonly Dispute[]
  readonly witnesses: readonly Witnessed[]
}

/** What comparing gave before by the same version: stories that are as they were are not compared again. */
export interface KnownComparisons {
  readonly stories: readonly ComparedStory[]
  readonly comparisons: readonly Comparison[]
}

/** Holds the claims of all sources against each other; people's decisions tell which of them are of one thing, their terms which words mean the same. */
export type Compare = (input: {
  readonly sources: readonly ComparedSource[]
  readonly decisions?: readonly Decision[]
  readonly terms?: readonly SameTerm[]
  readonly known?: KnownComparisons
}) => Comparisons

/** How sources are compared; `version` is raised whenever it gives other comparisons of the same sources. */
export interface Comparer {
  readonly compare: Compare
  readonly version: number
}

/** What comparisons were made from: the fingerprint of the sources and the version of comparing. */
export interface Stamp {
  readonly fingerprint: string | null
  readonly version: number
}
