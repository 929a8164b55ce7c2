import type { Layers } from '../../domain/index.ts'
import { type StageFactory, stage } from '../../pipeline/stage.ts'
import { byShortForm } from './acronyms.ts'
import type { Candidate } from './candidate.ts'
import { leadingPart } from './leading-part.ts'
import { recognise } from './recognise.ts'
import { resolver } from './resolve.ts'
import type { Resolution } from './short-names.ts'
import { clausesOf } from './words.ts'

const mention = (candidate: Candidate, { label, name }: Resolution): Layers['entity'] | null => {
  const first = candidate.clause.words[candidate.from]
  const last = candidate.clause.words[candidate.to - 1]
  if (first === undefined || last === undefined) return null
  const titles = label === 'PERSON' ? candidate.titles : []
  return { span: { start: first.span.start, end: last.span.end }, body: { label, name, titles } }
}

/** Makes the stage that finds the mentions of people, bodies, places, laws and works; it has no options. */
export const entities: StageFactory = () =>
  stage({
    name: 'entities',
    reads: ['sentence', 'token'],
    writes: 'entity',
    version: 7,
    run: ({ document, layers }) => {
      const clauses = clausesOf(document.text, layers.sentence, layers.token)
      const read = clauses.filter(({ role }) => role !== 'reference' && role !== 'furniture').map(recognise)
      const candidates = read.flatMap((proposal) => proposal.candidates)
      const resolve = resolver(candidates, byShortForm(read.flatMap(({ forms }) => forms)))
      return candidates.flatMap((candidate) => {
        const whole = resolve(candidate)
        const named = whole === null ? leadingPart(candidate, resolve) : ([candidate, whole] as const)
        const found = named === null ? null : mention(...named)
        return found === null ? [] : [found]
      })
    },
  })
