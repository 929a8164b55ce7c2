import type { DisputeShown } from '../../contract/index.ts'

/** What each person says of a dispute; where they differ, that the next decision settles it. */
export const People = ({ shown }: { readonly shown: DisputeShown }) => (
  <section class="people">
    <h2 class={shown.ruled?.isDivided ? 'sign-conflict' : ''}>
      {shown.ruled?.isDivided ? 'People differ' : 'What people say'}
    </h2>
    {shown.ruled?.isWidened && <p>There is new evidence since.</p>}
    <ul>
      {shown.people.map(({ id, person, words, note, isOwn, decidedAt }) => (
        <li key={id}>
          <strong>{person}</strong>
          {isOwn && ' (you)'}: {words} <span class="meta">{decidedAt.slice(0, 16).replace('T', ' ')}</span>
          {note !== '' && <span class="note">{note}</span>}
        </li>
      ))}
    </ul>
    {shown.ruled?.isDivided && (
      <p class="meta">Your next decision settles it. What it overrules stays in the history, with its author.</p>
    )}
  </section>
)
