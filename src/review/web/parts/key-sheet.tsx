import type { KeyGroup } from '../page.ts'
import { PAGES } from '../pages/index.ts'
import { Dialog } from './dialog.tsx'
import { Key } from './key.tsx'

const EVERYWHERE: KeyGroup = {
  where: 'Everywhere',
  keys: [
    ['?', 'these keys'],
    ['/', 'search'],
    ...PAGES.flatMap(({ go, name }) => (go === null ? [] : [[`g ${go}`, name.toLowerCase()] as const])),
    ['b', 'another collection, where there are any'],
    ['n', 'note on the source, claim or dispute in view'],
    ['⇧n', 'next note'],
    ['u', 'take your last decision or note back'],
    ['Esc', 'close'],
  ],
}

/** All keys on one sheet. */
export const KeySheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keys" onClose={onClose}>
    <button type="button" onClick={onClose}>
      <Key of="Esc" /> Close
    </button>
    <div class="sheet">
      {[EVERYWHERE, ...PAGES.flatMap(({ keys }) => keys)].map(({ where, keys }) => (
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
