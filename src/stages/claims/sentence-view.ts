import type { Annotation, Layers, SentenceBody, Span } from '../../domain/index.ts'
import type { DocumentContext, View } from '../../pipeline/stage.ts'
import { rejectedSentences } from './rejection.ts'
import { rolesOf } from './roles-of.ts'
import { NO_TOPIC, type Topic, topicOf } from './topic.ts'

/** The layers that claims are made from, beside sentences. */
type Within = 'token' | 'entity' | 'quantity' | 'time' | 'speech'

/** One sentence with all that earlier stages found in it; spans count UTF-16 units of the whole text. */
export interface SentenceView {
  readonly document: DocumentContext
  readonly sentence: Annotation<SentenceBody>
  /** Whether the next sentence takes back what this one reports. */
  readonly isRejected: boolean
  readonly token: readonly Layers['token'][]
  readonly entity: readonly Layers['entity'][]
  readonly quantity: readonly Layers['quantity'][]
  readonly time: readonly Layers['time'][]
  readonly speech: readonly Layers['speech'][]
  /** What the sentences before it speak of: what "it" and "they" may stand for. */
  readonly topic: Topic
  /** The offices that one person of the document alone has, by that person's name: "ambassador". */
  readonly roles: ReadonlyMap<string, readonly string[]>
}

/** Splits the layers of a document into sentences, in one forward walk. */
export function sentenceViews(view: View<'sentence' | Within>): readonly SentenceView[] {
  const { layers, document } = view
  const next = {
    token: walker(layers.token),
    entity: walker(layers.entity),
    quantity: walker(layers.quantity),
    time: walker(layers.time),
    speech: walker(layers.speech),
  }
  const roles = rolesOf(layers.entity)
  const rejected = rejectedSentences(document.text, layers.sentence)
  let [topic, block]: [Topic, number] = [NO_TOPIC, -1]
  return layers.sentence.map((sentence) => {
    const token = next.token(sentence.span)
    if (sentence.body.block !== block && !goesOn(token)) topic = NO_TOPIC
    block = sentence.body.block
    const view = {
      document,
      sentence,
      isRejected: rejected.has(sentence.span.start),
      token,
      entity: next.entity(sentence.span),
      quantity: next.quantity(sentence.span),
      time: next.time(sentence.span),
      speech: next.speech(sentence.span),
      topic,
      roles,
    }
    topic = topicOf(token, view.entity, topic)
    return view
  })
}

/** "They were taken ashore" may open a paragraph: a pronoun goes on with what the one before it speaks of. */
const goesOn = (token: readonly Layers['token'][]): boolean => /^(?:it|they)$/.test(token[0]?.body.norm ?? '')

/**
 * Gives, for spans asked in reading order, the annotations that overlap each; an annotation may cross several spans.
 * What ended before the span asked for is never looked at again, so a whole document costs one pass.
 */
function walker<Item extends { readonly span: Span }>(layer: readonly Item[]): (span: Span) => readonly Item[] {
  let open: Item[] = []
  let index = 0
  return (span) => {
    for (let item = layer[index]; item !== undefined && item.span.start < span.end; item = layer[++index])
      open.push(item)
    open = open.filter((item) => item.span.end > span.start)
    return open.filter((item) => item.span.start < span.end)
  }
}
