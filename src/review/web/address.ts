/** An address with some of its query changed; an undefined value takes its key away. */
export const addressOf = (
  path: string,
  query: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>> = {},
): string => {
  const all = Object.entries({ ...query, ...changes }).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  )
  return all.length === 0 ? path : `${path}?${new URLSearchParams(all)}`
}
