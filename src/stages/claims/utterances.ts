import { contains, type Layers, type Span } from '../../domain/index.ts'
import { draft, type Recognise } from './draft.ts'
import type { SentenceView } from './sentence-view.ts'
import { NO_TOPIC } from './topic.ts'

/** What was said, in which words, by whom: `said.wording`, one claim for each quotation, within a report too. */
export const utterances: Recognise = (view) =>
  view.speech
    .filter((speech) => beginsIn(view, speech))
    .flatMap((speech) => quoted(view, speech).map((words) => utterance(view, speech, words)))

const beginsIn = ({ sentence }: SentenceView, { span }: Layers['speech']): boolean =>
  span.start >= sentence.span.start && span.start < sentence.span.end

/** A quotation is all quoted; a report may hold quoted words: told reporters that it was “taken here and nowhere else”. What a report within it quotes is that one's. */
function quoted({ document, speech }: SentenceView, said: Layers['speech']): readonly Span[] {
  const { span, body } = said
  if (body.direct) return [span]
  const report = document.text.slice(span.start, span.end)
  const inner = speech.filter((other) => other !== said && contains(span, other.span))
  return [...report.matchAll(/[“"]([^“”"]+)[”"]/g)]
    .map((match) => {
      const start = span.start + match.index + 1
      return { start, end: start + (match[1]?.length ?? 0) }
    })
    .filter((words) => !inner.some((other) => contains(other.span, words)))
}

function utterance(view: SentenceView, { body }: Layers['speech'], words: Span): Layers['claim'] {
  const { clause, speaker } = body
  const token = view.token.filter(({ span }) => contains(words, span))
  const wording = view.document.text.slice(words.start, words.end)
  const claim = draft(
    view,
    { span: clause, token, antecedent: [], opening: [], topic: NO_TOPIC, triggers: [] },
    {
      slot: 'said.wording',
      value: { type: 'wording', words: wording },
      // The clause of a long quotation holds only its beginning, or its end beside the cue.
      words: { start: Math.max(words.start, clause.start), end: Math.min(words.end, clause.end) },
    },
  )
  return { span: clause, body: { ...claim.body, speaker, commitment: 'reported' } }
}
