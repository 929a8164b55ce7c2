import type { CheckShown } from '../contract/index.ts'

/** What came of a check, and where it was asked: within which collection. */
export interface Checked {
  readonly asked: string
  readonly shown: CheckShown
}

const [TEXT, CHECKED] = ['variorum.draft', 'variorum.checked']

/** What this tab is too full to store is kept as long as the page is not loaded again. */
const kept = new Map<string, string>()

const keep = (key: string, value: string): void => {
  kept.set(key, value)
  try {
    sessionStorage.setItem(key, value)
  } catch {
    sessionStorage.removeItem(key)
  }
}

const stored = (key: string): string | null => kept.get(key) ?? sessionStorage.getItem(key)

/** The text in the field, kept in this tab alone. */
export const draftText = (): string => stored(TEXT) ?? ''

export const keepDraftText = (text: string): void => keep(TEXT, text)

/** What came of the last check in this tab; null where there was none. */
export const lastChecked = (): Checked | null => JSON.parse(stored(CHECKED) ?? 'null')

export const keepChecked = (checked: Checked): void => keep(CHECKED, JSON.stringify(checked))
