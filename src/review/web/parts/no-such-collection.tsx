import type { CollectionRow } from '../../contract/index.ts'
import { pageIn } from '../collection.ts'

interface NoSuchProps {
  readonly collection: string
  readonly collections: readonly CollectionRow[]
}

/** The page of a collection that is not there: which ones are. */
export const NoSuchCollection = ({ collection, collections }: NoSuchProps) => (
  <main id="main" class="plain">
    <h1>There is no collection “{collection}”</h1>
    <p>It may have been renamed, or its last source was taken out. Choose one of these:</p>
    <ul class="choices-of-collections">
      {collections.map(({ name }) => (
        <li key={name}>
          <a href={pageIn(name, '/')}>{name}</a>
        </li>
      ))}
      <li>
        <a href={pageIn(null, '/')}>All sources</a>
      </li>
    </ul>
  </main>
)
