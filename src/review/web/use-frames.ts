import { useMemo, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { CodingList, CodingShown, FramesShown } from '../contract/index.ts'
import { addressOf } from './address.ts'
import { useLoaded } from './api.ts'

/** A cell by the keys of its row, group and column; an absent one means all. */
export interface CellKeys {
  readonly row?: string
  readonly group?: string
  readonly column?: string
}

/** "author%2C%20Velm%20Post//partner": one word for the address. */
const written = ({ row = '', group = '', column = '' }: CellKeys): string =>
  [row, group, column].map(encodeURIComponent).join('/')

const cellIn = (text: string | undefined): CellKeys | null => {
  if (text === undefined) return null
  const [row = '', group = '', column = ''] = text.split('/').map(decodeURIComponent)
  return { ...(row !== '' && { row }), ...(group !== '' && { group }), ...(column !== '' && { column }) }
}

/** What of the address the server is asked for. */
const ASKED = ['codebook', 'target', 'rows', 'columns', 'by', 'page']

/** The list as it was first seen: what was judged since stays where it is, what is new comes last. */
const useKept = (name: string, list: readonly CodingShown[] | null): readonly CodingShown[] => {
  const kept = useRef<{ name: string; list: readonly CodingShown[] }>({ name, list: [] })
  return useMemo(() => {
    if (kept.current.name !== name) kept.current = { name, list: [] }
    const now = new Map((list ?? []).map((one) => [one.id, one]))
    const old = kept.current.list
    const known = new Set(old.map(({ id }) => id))
    kept.current.list = [
      ...old.map((one) => now.get(one.id) ?? one),
      ...[...now.values()].filter(({ id }) => !known.has(id)),
    ]
    return kept.current.list
  }, [name, list])
}

/** What the frames page shows, as its address asks: the matrix, and the sentences of the open cell or those to judge next. */
export const useFrames = () => {
  const { query, route } = useLocation()
  const asked = Object.fromEntries(Object.entries(query).filter(([key]) => ASKED.includes(key)))
  const cell = cellIn(query.cell)
  const shown = useLoaded<FramesShown>(addressOf('/frames', asked))
  const listPath =
    cell === null
      ? addressOf('/frames/next', {}, { codebook: query.codebook, target: query.target })
      : addressOf('/frames/cell', asked, { ...cell })
  const loaded = useLoaded<CodingList>(listPath)
  const list = useKept(listPath, loaded.isOf ? (loaded.value?.codings ?? null) : null)
  const partly = loaded.isOf && loaded.value !== null && loaded.value.read < loaded.value.sources ? loaded.value : null
  const change = (changes: Readonly<Record<string, string | undefined>>): void =>
    route(addressOf('/frames', query, changes))
  const reload = (): void => {
    shown.reload()
    loaded.reload()
  }
  return {
    ...{ shown, cell, list, partly, listError: loaded.error, isListed: loaded.isOf, change, reload },
    csv: addressOf('/api/frames/csv', asked),
    open: (keys: CellKeys | null) => change({ cell: keys === null ? undefined : written(keys) }),
  }
}
