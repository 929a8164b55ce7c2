/** "20 January 2026" for an ISO day or time, in UTC. */
export const dayInWords = (iso: string): string =>
  new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
