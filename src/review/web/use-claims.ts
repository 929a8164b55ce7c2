import { useEffect, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { ClaimReviewAsked, ClaimShown, ClaimsShown } from '../contract/index.ts'
import { useLoaded } from './api.ts'
import { useOutbox } from './use-outbox.ts'
import { useUndo } from './use-undo.ts'

/** The filters of the table, as they stand in the address. */
export const FILTERS = ['source', 'entity', 'slot', 'kind', 'date', 'speaker', 'frame', 'status', 'witnesses'] as const

/** How many rows stand on a page of the table. */
export const ROWS = 100

type Query = Readonly<Record<string, string>>

const addressOf = (query: Query): string => {
  const asked = [...FILTERS, 'offset'].flatMap((key) => (query[key] ? [[key, query[key]]] : []))
  const text = new URLSearchParams(asked).toString()
  return text === '' ? '' : `?${text}`
}

/** The page of the table that the address asks for, and the claim in it that is open. */
export const useClaims = () => {
  const { route } = useLocation()
  const { params, query } = useRoute()
  const list = useLoaded<ClaimsShown>(`/claims${addressOf(query)}`)
  const rows = list.value?.rows ?? []
  const selected = params.id ?? rows[0]?.id ?? null
  const found = useLoaded<ClaimShown>(selected === null ? null : `/claims/${selected}`)
  const open = found.value?.id === selected ? found.value : null
  const select = (id: string | undefined): void => {
    if (id !== undefined) route(`/claims/${id}${addressOf(query)}`)
  }
  const filter = (change: Query): void => route(`/claims${addressOf({ ...query, offset: '', ...change })}`)
  return { query, list, rows, selected, open, error: list.error ?? found.error, reload: found.reload, select, filter }
}

type Claims = ReturnType<typeof useClaims>

/** Sends what a person says of claims; rows that were decided stay where they are until the page is left. */
export const useReviews = (claims: Claims, onDecided: () => void) => {
  const [statuses, setStatuses] = useState<ReadonlyMap<string, string>>(new Map())
  const refresh = (): void => {
    claims.reload()
    if (!claims.query.status) claims.list.reload()
    onDecided()
  }
  const { said, say, send } = useOutbox(refresh)
  const address = addressOf(claims.query)
  useEffect(() => setStatuses(new Map()), [address])
  const review = (asked: Omit<ClaimReviewAsked, 'decidedAt'>): void => {
    const [subject = ''] = asked.claims
    send({ subject, path: '/claims/reviews', body: { ...asked, decidedAt: new Date().toISOString() } })
    setStatuses((old) => new Map([...old, ...asked.claims.map((id) => [id, asked.status] as const)]))
  }
  const undo = useUndo(({ words }) => {
    setStatuses(new Map())
    say(words)
    claims.list.reload()
    refresh()
  })
  return { statuses, said, review, undo }
}
