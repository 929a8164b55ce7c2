import { contains, type DateInterval, type Layers, overlaps, type Span, type Value } from '../../domain/index.ts'
import type { View } from '../../pipeline/stage.ts'
import { clauses } from './clauses.ts'
import { clauseAt, draft } from './draft.ts'
import { figureKind } from './figure-kind.ts'
import { sentenceViews } from './sentence-view.ts'

/** What a person says that words claim; what is null is read of their clause, as it is for any claim. */
export interface ClaimedByHand {
  readonly words: Span
  readonly slot: string
  readonly value: Value
  readonly head: string | null
  readonly time: DateInterval | null
  readonly speaker: string | null
}

/** A claim of words that a person chose, with all that its clause tells of it; null where no sentence holds the words. */
export const claimByHand = (
  view: View<'sentence' | 'token' | 'entity' | 'quantity' | 'time' | 'speech'>,
  { words, slot, value, head, time, speaker }: ClaimedByHand,
): Layers['claim'] | null => {
  const sentence = sentenceViews(view).find((each) => contains(each.sentence.span, words))
  const clause = sentence && clauseAt(clauses(sentence), words)
  if (sentence === undefined || clause === undefined) return null
  const quantity = sentence.quantity.find(({ span }) => overlaps(span, words))
  const figure = quantity === undefined ? 'event' : figureKind(sentence, clause, quantity)
  const claim = draft(sentence, clause, {
    ...{ slot, value, words, head: head ?? quantity?.body.head ?? null },
    ...(value.type === 'interval' && { figure, scope: quantity?.body.of ?? null }),
    ...(time !== null && { time }),
  })
  return { ...claim, body: { ...claim.body, speaker: speaker ?? claim.body.speaker } }
}
