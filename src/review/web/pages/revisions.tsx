import { useRoute } from 'preact-iso'
import type { Change, RevisionShown } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'

const Changed = ({ change }: { readonly change: Change }) => {
  if (change.in === 'both') return <>{change.words}</>
  return change.in === 'now' ? <ins>{change.words}</ins> : <del>{change.words}</del>
}

const Revision = ({ shown }: { readonly shown: RevisionShown }) => (
  <section>
    <h2>
      Revision {shown.number}, read {shown.read.slice(0, 16).replace('T', ' ')}
    </h2>
    {shown.changes === null && <p>The text is too long to be compared word by word.</p>}
    <p class="revised" dir="auto">
      {shown.changes?.map((change, index) => (
        <Changed key={`${index}`} change={change} />
      ))}
    </p>
  </section>
)

/** What a source said before, each revision against what it says now. */
export const RevisionsPage = () => {
  const { params } = useRoute()
  const { value, error } = useLoaded<readonly RevisionShown[]>(`/sources/${params.id}/revisions`)
  useKeys({ Escape: () => history.back() })
  return (
    <main id="main" class="plain">
      <h1>Earlier revisions</h1>
      <p class="meta">
        Struck through: words that are gone. Underlined: words that came.{' '}
        <a href={`/sources/${params.id}`}>The article as it reads now</a>
      </p>
      {error !== null && <p role="alert">{error}</p>}
      {value?.length === 0 && <p class="empty">There is no earlier revision of this source.</p>}
      {value?.map((shown) => (
        <Revision key={shown.id} shown={shown} />
      ))}
    </main>
  )
}
