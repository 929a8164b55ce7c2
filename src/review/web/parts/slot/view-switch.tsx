import { useLocation, useRoute } from 'preact-iso'
import { addressOf } from '../../address.ts'
import { useKeys } from '../../keys.ts'
import { Key } from '../key.tsx'

/** Whether charts stand as tables, as the address says, so that a link shows the same; `v` changes it. */
export const useTables = () => {
  const { path, query } = useRoute()
  const { route } = useLocation()
  const asTable = query.view === 'table'
  const flip = (): void => route(addressOf(path, query, { view: asTable ? undefined : 'table' }), true)
  useKeys({ v: flip })
  return { asTable, flip }
}

/** Goes over to tables, or back to charts. */
export const ViewSwitch = ({ asTable, flip }: ReturnType<typeof useTables>) => (
  <button type="button" class="quiet" onClick={flip}>
    <Key of="v" /> {asTable ? 'chart' : 'table'}
  </button>
)
