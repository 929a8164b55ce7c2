import type { SourceRow } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import type { DeskPage, PageProps } from '../page.ts'
import { NoteMark } from '../parts/notes.tsx'
import { FilePage } from './file.tsx'
import { RevisionsPage } from './revisions.tsx'
import { SourcePage } from './source.tsx'

const figure = (count: number): string => count.toLocaleString('en-US')

/** All sources, with how much there is of each. */
const Sources = ({ notes }: PageProps) => {
  const { value, error } = useLoaded<readonly SourceRow[]>('/sources')
  return (
    <main id="main" class="plain">
      <h1>Sources</h1>
      {error !== null && <p role="alert">{error}</p>}
      <section class="table" aria-label="Sources">
        <table>
          <thead>
            <tr>
              <th scope="col">source</th>
              <th scope="col">title</th>
              <th scope="col">kind</th>
              <th scope="col">published</th>
              <th scope="col">words</th>
              <th scope="col">claims</th>
              <th scope="col">conflicts</th>
            </tr>
          </thead>
          <tbody>
            {(value ?? []).map(({ id, name, title, path, kind, published, words, claims, conflicts }) => (
              <tr key={id}>
                <td>
                  <a href={`/sources/${id}`}>{name}</a> <NoteMark of={id} notes={notes} />
                </td>
                <td class="words">{title ?? path}</td>
                <td>{kind === null ? '' : `${kind.said ? '' : '~'}${kind.name}`}</td>
                <td>{published === null ? '' : `${published.said ? '' : '~'}${published.day}`}</td>
                <td>{figure(words)}</td>
                <td>{figure(claims)}</td>
                <td>{figure(conflicts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </main>
  )
}

/** The list of sources, and each as it reads. */
export const SOURCES: DeskPage = {
  path: '/sources',
  name: 'Sources',
  go: 's',
  routes: {
    '/sources': Sources,
    '/sources/:id': SourcePage,
    '/sources/:id/file': FilePage,
    '/sources/:id/revisions': RevisionsPage,
  },
  keys: [
    {
      where: 'Source',
      keys: [
        ['j k', 'next, previous claim'],
        ['Enter', 'its dispute'],
        ['f', 'its place in the file'],
        ['d', 'what earlier revisions said'],
        ['1 – 9', 'switch a layer'],
        ['0', 'all off, and as before'],
        ['i', 'choose words: arrows by word, ↑ ↓ by paragraph, Ctrl by character, ⇧ extends'],
        ['Enter', 'add a claim, a name, a quotation or a frame by hand, once words are chosen'],
        ['u', 'take back'],
      ],
    },
  ],
}
