import { useKeys } from '../keys.ts'

/** Moves the focus among the links that open rows: 1 is to the next one, -1 to the one before. */
const move = (by: number): void => {
  const rows: readonly Element[] = [...document.querySelectorAll('[data-row]')]
  const at = document.activeElement === null ? -1 : rows.indexOf(document.activeElement)
  const row = rows[at === -1 ? 0 : at + by]
  if (row instanceof HTMLElement) row.focus()
}

/** Keys that move among rows; Enter opens the link that has the focus. */
export const useRowKeys = (): void =>
  useKeys({ j: () => move(1), ArrowDown: () => move(1), k: () => move(-1), ArrowUp: () => move(-1) })
