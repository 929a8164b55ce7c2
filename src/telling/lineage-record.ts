import type { Witness } from './lineage.ts'

/** The independent witnesses of a value for programs: the sources of each, and why they count as one. */
export const lineageRecord = (witnesses: readonly Witness[]) =>
  witnesses.map(({ sources, origins }) => ({ sources, why: origins }))
