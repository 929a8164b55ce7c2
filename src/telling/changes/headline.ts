import type { News } from './news.ts'

/** Small numbers are words in a headline. */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const inWords = (count: number, noun: string): string =>
  `${WORDS[count] ?? count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

/** "One new source, five new disputes", "Two new sources, no new dispute, one dispute widened". */
export const headlineOf = ({ sources, fresh, widened }: News): string => {
  const parts = [
    sources.length === 0 ? 'no new source' : inWords(sources.length, 'new source'),
    ...(fresh.length > 0 || widened.length === 0
      ? [fresh.length === 0 ? 'no new dispute' : inWords(fresh.length, 'new dispute')]
      : []),
    ...(widened.length > 0 ? [`${inWords(widened.length, 'dispute')} widened`] : []),
  ]
  const words = parts.join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
