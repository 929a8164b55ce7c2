/** The characters of the bytes 0x80 to 0x9f; where the encoding has none, the control character stands. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text of bytes in Windows-1252. The decoder of Node 20 takes it for ISO-8859-1 and loses its quotation marks. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => UPPER[control.charCodeAt(0) - 0x80] ?? control)

/** Whether a label names Windows-1252; on the web the names of ISO-8859-1 and ASCII do too. */
export const isWindows1252Label = (label: string): boolean =>
  /^(?:windows-?1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i.test(label)

/** Whether all bytes have a character in Windows-1252. */
export const fitsWindows1252 = (bytes: Uint8Array): boolean =>
  ![0x81, 0x8d, 0x8f, 0x90, 0x9d].some((gap) => bytes.includes(gap))
