import type { DeskShown } from '../../contract.ts'
import { Key } from './key.tsx'

interface TopBarProps {
  readonly desk: DeskShown | null
  readonly path: string
  readonly onKeys: () => void
}

/** The bar above every page; counts beside a name are open work. */
export const TopBar = ({ desk, path, onKeys }: TopBarProps) => {
  const link = (href: string, name: string, count?: number) => (
    <a href={href} aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}>
      {name} {count !== undefined && <span class="count">{count.toLocaleString('en-US')}</span>}
    </a>
  )
  return (
    <header class="top">
      <a class="wordmark" href="/disputes">
        Variorum
      </a>
      <nav aria-label="Pages">
        {link('/disputes', 'Disputes', desk?.openDisputes)}
        {link('/sources', 'Sources', desk?.sources)}
      </nav>
      <span class="reviewer">
        {desk?.person}
        {desk?.readOnly && ' (reads only)'}
      </span>
      <button type="button" class="quiet" onClick={onKeys}>
        <Key of="?" /> Keys
      </button>
    </header>
  )
}
