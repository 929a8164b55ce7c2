import { contains, type DateInterval } from '../domain/index.ts'
import type { Days } from '../framing/period.ts'
import type { Reader } from '../store/index.ts'
import type { Framing } from './framings.ts'

const daysIn = ({ from, to }: DateInterval): Days | null => {
  const [first, last] = [from ?? to, to ?? from]
  return first === null || last === null ? null : { from: first, to: last }
}

/** The days that each framing's sentence speaks of, by the id of the framing: those of its first time with a date. */
export const spokenDays = async (reader: Reader, framings: readonly Framing[]): Promise<ReadonlyMap<string, Days>> => {
  const spoken = new Map<string, Days>()
  const times = new Map<string, Awaited<ReturnType<typeof reader.annotations<'time'>>>>()
  for (const { source, found } of framings) {
    const ofSource = times.get(source.id) ?? (await reader.annotations(source.id, 'time'))
    times.set(source.id, ofSource)
    const first = ofSource
      .filter(({ span }) => contains(found.span, span))
      .map(({ body }) => daysIn(body))
      .find((days) => days !== null)
    if (first !== undefined) spoken.set(found.id, first)
  }
  return spoken
}
