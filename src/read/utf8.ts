/** What a scan of bytes for UTF-8 finds; `broken` is the offset of the first sequence that is none, null if all is well. */
export interface Utf8Scan {
  readonly broken: number | null
  /** Whether the broken sequence is cut off by the end of the file after at least one right continuation byte. */
  readonly cut: boolean
  /** Number of right sequences of two bytes and more. */
  readonly multibyte: number
}

/** Length of the sequence that a lead byte opens, 0 where the byte opens none. */
const lengthOf = (lead: number): number => {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead < 0xe0) return 2
  if (lead >= 0xe0 && lead < 0xf0) return 3
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0
}

/** Bounds of the second byte that keep out overlong forms, surrogates and values above U+10FFFF. */
const secondBounds = (lead: number): readonly [number, number] => {
  if (lead === 0xe0) return [0xa0, 0xc0]
  if (lead === 0xed) return [0x80, 0xa0]
  if (lead === 0xf0) return [0x90, 0xc0]
  return lead === 0xf4 ? [0x80, 0x90] : [0x80, 0xc0]
}

/** How many bytes from `at` belong to the sequence that begins there: all of `length` when it is whole. */
const rightBytes = (bytes: Uint8Array, at: number, length: number): number => {
  const [low, high] = secondBounds(bytes[at] ?? 0)
  for (let step = 1; step < length; step += 1) {
    const byte = bytes[at + step]
    const bounds = step === 1 ? { low, high } : { low: 0x80, high: 0xc0 }
    if (byte === undefined || byte < bounds.low || byte >= bounds.high) return step
  }
  return length
}

/** Finds the first sequence that is not UTF-8 and counts the right ones in the whole file. */
export const scanUtf8 = (bytes: Uint8Array): Utf8Scan => {
  let broken: number | null = null
  let cut = false
  let multibyte = 0
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at] ?? 0)
    const right = length === 0 ? 0 : rightBytes(bytes, at, length)
    if (length > 1 && right === length) multibyte += 1
    if (right < length || length === 0) {
      if (broken === null) cut = right > 1 && at + right === bytes.length
      broken ??= at
    }
    at += Math.max(1, right)
  }
  return { broken, cut, multibyte }
}
