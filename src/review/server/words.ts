/** Signs that would not be seen, or that would turn the words around them: control, zero-width and direction signs. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}]/gu

const SHOWN = '␣'

/** The text with a mark in the place of each sign that would not be seen; offsets stay true. */
export const visible = (text: string): string => text.replace(UNSEEN, (sign) => SHOWN.repeat(sign.length))
