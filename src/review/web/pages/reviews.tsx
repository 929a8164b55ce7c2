import type {
  DeskShown,
  PairAgreed,
  Reviewer,
  ReviewsShown,
  SameTermShown,
  TermTakenBack,
} from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import type { DeskPage, PageProps } from '../page.ts'
import { OwnTerms } from '../parts/own-terms.tsx'
import { useRowKeys } from '../parts/use-row-keys.ts'
import { useOutbox } from '../use-outbox.ts'
import { PairPage } from './pair.tsx'

const People = ({ people }: { readonly people: readonly Reviewer[] }) => (
  <section class="table" aria-label="Who judged how much">
    <table>
      <thead>
        <tr>
          <th scope="col">who</th>
          <th scope="col">disputes</th>
          <th scope="col">claims</th>
          <th scope="col">framings</th>
          <th scope="col">settled</th>
          <th scope="col">blind</th>
          <th scope="col">last</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ person, counts, settled, blind, last }) => (
          <tr key={person}>
            <th scope="row">{person}</th>
            <td data-head="disputes">{counts.disputes}</td>
            <td data-head="claims">{counts.claims}</td>
            <td data-head="framings">{counts.framings}</td>
            <td data-head="settled">{settled}</td>
            <td data-head="blind">{blind}</td>
            <td data-head="last">{last.slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const Pairs = ({ pairs }: { readonly pairs: readonly PairAgreed[] }) => (
  <section class="pairs">
    <h2>What two people judged</h2>
    <ul>
      {pairs.map(({ a, b, agreed }) => (
        <li key={`${a} ${b}`}>
          <a data-row href={`/reviews/${encodeURIComponent(a)}/${encodeURIComponent(b)}`}>
            <strong>
              {a} and {b}
            </strong>
            <span class="meta">
              {agreed.map(({ of, same, shared }) => `${of}: same verdict on ${same} of ${shared}`).join(' · ')}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </section>
)

const Pass = ({ desk, onFinish }: { readonly desk: DeskShown; readonly onFinish: () => void }) => (
  <section class="pass">
    <h2>Your pass is blind</h2>
    <p>
      Nothing that others have said is shown, on any page. Finish the pass when you are through: from then on all is
      shown, and that can't be taken back.
    </p>
    <button type="button" disabled={desk.readOnly} onClick={onFinish}>
      Finish the pass
    </button>
  </section>
)

const emptyWords = (desk: DeskShown | null): string =>
  desk?.blind ? 'You have judged nothing yet.' : 'Nobody has judged anything yet: start with the disputes.'

/** Who judged how much, each two people who judged the same, and the words that mean the same. */
const Reviews = ({ desk, onDecided }: PageProps) => {
  const { value, error, reload } = useLoaded<ReviewsShown>('/reviews')
  const terms = useLoaded<readonly SameTermShown[]>('/terms')
  const { said, send } = useOutbox(() => {
    reload()
    terms.reload()
    onDecided()
  })
  useRowKeys()
  const finish = (): void => send({ subject: 'pass', path: '/passes', body: { decidedAt: new Date().toISOString() } })
  const takeBack = (term: string): void => {
    const body: TermTakenBack = { term, decidedAt: new Date().toISOString() }
    send({ subject: term, path: '/terms/taken-back', body })
  }
  return (
    <main id="main" class="plain reviews">
      <h1>Reviews</h1>
      {error !== null && <p role="alert">{error}</p>}
      {desk?.blind && <Pass desk={desk} onFinish={finish} />}
      {value?.people.length === 0 && <p class="meta">{emptyWords(desk)}</p>}
      {value !== null && value.people.length > 0 && <People people={value.people} />}
      {value !== null && value.pairs.length > 0 && <Pairs pairs={value.pairs} />}
      <OwnTerms terms={terms.value ?? []} readOnly={desk?.readOnly ?? true} onTakeBack={takeBack} />
      <p class="said" role="status">
        {said}
      </p>
    </main>
  )
}

/** Several reviewers: who judged how much, where they agree and differ. */
export const REVIEWS: DeskPage = {
  path: '/reviews',
  name: 'Reviews',
  go: 'r',
  routes: { '/reviews': Reviews, '/reviews/:a/:b': PairPage },
  keys: [
    {
      where: 'Reviews',
      keys: [
        ['j k', 'next, previous row'],
        ['Enter', 'open it'],
      ],
    },
  ],
}
