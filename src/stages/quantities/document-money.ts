import { currencyOfSign } from '../../lexicon/currencies.ts'

/** The currency of a document's first sign of money, in which its bare sums are understood; dollars without any. */
export const documentCurrency = (text: string): string => {
  const sign = /[£€¥₹₽₩₺₪₴₱$]|\b(?:EUR|GBP|CHF|JPY|CNY|ZAR)\b|\bR(?=\d+(?:\.\d)? [mb]illion)/u.exec(text)?.[0]
  return sign === 'R' ? 'ZAR' : (currencyOfSign(sign ?? '$') ?? 'USD')
}

/** Whether a document speaks of sterling, so that "40 million pounds" are money and no weight. */
export const speaksOfSterling = (text: string): boolean => /£|\bGBP\b|\bsterling\b/.test(text)
