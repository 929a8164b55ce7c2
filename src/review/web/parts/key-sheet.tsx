import { Dialog } from './dialog.tsx'
import { Key } from './key.tsx'

const SHEET: readonly (readonly [where: string, keys: readonly (readonly [keys: string, does: string])[]])[] = [
  [
    'Everywhere',
    [
      ['?', 'these keys'],
      ['g d', 'disputes'],
      ['g s', 'sources'],
      ['u', 'take your last decision back'],
      ['Esc', 'close'],
    ],
  ],
  [
    'Queue',
    [
      ['j k', 'next, previous'],
      ['⇧ j', 'next undecided'],
      ['Home End', 'first, last'],
    ],
  ],
  [
    'Dispute',
    [
      ['c', 'conflict'],
      ['1 – 9', 'conflict, and this value is right'],
      ['x', 'not a conflict, and why'],
      ['l', 'look later'],
      ['n', 'note'],
      ['y', 'what was tried to explain it'],
      ['o', 'open the source there'],
    ],
  ],
]

/** All keys on one sheet. */
export const KeySheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keys" onClose={onClose}>
    <div class="sheet">
      {SHEET.map(([where, keys]) => (
        <section key={where}>
          <h3>{where}</h3>
          <dl>
            {keys.map(([names, does]) => (
              <div key={names}>
                <dt>{names.split(' ').map((name) => (name === '–' ? ' – ' : <Key key={name} of={name} />))}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  </Dialog>
)
