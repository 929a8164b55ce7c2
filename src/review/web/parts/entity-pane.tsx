import type { EntityShown, EntitySource, NameShown } from '../../contract/index.ts'

const times = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`

/** Why a name is one with another, in words. */
const Why = ({ why }: Pick<NameShown, 'why'>) => {
  if (why === null) return <span class="meta">the fullest</span>
  const { to, rule, decided } = why
  if (decided === null)
    return (
      <>
        is <q>{to}</q> by {rule}
      </>
    )
  return (
    <>
      is <q>{to}</q>, decided {decided.person !== '' && `by ${decided.person} `}
      {decided.decidedAt.slice(0, 10)}
      {decided.note !== '' && <span class="note">{decided.note}</span>}
    </>
  )
}

const Names = ({ names }: Pick<EntityShown, 'names'>) => (
  <section class="table" aria-label="Names">
    <h2>{names.length === 1 ? 'One name' : `${names.length} names, held for one`}</h2>
    <table class="names">
      <thead>
        <tr>
          <th scope="col">name</th>
          <th scope="col">mentions</th>
          <th scope="col">sources</th>
          {names.length > 1 && <th scope="col">why it is one with the others</th>}
        </tr>
      </thead>
      <tbody>
        {names.map(({ key, name, mentions, sources, why }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{mentions.toLocaleString('en-US')}</td>
            <td>{sources.toLocaleString('en-US')}</td>
            {names.length > 1 && (
              <td>
                <Why why={why} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const Said = ({ said: { source, mentions, more } }: { readonly said: EntitySource }) => (
  <li>
    <h3>
      <a href={`/sources/${source.id}`}>{source.name}</a> <span class="meta">{source.published?.day}</span>
    </h3>
    <ul>
      {mentions.map(({ before, words, after, path }) => (
        <li key={path} class="said-words">
          {before}
          <a href={path}>{words}</a>
          {after}
        </li>
      ))}
      {more > 0 && <li class="meta">and {times(more, 'mention')} more</li>}
    </ul>
  </li>
)

const History = ({ history }: Pick<EntityShown, 'history'>) => (
  <>
    {history.length > 0 && <h2>Decided</h2>}
    <ol class="history">
      {history.map(({ id, words, note, person, decidedAt, isWithdrawn }) => (
        <li key={id} class={isWithdrawn ? 'withdrawn' : ''}>
          {words} · {person !== '' && `${person}, `}
          {decidedAt.slice(0, 16).replace('T', ' ')}
          {note !== '' && <span class="note">{note}</span>}
        </li>
      ))}
    </ol>
  </>
)

/** Whoever or whatever is named: its names, why they are one, and the words of each source. */
export const EntityPane = ({ shown }: { readonly shown: EntityShown }) => (
  <section class="known entity" aria-label="The entity">
    <header>
      <p class="meta">{shown.kind}</p>
      <h1>{shown.name}</h1>
      <p class="meta">
        {times(shown.mentions, 'mention')} in {times(shown.sources, 'source')}
      </p>
    </header>
    <Names names={shown.names} />
    <History history={shown.history} />
    <h2>Where it is named</h2>
    <ul class="named">
      {shown.said.map((said) => (
        <Said key={said.source.id} said={said} />
      ))}
      {shown.more > 0 && <li class="meta">and {times(shown.more, 'source')} more</li>}
    </ul>
  </section>
)
