import type { SameTermShown } from '../../contract/index.ts'

interface OwnTermsProps {
  readonly terms: readonly SameTermShown[]
  readonly readOnly: boolean
  readonly onTakeBack: (term: string) => void
}

const inQuotes = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' = ')

const Row = ({ term, readOnly, onTakeBack }: { readonly term: SameTermShown } & Omit<OwnTermsProps, 'terms'>) => {
  const { id, words, note, person, decidedAt } = term
  return (
    <li>
      <div>
        <strong>{inQuotes(words)}</strong>
        <span class="meta">
          {person === '' ? 'somebody' : person}, {decidedAt.slice(0, 10)}
          {note !== '' && `: ${note}`}
        </span>
      </div>
      <button
        type="button"
        data-row
        class="quiet"
        disabled={readOnly}
        aria-label={`Take back ${inQuotes(words)}`}
        onClick={() => onTakeBack(id)}
      >
        Take back
      </button>
    </li>
  )
}

/** Words that mean the same, by whom and why; each can be taken back. Absent where there are none. */
export const OwnTerms = ({ terms, ...row }: OwnTermsProps) =>
  terms.length === 0 ? null : (
    <section class="own-terms">
      <h2>Words that mean the same here</h2>
      <ul>
        {terms.map((term) => (
          <Row key={term.id} term={term} {...row} />
        ))}
      </ul>
    </section>
  )
