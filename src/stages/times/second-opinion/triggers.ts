/** What the own grammar has read is a line of these in the text that is looked through for more. */
export const KNOWN = '\u0001'

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'

/** Forms of dates that the own grammar may have left: hardly a sentence holds one, and asking chrono costs. */
export const DATE_TRIGGER = new RegExp(
  [
    String.raw`(?<![\w/])\d{1,4}([/.-])(?:\d{1,2}|${MONTH})\1\d`,
    String.raw`(?<![\w/])\d{1,2}/\d{4}\b`,
    String.raw`\b${MONTH}[^\w\n.;${KNOWN}]{0,3}\d|\d[^\w\n.;${KNOWN}]{0,3}(?:AD )?\b${MONTH}\b`,
    String.raw`${KNOWN},? (?:\d{4}\b|\d{2}(?=[.,;)]|\s*$)|\d{1,4} (?:BC|CE|AD))|\b\d{4}[ -](?:AD )?${KNOWN}`,
  ].join('|'),
  'iu',
)
