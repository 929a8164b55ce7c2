/** "0 sources", "1 source", "1,200 sources". */
export const countOf = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`
