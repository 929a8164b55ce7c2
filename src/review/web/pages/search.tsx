import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { SEARCHED, type Searched, type SearchShown } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage } from '../page.ts'
import { Marked } from '../parts/marked.tsx'

const NAMES: Readonly<Record<Searched, string>> = { text: 'Text', claims: 'Claims', notes: 'Notes', things: 'Things' }

type Found = NonNullable<SearchShown[Searched]>

const countOf = ({ isAll, found }: Found): string => (isAll ? `${found.length}` : `first ${found.length}`)

interface SectionProps {
  readonly of: Searched
  readonly found: Found | undefined
  readonly children: ComponentChildren
}

/** One sort of what was found; absent where there is none. */
const Section = ({ of, found, children }: SectionProps) =>
  found === undefined || found.found.length === 0 ? null : (
    <section aria-labelledby={`found-${of}`}>
      <h2 id={`found-${of}`}>
        {NAMES[of]} <span class="count">{countOf(found)}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  )

const Sentences = ({ text }: Pick<SearchShown, 'text'>) => (
  <Section of="text" found={text}>
    {text?.found.map(({ path, source, role, words, hits }) => (
      <li key={path}>
        <a href={path}>
          <span class="words" dir="auto">
            <Marked text={words} spans={hits} />
          </span>
          <span class="meta">
            {[source.name, source.published?.day, role === 'body' ? undefined : role]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
        </a>
      </li>
    ))}
  </Section>
)

const Claims = ({ claims }: Pick<SearchShown, 'claims'>) => (
  <Section of="claims" found={claims}>
    {claims?.found.map(({ path, source, title, value, words }) => (
      <li key={path}>
        <a href={path}>
          <span class="found-title">
            {title} <strong>{value}</strong>
          </span>
          <span class="words" dir="auto">
            {words}
          </span>
          <span class="meta">{source.name}</span>
        </a>
      </li>
    ))}
  </Section>
)

const Notes = ({ notes }: Pick<SearchShown, 'notes'>) => (
  <Section of="notes" found={notes}>
    {notes?.found.map(({ path, of, note, person, decidedAt }) => (
      <li key={`${path} ${decidedAt}`}>
        <a href={path}>
          <span class="found-title">{note}</span>
          <span class="meta">
            {of} · {person}, {decidedAt.slice(0, 16).replace('T', ' ')}
          </span>
        </a>
      </li>
    ))}
  </Section>
)

const Things = ({ things }: Pick<SearchShown, 'things'>) => (
  <Section of="things" found={things}>
    {things?.found.map(({ path, name, kind, claims }) => (
      <li key={`${path} ${name}`}>
        <a href={path}>
          <span class="found-title">{name}</span>
          <span class="meta">
            {kind} · {claims === 1 ? '1 claim' : `${claims} claims`}
          </span>
        </a>
      </li>
    ))}
  </Section>
)

/** "j" and "k" move the focus from one result to the next. */
const useMoves = (): void => {
  const move = (by: number) => () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.results li a')]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus()
  }
  useKeys({ j: move(1), k: move(-1), ArrowDown: move(1), ArrowUp: move(-1) })
}

const inWords = (words: string, shown: SearchShown): string => {
  const count = Object.values(shown).reduce((sum, { found }: Found) => sum + found.length, 0)
  return count === 0
    ? `Nothing holds ${words}. Words are looked for in all their forms, "two words" next to each other.`
    : ''
}

/** What holds the words that are looked for: sentences, claims, notes and things. */
const Search = () => {
  const { query } = useLocation()
  const words = (query.q ?? '').trim()
  const asked = addressOf('/search', {}, { q: words, in: query.in })
  const { value, error, isOf } = useLoaded<SearchShown>(words === '' ? null : asked)
  useMoves()
  return (
    <main id="main" class="plain results">
      <h1>{words === '' ? 'Search' : `Search: ${words}`}</h1>
      <p class="tabs">
        <a
          href={addressOf('/search', query, { in: undefined })}
          aria-current={query.in === undefined ? 'true' : undefined}
        >
          all
        </a>
        {SEARCHED.map((one) => (
          <a
            key={one}
            href={addressOf('/search', query, { in: one })}
            aria-current={query.in === one ? 'true' : undefined}
          >
            {NAMES[one].toLowerCase()}
          </a>
        ))}
      </p>
      {error !== null && <p role="alert">{error}</p>}
      {words === '' && <p class="empty">Press / and write words; a phrase stands in double quotation marks.</p>}
      <p role="status">{isOf && value !== null && inWords(words, value)}</p>
      {isOf && value !== null && (
        <>
          <Things {...value} />
          <Sentences {...value} />
          <Claims {...value} />
          <Notes {...value} />
        </>
      )}
    </main>
  )
}

/** One search over everything. */
export const SEARCH: DeskPage = {
  path: '/search',
  name: 'Search',
  go: null,
  routes: { '/search': Search },
  keys: [
    {
      where: 'Search',
      keys: [
        ['j k', 'next, previous result'],
        ['Enter', 'go there'],
      ],
    },
  ],
}
