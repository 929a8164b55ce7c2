import { useLocation } from 'preact-iso'
import type { DisputeShown, LedgerShown } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import { isWorthDrawing, SlotValues } from './slot/values.tsx'
import { useTables, ViewSwitch } from './slot/view-switch.tsx'

/** The values of a dispute on one scale, in the order of time, with those that a reason holds together. */
export const ValuesInTime = ({ shown }: { readonly shown: DisputeShown }) => {
  const { route } = useLocation()
  const { value } = useLoaded<LedgerShown>(`/ledger/${shown.thing.id}`)
  const view = useTables()
  const slot = value?.thing.id === shown.thing.id ? value.slots.find((one) => one.slot === shown.slot) : undefined
  if (value === null || slot === undefined || !isWorthDrawing(slot, value.sources)) return null
  return (
    <section class="values">
      <h2>
        Values over time <ViewSwitch {...view} />
      </h2>
      <SlotValues
        {...{ slot, sources: value.sources, asTable: view.asTable }}
        onOpen={(claim) => route(`/claims/${claim}`)}
      />
    </section>
  )
}
