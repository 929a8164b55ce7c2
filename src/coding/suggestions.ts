import {
  type CodingReview,
  codingKey,
  type FrameModel,
  logistic,
  probabilityOf,
  quote,
  standingReviews,
} from '../domain/index.ts'
import type { Doubtful } from '../framing/most-doubtful.ts'
import type { Codebook } from '../stages/frames/codebook.ts'
import { makeQuestioner } from '../stages/frames/model/questions.ts'
import type { Reader, SourceSummary, Stored } from '../store/index.ts'
import { readAgain, sentencesOf } from './opened.ts'

/** A question of coding that could be put to a person, with its sentence. */
export interface Question extends Doubtful {
  readonly summary: SourceSummary
  readonly found: Stored<'sentence'> | null
  readonly words: string
  readonly target: string
  readonly frame: string
}

/** By what questions are found, and how sure their answers are: the model's word or, without one, the rules'. */
export interface Asking {
  readonly codebook: Codebook
  readonly model: FrameModel | null
}

/** Every question that could be asked of a source, with how sure the model or the rules are. */
export const questionsOf = async (
  reader: Reader,
  summary: SourceSummary,
  { codebook, model }: Asking,
): Promise<readonly Question[]> => {
  const document = await readAgain(reader, summary, codebook)
  const { sentences } = await sentencesOf(reader, summary.id)
  const byStart = new Map(sentences.map(({ found }) => [found.span.start, found] as const))
  return makeQuestioner(codebook)(document).map(({ at, frame, target, facts }) => {
    const { span, sentence } = document.passages[at] ?? { span: { start: 0, end: 0 }, sentence: { text: '' } }
    const words = quote(sentence.text, span)
    const found = byStart.get(span.start) ?? null
    return {
      ...{ summary, found, words, target, frame, source: summary.id, sentence: found?.id ?? '' },
      key: codingKey({ source: summary.id, words, target, frame }),
      probability: model === null ? logistic(facts.prior) : probabilityOf(model, frame, facts),
    }
  })
}

/** The keys of all questions that anybody answered. */
export const answeredKeys = (reviews: readonly CodingReview[]): ReadonlySet<string> =>
  new Set(standingReviews(reviews).map(({ coding }) => codingKey(coding)))
