import { contains, type Layers } from '../../domain/index.ts'
import { draft, type Recognise } from './draft.ts'
import type { SentenceView } from './sentence-view.ts'

/** What was said, in which words, by whom: `said.wording`, one claim for each direct quotation. */
export const utterances: Recognise = (view) =>
  view.speech
    .filter((speech) => speech.body.direct && beginsIn(view, speech))
    .map((speech) => {
      const { clause, speaker } = speech.body
      const whole = {
        span: clause,
        token: view.token.filter(({ span }) => contains(speech.span, span)),
        antecedent: [],
      }
      const words = { start: speech.span.start, end: Math.min(speech.span.end, clause.end) }
      const wording = view.document.text.slice(speech.span.start, speech.span.end)
      const claim = draft(view, whole, { slot: 'said.wording', value: { type: 'wording', words: wording }, words })
      return { span: clause, body: { ...claim.body, speaker, commitment: 'reported' } }
    })

const beginsIn = ({ sentence }: SentenceView, { span }: Layers['speech']): boolean =>
  span.start >= sentence.span.start && span.start < sentence.span.end
