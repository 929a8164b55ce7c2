import type { Layers } from '../../domain/index.ts'
import { isCopula } from '../../lexicon/copulas.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { stem } from '../../lexicon/stem.ts'
import { verbLemma } from '../../lexicon/verb-lemma.ts'
import { hasOpposite, isVerb } from '../../lexicon/wordnet.ts'
import type { Clause } from './clauses.ts'
import { draft, type Recognise } from './draft.ts'
import { isAffirmed } from './signs.ts'
import { isQuestion } from './truths.ts'

/** By such verbs somebody judges what something is: "was declared safe". */
const JUDGING = new Set(['declared', 'found', 'deemed', 'considered', 'ruled'])

/** Adjectives behind a copula that tell of no state: "is likely to", "was able to", "are due". */
const NO_STATES = new Set(
  'able likely unlikely due ready set sure glad happy sorry possible impossible necessary clear important good bad better worse best new old last next first more most many few much little big small large high low long short early late'.split(
    ' ',
  ),
)

/** What something is or is not: `safe.truth`, for adjectives that have an opposite; "unpaid" denies that it was paid. */
export const states: Recognise = (view, clauses) =>
  clauses.flatMap((clause) => {
    if (isQuestion(view)) return []
    return clause.token.flatMap(({ span, body }, index) => {
      const state = isPredicative(clause.token, index) ? stateOf(body) : null
      if (state === null) return []
      const affirmed = isAffirmed(clause.token, index) === state.affirms
      return draft(view, clause, {
        slot: `${state.name}.truth`,
        value: { type: 'truth', holds: affirmed },
        words: span,
        trigger: { name: state.name, span, index, isVerb: false },
      })
    })
  })

/** Whether a word stands behind a copula, adverbs apart, and before no noun that it describes. */
function isPredicative(token: Clause['token'], index: number): boolean {
  let at = index - 1
  while (at >= 0 && index - at <= REACH && token[at]?.body.tag.startsWith('RB') === true) at -= 1
  const verb = index - at <= REACH ? (token[at]?.body.norm ?? '') : ''
  return (isCopula(verb) || JUDGING.has(verb)) && !/^(?:NN|JJ|CD)/.test(token[index + 1]?.body.tag ?? '')
}

/** How many words behind its copula an adjective may stand: "is not yet fully safe". */
const REACH = 5

interface State {
  readonly name: string
  readonly affirms: boolean
}

function stateOf({ norm, tag }: Layers['token']['body']): State | null {
  const undone = /^un(?<done>\p{L}+(?:ed|en|id|ld|nt|t))$/u.exec(norm)?.groups?.done
  if (undone !== undefined && isVerb(verbLemma(undone)) && verbLemma(undone) !== undone)
    return { name: eventClasses(stem(undone))[0] ?? verbLemma(undone), affirms: false }
  if (!/^JJ/.test(tag) || NO_STATES.has(norm) || eventClasses(stem(norm)).length > 0) return null
  return hasOpposite(norm) ? { name: norm, affirms: true } : null
}
