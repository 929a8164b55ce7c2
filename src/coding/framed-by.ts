import type { Reader, SourceSummary } from '../store/index.ts'
import { holderName, isDenied, judged, readFramings } from './framings.ts'

/**
 * Who frames whom how in a source, with the framings by id; `denied` of them say that it is not so. `who` is the holder as
 * one says it of this source alone: "its author".
 */
export interface Framed {
  readonly holder: string
  readonly who: string
  readonly target: string
  readonly frame: string
  readonly framings: readonly string[]
  readonly denied: number
}

/** Whom a source frames how, the most told first; what people rejected is not counted. */
export const framedBy = async (reader: Reader, source: SourceSummary): Promise<readonly Framed[]> => {
  const framings = judged(await readFramings(reader, { sources: [source] }), await reader.codingReviews())
  const found = new Map<string, Omit<Framed, 'framings' | 'denied'> & { framings: string[]; denied: number }>()
  for (const framing of framings.filter(({ status }) => status !== 'rejected')) {
    const { target, frame, holder: by } = framing.found.body
    const [holder, who] = [holderName(framing), by === 'author' ? 'its author' : by]
    const key = JSON.stringify([holder, target, frame])
    const known = found.get(key) ?? { holder, who, target, frame, framings: [], denied: 0 }
    known.framings.push(framing.found.id)
    if (isDenied(framing)) known.denied += 1
    found.set(key, known)
  }
  return [...found.values()].sort((a, b) => b.framings.length - a.framings.length)
}
