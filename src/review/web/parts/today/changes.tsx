import type { ChangeRow, ChangeSection } from '../../../contract/index.ts'
import { Sign } from '../sign.tsx'

/** What stands between the pieces of a row. */
const BETWEEN = { conflict: '≠', explained: '·', claim: '', agrees: '', frames: '' } as const

const separator = ({ sign }: ChangeRow, section: ChangeSection['name'] | null): string =>
  section === 'series' ? '→' : BETWEEN[sign]

interface RowProps {
  readonly row: ChangeRow
  readonly section: ChangeSection['name'] | null
}

/** Something that changed; words of new sources are darker than those that were there. */
const Row = ({ row, section }: RowProps) => (
  <li>
    <a href={row.path}>
      {row.sign === 'agrees' || row.sign === 'frames' ? (
        <span class="sign" role="img" aria-label={row.sign}>
          {row.sign === 'agrees' ? '=' : '→'}
        </span>
      ) : (
        <Sign of={row.sign} />
      )}
      <span class="change-title">{row.title}</span>
      <span class="change-words" dir="auto">
        {row.pieces.map(({ text, isNew }, at) => (
          <span key={`${at}`}>
            {at > 0 && <span class={`sign-${row.sign} between`}> {separator(row, section)} </span>}
            <span class={isNew ? 'fresh' : undefined}>{text}</span>
          </span>
        ))}
      </span>
      <span class="meta">{row.note}</span>
    </a>
  </li>
)

/** Rows of what changed. */
export const ChangeRows = ({
  rows,
  section,
}: {
  readonly rows: readonly ChangeRow[]
  readonly section: RowProps['section']
}) => (
  <ul class="today-rows">
    {rows.map((row) => (
      <Row key={row.id} row={row} section={section} />
    ))}
  </ul>
)

/** All that changed in one way. */
export const Section = ({ section }: { readonly section: ChangeSection }) => (
  <section class="change" aria-labelledby={`change-${section.name}`}>
    <div>
      <h2 id={`change-${section.name}`}>{section.heading}</h2>
      <p class="meta">
        {section.total.toLocaleString('en-US')}
        {section.rows.length < section.total && `, ${section.rows.length} shown`}
      </p>
    </div>
    <ChangeRows rows={section.rows} section={section.name} />
  </section>
)
