import type { FrameBody, Span } from '../domain/index.ts'

/** A framing with the place and the words of its sentence. */
export interface PlacedFraming {
  readonly source: string
  readonly span: Span
  readonly words: string
  readonly body: FrameBody
}

/** What of a framing is another under another codebook. */
type Changed = 'target' | 'holder' | 'polarity'

/** A sentence that a frame lost or gained under another codebook, or whose framing is another in what `changes` names. */
export interface Flip extends Omit<PlacedFraming, 'body'> {
  readonly kind: 'lost' | 'gained' | 'changed'
  readonly frame: string
  readonly before: FrameBody | null
  readonly after: FrameBody | null
  readonly changes: readonly Changed[]
}

const CHANGEABLE: readonly Changed[] = ['target', 'holder', 'polarity']

const keyOf = ({ source, span, body }: PlacedFraming): string => `${source} ${span.start} ${span.end} ${body.frame}`

const grouped = (framings: readonly PlacedFraming[]): ReadonlyMap<string, readonly PlacedFraming[]> => {
  const groups = new Map<string, PlacedFraming[]>()
  for (const framing of framings) {
    const group = groups.get(keyOf(framing))
    if (group === undefined) groups.set(keyOf(framing), [framing])
    else group.push(framing)
  }
  return groups
}

const flipOf = (before: PlacedFraming | undefined, after: PlacedFraming | undefined): readonly Flip[] => {
  const placed = after ?? before
  if (placed === undefined) return []
  const { body, ...place } = placed
  const changes = CHANGEABLE.filter((key) => before?.body[key] !== after?.body[key])
  const kind = before === undefined ? 'gained' : after === undefined ? 'lost' : 'changed'
  const flip: Flip = {
    ...place,
    kind,
    frame: body.frame,
    before: before?.body ?? null,
    after: after?.body ?? null,
    changes,
  }
  return kind === 'changed' && changes.length === 0 ? [] : [flip]
}

/** Framings of one frame in one sentence: those of one target belong together, then the rest in their order. */
const flipsWithin = (before: readonly PlacedFraming[], after: readonly PlacedFraming[]): readonly Flip[] => {
  const counterpart = ({ body }: PlacedFraming, among: readonly PlacedFraming[]): PlacedFraming | undefined =>
    among.find((other) => other.body.target === body.target)
  const kept = before.filter((one) => counterpart(one, after) !== undefined)
  const gone = before.filter((one) => !kept.includes(one))
  const fresh = after.filter((one) => counterpart(one, before) === undefined)
  const most = Math.max(gone.length, fresh.length)
  return [
    ...kept.flatMap((one) => flipOf(one, counterpart(one, after))),
    ...Array.from({ length: most }, (_, index) => flipOf(gone[index], fresh[index])).flat(),
  ]
}

/** What differs between two codings of the same sources, by frame, source and place. */
export const flipsBetween = (before: readonly PlacedFraming[], after: readonly PlacedFraming[]): readonly Flip[] => {
  const [old, now] = [grouped(before), grouped(after)]
  const keys = new Set([...old.keys(), ...now.keys()])
  return [...keys]
    .flatMap((key) => flipsWithin(old.get(key) ?? [], now.get(key) ?? []))
    .sort((a, b) => compare(a.frame, b.frame) || compare(a.source, b.source) || a.span.start - b.span.start)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
