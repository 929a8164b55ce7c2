import { useKeys } from '../keys.ts'

/** Moves the focus among the links that open rows: `by` 1 is the next one, -1 the one before. */
export const focusNext = (by: number): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement)
  rows[at === -1 ? 0 : at + by]?.focus()
}

/** Keys that move among rows. */
export const useRowKeys = (move: (by: number) => void): void =>
  useKeys({ j: () => move(1), ArrowDown: () => move(1), k: () => move(-1), ArrowUp: () => move(-1) })
