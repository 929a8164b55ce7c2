import { createHash } from 'node:crypto'

/** Writes a value as JSON with sorted keys, so that equal content gives equal bytes. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** A content hash with a readable prefix: `claim_3f2a…` (16 hexadecimal digits, 64 bits). */
export const contentId = (kind: string, content: unknown): string =>
  `${kind}_${createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16)}`
