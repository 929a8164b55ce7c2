import type { Counted, StandingShown } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'

interface ListProps {
  readonly title: string
  readonly items: readonly Counted[]
}

/** So many lines are shown at once. */
const FIRST = 6

const Line = ({ count, words, href }: Counted) => (
  <li class="counted">
    <a href={href} aria-label={`${count} ${words}`}>
      {count}
    </a>
    <span>{words}</span>
  </li>
)

const CountedList = ({ title, items }: ListProps) => {
  const rest = items.slice(FIRST)
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.slice(0, FIRST).map((item) => (
          <Line key={item.words} {...item} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          <ul>
            {rest.map((item) => (
              <Line key={item.words} {...item} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const Disputes = ({ shown: { disputes, alone, withMost } }: { readonly shown: StandingShown }) => {
  if (disputes.length === 0) return <p class="meta">In no dispute.</p>
  const count = new Set(disputes.map(({ id }) => id)).size
  return (
    <details>
      <summary>
        In {count} {count === 1 ? 'dispute' : 'disputes'}: alone in {alone}, with most in {withMost}
      </summary>
      <ul>
        {disputes.map(({ id, title, place, against }) => (
          <li key={`${id} ${place}`}>
            <a href={`/disputes/${id}?state=all`}>{title}</a>
            <span class="meta">
              {place !== null && `${place}, `}against {against.join(', ') || 'itself'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How a source stands among the others: counts, each with the way to what it counts. */
export const Standing = ({ source }: { readonly source: string }) => {
  const { value, error } = useLoaded<StandingShown>(`/sources/${source}/standing`)
  if (value === null) return error === null ? null : <p role="alert">{error}</p>
  return (
    <section class="standing" aria-label="Standing">
      <h2>Standing</h2>
      <Disputes shown={value} />
      <CountedList title="Its claims" items={value.claims} />
      <CountedList title="Names for its figures" items={value.speakers} />
      <CountedList title="Counts as one with others" items={value.shared} />
      <CountedList title="Frames" items={value.frames} />
    </section>
  )
}
