import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { DisputeShown, LedgerShown } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import { Key } from './key.tsx'
import { isWorthDrawing, SlotChart } from './slot-chart.tsx'

/** The values of a dispute on one scale, in the order of time, with those that a reason holds together. */
export const ValuesInTime = ({ shown }: { readonly shown: DisputeShown }) => {
  const { route } = useLocation()
  const [isDrawn, draw] = useState(true)
  const { value } = useLoaded<LedgerShown>(`/ledger/${shown.thing.id}`)
  useKeys({ v: () => draw((old) => !old) })
  const slot = value?.thing.id === shown.thing.id ? value.slots.find((one) => one.slot === shown.slot) : undefined
  if (value === null || slot === undefined || !isWorthDrawing(slot)) return null
  return (
    <section class="values">
      <h2>
        Values over time{' '}
        <button type="button" class="quiet" aria-pressed={isDrawn} onClick={() => draw(!isDrawn)}>
          <Key of="v" /> {isDrawn ? 'leave out' : 'show'}
        </button>
      </h2>
      {isDrawn && (
        <SlotChart
          slot={slot}
          names={value.sources.map(({ name }) => name)}
          onOpen={(claim) => route(`/claims/${claim}`)}
        />
      )}
    </section>
  )
}
