import type { DeskShown } from '../../contract/index.ts'
import type { DeskPage } from '../page.ts'
import { PAGES } from '../pages/index.ts'
import { nameOf } from './collection-picker.tsx'
import { Key } from './key.tsx'
import { SearchField } from './search-field.tsx'

interface TopBarProps {
  readonly desk: DeskShown | null
  readonly path: string
  readonly collection: string | null
  /** Opens the list of collections; null where there are none. */
  readonly onCollections: (() => void) | null
  readonly onKeys: () => void
}

/** Whether an address is of a page; the bare one is of the first. */
const isAt = (address: string, page: DeskPage): boolean => {
  const path = address.split('?')[0] ?? ''
  return path === '/' ? page === PAGES[0] : path.startsWith(page.path)
}

/** The bar above every page; counts beside a name are open work. */
export const TopBar = ({ desk, path, collection, onCollections, onKeys }: TopBarProps) => (
  <header class="top">
    <a class="wordmark" href="/">
      Variorum
    </a>
    {onCollections !== null && (
      <button type="button" class="quiet collection" aria-haspopup="dialog" onClick={onCollections}>
        <Key of="b" /> <span class="clip">{nameOf(collection)}</span>
      </button>
    )}
    <nav aria-label="Pages">
      {PAGES.filter(({ go }) => go !== null).map((page) => (
        <a key={page.path} href={page.path} aria-current={isAt(path, page) ? 'page' : undefined}>
          {page.name}{' '}
          {desk?.open[page.path] !== undefined && (
            <span class="count">{desk.open[page.path]?.toLocaleString('en-US')}</span>
          )}
        </a>
      ))}
    </nav>
    <SearchField />
    <span class="reviewer">
      {desk?.person}
      {desk?.blind && ' (blind)'}
      {desk?.readOnly && ' (reads only)'}
    </span>
    <button type="button" class="quiet" onClick={onKeys}>
      <Key of="?" /> Keys
    </button>
  </header>
)
