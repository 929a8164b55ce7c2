import type { Place } from '../../domain/index.ts'
import { rounding } from '../bounds.ts'
import { inWords, outlet } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry, Ledger } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** A part must share this much of its subject with the total; any three numbers of a large corpus add up somehow. */
const ALIKE = 0.25

/** Sums of small numbers come out right by chance. */
const SMALLEST_TOTAL = 10

/** Two batches and their total: "55 up to autumn", "37 in January", "92 since". */
export const sum: Settler = {
  rule: 'sum',
  kinds: ['number'],
  settle: ({ a, b }, ledger) => {
    const [part, total] = bySize(a, b)
    if (part === null || total === null || worth(total) < SMALLEST_TOTAL) return null
    const rest = findRest(part, total, ledger)
    if (rest === null) return null
    return {
      verdict: 'reconciled',
      explanation: `${worth(part)} + ${worth(rest)} = ${worth(total)}: ${inWords(rest)} in ${outlet(rest)} is the other part.`,
      parts: [placeOf(rest)],
    }
  },
}

const worth = (entry: Entry): number => intervalOf(entry)?.value ?? 0

function bySize(a: Entry, b: Entry): readonly [Entry, Entry] | readonly [null, null] {
  if (intervalOf(a)?.value == null || intervalOf(b)?.value == null) return [null, null]
  return worth(a) <= worth(b) ? [a, b] : [b, a]
}

/** The claim that makes up the difference, of the same unit and of a subject like that of the total or the part. */
function findRest(part: Entry, total: Entry, ledger: Ledger): Entry | null {
  const unit = intervalOf(total)?.unit ?? ''
  if (intervalOf(part)?.unit !== unit) return null
  const wanted = worth(total) - worth(part)
  const slack = rounding(worth(total)) + rounding(worth(part))
  const candidates = ledger.figures(unit, wanted - slack, wanted + slack)
  return (
    candidates.find(
      (each) =>
        each !== part &&
        each !== total &&
        (ledger.likeness(each, total) >= ALIKE || ledger.likeness(each, part) >= ALIKE),
    ) ?? null
  )
}

const placeOf = ({ claim, source }: Entry): Place => ({ source: source.id, span: claim.span })
