import type { TodayShown } from '../../../contract/index.ts'
import { ChangeRows } from './changes.tsx'

const figure = (count: number): string => count.toLocaleString('en-US')

const Figures = ({ shown }: { readonly shown: TodayShown }) => (
  <section>
    <h2>{shown.from === 0 ? 'Taken in so far' : 'This ingest'}</h2>
    <dl class="run-counts">
      {shown.ingest.map(({ name, count }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure(count)}</dd>
        </div>
      ))}
    </dl>
    <dl class="run-counts">
      {shown.totals.map(({ name, before, after }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {before !== after && <span class="before">{figure(before)} → </span>}
            {figure(after)}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

const decisionsInWords = ({ touched, untouched }: TodayShown): string => {
  if (touched.length + untouched === 0) return 'No dispute is decided yet.'
  const kept = untouched === 1 ? '1 decision stands' : `${figure(untouched)} decisions stand`
  return untouched === 0 ? 'New sources speak of all that was decided.' : `${kept}; no new source speaks of them.`
}

const Refused = ({ refused }: Pick<TodayShown, 'refused'>) =>
  refused.length === 0 ? null : (
    <section>
      <h2>Refused</h2>
      <ul class="told">
        {refused.map(({ path, reason, remedy }) => (
          <li key={path}>
            <strong>{path}</strong>
            {reason} {remedy}
          </li>
        ))}
      </ul>
    </section>
  )

const Notes = ({ notes }: Pick<TodayShown, 'notes'>) =>
  notes.length === 0 ? null : (
    <section>
      <h2>Notes from reading</h2>
      <ul class="told">
        {notes.map(({ source, words }) => (
          <li key={`${source} ${words}`}>
            <strong>{source}</strong>
            {words}
          </li>
        ))}
      </ul>
    </section>
  )

/** What the ingest took in and refused, and what became of earlier decisions. */
export const Ingest = ({ shown }: { readonly shown: TodayShown }) => (
  <aside class="side" aria-label="This ingest">
    <Figures shown={shown} />
    <Refused refused={shown.refused} />
    <section>
      <h2>Decisions</h2>
      <p class="quiet-words">{decisionsInWords(shown)}</p>
      {shown.touched.length > 0 && <p class="quiet-words">New evidence since they were decided:</p>}
      <ChangeRows rows={shown.touched} section={null} />
    </section>
    <Notes notes={shown.notes} />
    {shown.untold.length > 0 && (
      <section>
        <h2>What can't be told</h2>
        {shown.untold.map((words) => (
          <p class="quiet-words" key={words}>
            {words}
          </p>
        ))}
      </section>
    )}
  </aside>
)
