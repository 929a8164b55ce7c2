import { useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { FileShown, Mark } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import { Prose } from '../prose.tsx'

const Lines = ({ shown }: { readonly shown: FileShown }) => {
  const blocks = useMemo(() => shown.lines.map(({ text }) => ({ role: 'body' as const, text })), [shown])
  const marks = useMemo(
    () =>
      shown.lines.flatMap(({ marks: own }, block): Mark[] =>
        own.map((place) => ({ ...place, claim: '', block, sign: 'explained', part: 'words' })),
      ),
    [shown],
  )
  return <Prose blocks={blocks} marks={marks} at={marks[0]?.block ?? 0} />
}

const wordsOf = ({ first, lines, of }: FileShown): string =>
  of === 1 && lines[0]?.text === '' ? 'not kept as text' : `lines ${first} to ${first + lines.length - 1} of ${of}`

/** A place of an article in the file as it lies on disk, before anything was made of it. */
export const FilePage = () => {
  const { params, query } = useRoute()
  const { route } = useLocation()
  const { value, error } = useLoaded<FileShown>(`/sources/${params.id}/file?at=${query.at ?? '0-0'}`)
  useKeys({ Escape: () => history.back(), o: () => route(`/sources/${params.id}`) })
  return (
    <main id="main" class="plain">
      <h1>{value?.source.path ?? 'File'}</h1>
      {error !== null && <p role="alert">{error}</p>}
      {value !== null && (
        <>
          <p class="meta">
            {wordsOf(value)} · <a href={`/sources/${value.source.id}`}>as an article</a>
          </p>
          <section class="file" aria-label="Lines of the file">
            <Lines shown={value} />
          </section>
        </>
      )}
    </main>
  )
}
