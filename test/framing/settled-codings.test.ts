import { expect, it } from 'vitest'
import { codingReviewOf, standingReviews } from '../../src/domain/index.ts'
import { mostDoubtful } from '../../src/framing/most-doubtful.ts'
import { settledCodings } from '../../src/framing/settled-codings.ts'

const said = (person: string, status: 'accepted' | 'rejected' | 'unreviewed', words = 'Orrin helps.') =>
  codingReviewOf({
    coding: { source: 'source_1', words, target: 'Orrin', frame: 'partner' },
    ...{ person, status, note: '', decidedAt: '2031-05-03T10:00:00.000Z' },
  })

const verdicts = (...reviews: readonly ReturnType<typeof said>[]) =>
  settledCodings(standingReviews(reviews)).map(({ verdict }) => verdict)

it('settles a question by the majority of last words', () => {
  expect(verdicts(said('Anna', 'accepted'), said('Bo', 'rejected'))).toEqual(['divided'])
  expect(verdicts(said('Anna', 'accepted'), said('Bo', 'rejected'), said('Eva', 'rejected'))).toEqual(['rejected'])
  expect(verdicts(said('Anna', 'accepted'), said('Bo', 'rejected'), said('Bo', 'unreviewed'))).toEqual(['accepted'])
})

it('asks first what is least sure, once for a sentence, and of each source in turn', () => {
  const question = (key: string, source: string, probability: number) => ({
    key,
    source,
    sentence: key[0] ?? '',
    probability,
  })
  const asked = mostDoubtful(
    [
      question('a1', 'x', 0.5),
      question('a2', 'x', 0.5),
      question('b', 'x', 0.48),
      question('c', 'y', 0.7),
      question('d', 'z', 0.01),
    ],
    3,
  )
  expect(asked.map(({ key }) => key)).toEqual(['a1', 'c', 'b'])
})
