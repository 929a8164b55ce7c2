/** A figure of 0 to 1 with two decimals; "–" where it has no meaning. */
export const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2).replace('-', '−'))
