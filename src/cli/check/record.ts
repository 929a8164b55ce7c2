import { codePointOffsets, inPoints } from '../../domain/index.ts'
import { quoteRecord } from '../quote-record.ts'
import type { Outcome, Placed } from './checked.ts'

const findingRecord = ({ span, quotes, witnesses: _, ...finding }: Placed, toPoints: ReturnType<typeof inPoints>) => ({
  ...{ ...finding, ...toPoints(span) },
  witnesses: quotes.map(({ witness, quote }) => ({
    ...{ bearing: witness.bearing, claim: witness.claim },
    ...quoteRecord(quote),
  })),
})

/** A checked draft for programs; `start` and `end` count code points of its canonical text. */
export const outcomeRecord = (outcome: Outcome) => {
  if ('refusal' in outcome) return outcome
  const { file, memo, findings } = outcome
  const toPoints = inPoints(codePointOffsets(memo.source.text))
  return { file, findings: findings.map((finding) => findingRecord(finding, toPoints)) }
}
