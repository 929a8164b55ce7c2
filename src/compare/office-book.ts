import { groupBy } from './group-by.ts'
import type { Entry } from './ledger.ts'
import { alike } from './names.ts'

/** What all sources together tell of who holds which office of which body. */
export interface OfficeBook {
  /** Whether two holders of one office may hold it for one body: "Mexico's president" and "President Doe". */
  readonly maySucceed: (a: Entry, b: Entry) => boolean
}

/**
 * Pools, for each office and person, the bodies that any source names with them. Two people that one source names in
 * one office side by side hold it for different bodies: whoever stands beside the president of one country is the
 * president of another.
 */
export function officeBook(entries: readonly Entry[]): OfficeBook {
  const held = groupBy(entries, (entry) => (holderOf(entry) === null ? null : officeOf(entry)))
  return {
    maySucceed: (a, b) => {
      const holders = held.get(officeOf(a)) ?? []
      const [x, y] = [bodiesOf(holders, a), bodiesOf(holders, b)]
      if (x.length > 0 && y.length > 0) return x.some((one) => y.some((other) => alike(one, other)))
      return !areApart(holders, a, b) && !besideOne(holders, a, y) && !besideOne(holders, b, x)
    },
  }
}

/** The name in an office claim; null for claims of other types. */
export const holderOf = ({ claim }: Entry): string | null =>
  claim.body.value.type === 'entity' ? claim.body.value.name : null

const officeOf = ({ claim }: Entry): string => `${claim.body.slot} ${claim.body.subject.head}`

const same = (a: Entry, b: Entry): boolean => alike(holderOf(a) ?? '', holderOf(b) ?? '')

const bodiesOf = (holders: readonly Entry[], person: Entry): readonly string[] =>
  holders.filter((each) => same(each, person)).flatMap(({ claim }) => claim.body.scope ?? [])

/** Whether one source names both in this office. */
const areApart = (holders: readonly Entry[], a: Entry, b: Entry): boolean =>
  holders.some((one) => same(one, a) && holders.some((other) => other.source === one.source && same(other, b)))

/** Whether some source names `person` in this office beside somebody who holds it for one of these bodies. */
function besideOne(holders: readonly Entry[], person: Entry, bodies: readonly string[]): boolean {
  const rivals = holders.filter(
    (each) => !same(each, person) && bodiesOf(holders, each).some((body) => bodies.some((other) => alike(body, other))),
  )
  return rivals.some((rival) => areApart(holders, person, rival))
}
