import { bySpan, type Role } from '../../domain/index.ts'
import { type StageFactory, stage } from '../../pipeline/stage.ts'
import { agentNouns } from './agent-nouns.ts'
import { agents } from './agents.ts'
import { clauses } from './clauses.ts'
import { dates } from './dates.ts'
import type { Recognise } from './draft.ts'
import { figures } from './figures.ts'
import { formerNames } from './former-names.ts'
import { offices } from './offices.ts'
import { places } from './places.ts'
import { predecessors } from './predecessors.ts'
import { sentenceViews } from './sentence-view.ts'
import { soleAgents } from './sole-agents.ts'
import { states } from './states.ts'
import { terms } from './terms.ts'
import { truths } from './truths.ts'
import { utterances } from './utterances.ts'

/** One recogniser for each type of slot; a claim is proposed by one of them and by nobody else. */
const RECOGNISERS: readonly Recognise[] = [
  figures,
  dates,
  places,
  truths,
  states,
  terms,
  offices,
  utterances,
  formerNames,
  predecessors,
  agents,
  soleAgents,
  agentNouns,
]

/** Only these make claims of the article: never its furniture, its readers' comments, or works it lists. */
const CLAIMING: ReadonlySet<Role> = new Set(['body', 'list-item', 'block-quote', 'table', 'caption'])

/** Finds what a source claims: one claim for each asserted value, by slot. */
export const claims: StageFactory = () =>
  stage({
    name: 'claims',
    reads: ['sentence', 'token', 'entity', 'quantity', 'time', 'speech'],
    writes: 'claim',
    version: 8,
    run: (view) =>
      sentenceViews(view)
        .filter(({ sentence }) => CLAIMING.has(sentence.body.role))
        .flatMap((each) => {
          const parts = clauses(each)
          return RECOGNISERS.flatMap((recognise) => recognise(each, parts))
        })
        .sort((a, b) => bySpan(a.span, b.span)),
  })
