import type { Span } from '../../../domain/index.ts'

interface MarkedProps {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A text with stretches of it marked; where they cross, what is in any of them. The text is never markup. */
export const Marked = ({ text, spans }: MarkedProps) => {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }))
  return (
    <>
      {pieces.map(({ start, end }) => {
        const piece = text.slice(start, end)
        const isMarked = spans.some((span) => span.start <= start && end <= span.end)
        return isMarked ? <mark key={start}>{piece}</mark> : piece
      })}
    </>
  )
}
