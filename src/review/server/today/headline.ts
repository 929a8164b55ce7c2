/** Small numbers are words in a headline. */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "1 new dispute", "13 new disputes". */
export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

const inWords = (count: number, noun: string): string =>
  `${WORDS[count] ?? count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

/** How much is new. */
interface News {
  readonly sources: number
  readonly fresh: number
  readonly widened: number
}

/** "One new source, five new disputes", "Two new sources, no new dispute, one dispute widened". */
export const headlineOf = ({ sources, fresh, widened }: News): string => {
  const parts = [
    sources === 0 ? 'no new source' : inWords(sources, 'new source'),
    ...(fresh > 0 || widened === 0 ? [fresh === 0 ? 'no new dispute' : inWords(fresh, 'new dispute')] : []),
    ...(widened > 0 ? [`${inWords(widened, 'dispute')} widened`] : []),
  ]
  const words = parts.join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
