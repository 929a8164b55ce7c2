import { useRoute } from 'preact-iso'
import type { Agreed, DifferingRow, Judged, Opined, PairShown } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import { useRowKeys } from '../parts/use-row-keys.ts'

const figure = (value: number): string => value.toFixed(2).replace('-', '−')

const QUESTIONS: Readonly<Record<Judged, string>> = {
  disputes: 'conflict or not',
  claims: 'accepted as it stands or not',
  framings: 'accepted or rejected',
}

const Figures = ({ agreed }: { readonly agreed: Agreed }) => {
  const { shared, same, guessed, kappa, alpha, mind } = agreed
  return (
    <>
      <p class="agreement">
        Same verdict on {same} of {shared}; guessing would give {Math.round(guessed)}.
      </p>
      <p class="meta">
        {kappa !== null &&
          `Cohen's kappa ${figure(kappa.value)} (95 % from ${figure(kappa.low)} to ${figure(kappa.high)}) · `}
        {alpha !== null && `Krippendorff's alpha ${figure(alpha)} · `}0 is chance, 1 full agreement
      </p>
      <ul class="mind">
        {mind.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  )
}

const Said = ({ by, said }: { readonly by: string; readonly said: Opined }) => (
  <td data-head={by}>
    {said.words}
    {said.note !== '' && <span class="note">{said.note}</span>}
  </td>
)

interface RowsProps {
  readonly shown: PairShown
  readonly of: Judged
  readonly rows: readonly DifferingRow[]
}

const Rows = ({ shown, of, rows }: RowsProps) => (
  <section class="table" aria-label={`Where they differ: ${of}`}>
    <table>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{shown.a}</th>
          <th scope="col">{shown.b}</th>
          {of === 'disputes' && <th scope="col">settled</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, title, a, b, settled }) => (
          <tr key={`${path} ${title}`}>
            <td>
              <a data-row href={path}>
                {title}
              </a>
            </td>
            <Said by={shown.a} said={a} />
            <Said by={shown.b} said={b} />
            {of === 'disputes' && <td data-head="settled">{settled ?? 'open'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const differingInWords = (differing: number, shown: number): string => {
  if (differing === 0) return 'They differ on none.'
  return shown < differing ? `They differ on ${differing}; the first ${shown}:` : `They differ on ${differing}:`
}

/** How far two people agree, and the rows on which they differ. */
export const PairPage = () => {
  const { a = '', b = '' } = useRoute().params
  const { value, error, isOf } = useLoaded<PairShown>(`/reviews/${encodeURIComponent(a)}/${encodeURIComponent(b)}`)
  useRowKeys()
  const shown = isOf ? value : null
  return (
    <main id="main" class="plain reviews">
      <p class="meta">
        <a href="/reviews">Reviews</a>
      </p>
      <h1>
        {a} and {b}
      </h1>
      {error !== null && <p role="alert">{error}</p>}
      {shown?.agreed.length === 0 && <p>Nothing was judged by both.</p>}
      {shown?.agreed.map(({ of, differing, rows, ...agreed }) => (
        <section key={of} class="agreed">
          <h2>
            <span class="judged">{of}</span> <span class="meta">{QUESTIONS[of]}</span>
          </h2>
          <Figures agreed={{ of, ...agreed }} />
          <p class="differing">{differingInWords(differing, rows.length)}</p>
          {rows.length > 0 && <Rows shown={shown} of={of} rows={rows} />}
        </section>
      ))}
    </main>
  )
}
