import { FILTERS } from '../use-claims.ts'

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  kind: ['interval', 'date', 'entity', 'place', 'truth', 'wording', 'term'],
  status: ['unreviewed', 'accepted', 'rejected', 'edited'],
}

interface FilterProps {
  readonly query: Readonly<Record<string, string>>
  readonly onFilter: (change: Readonly<Record<string, string>>) => void
}

/** What narrows the table; all of it stands in the address. */
export const ClaimFilters = ({ query, onFilter }: FilterProps) => (
  <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
    {FILTERS.map((key) => (
      <label key={key} for={`filter-${key}`}>
        {key}
        {CHOICES[key] === undefined ? (
          <input
            id={`filter-${key}`}
            value={query[key] ?? ''}
            onChange={({ currentTarget }) => onFilter({ [key]: currentTarget.value })}
          />
        ) : (
          <select
            id={`filter-${key}`}
            value={query[key] ?? ''}
            onChange={({ currentTarget }) => onFilter({ [key]: currentTarget.value })}
          >
            <option value="">any</option>
            {CHOICES[key].map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        )}
      </label>
    ))}
  </form>
)
