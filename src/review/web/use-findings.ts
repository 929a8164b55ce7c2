import { useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { CheckShown, FindingShown } from '../contract/index.ts'
import { addressOf } from './address.ts'
import { useKeys } from './keys.ts'

/** Where a finding was selected; the other side follows. */
type Side = 'text' | 'list'

/** The findings of a draft that the address asks for, and the one that is selected: "/check?show=all&n=3". */
export const useFindings = ({ findings }: CheckShown) => {
  const { route, query } = useLocation()
  const side = useRef<Side | null>(null)
  const isAll = query.show === 'all'
  const needsLook = ({ status }: FindingShown): boolean => status !== 'supported'
  const listed = isAll ? findings : findings.filter(needsLook)
  const asked = findings[Number(query.n ?? -1)]
  const selected = asked !== undefined && listed.includes(asked) ? asked : listed[0]
  const at = selected === undefined ? -1 : listed.indexOf(selected)
  const show = (all: boolean, finding = selected): void => {
    const n = finding === undefined ? undefined : `${findings.indexOf(finding)}`
    route(addressOf('/check', {}, { show: all ? 'all' : 'look', n }), true)
  }
  const select = (finding: FindingShown | undefined, from: Side | null = null): void => {
    side.current = from
    if (finding !== undefined) show(isAll || !needsLook(finding), finding)
  }
  const move = (to: number) => () => select(listed[Math.min(listed.length - 1, Math.max(0, to))])
  const open = (): void => {
    const place = selected?.said[0]?.path
    if (place !== undefined) route(place)
  }
  useKeys({
    ...{ j: move(at + 1), ArrowDown: move(at + 1), k: move(at - 1), ArrowUp: move(at - 1) },
    ...{ Home: move(0), End: move(listed.length), Enter: open },
    ...{ f: () => show(!isAll), Escape: () => route('/check') },
  })
  const isChosen = asked !== undefined
  const follows = (one: Side): boolean => isChosen && side.current !== one
  return { isAll, listed, selected, at, isChosen, follows, select }
}
