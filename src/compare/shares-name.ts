import type { Entry } from './ledger.ts'
import { alike } from './names.ts'

/** Whether the clauses of two claims name somebody or something in common. */
export const sharesName = ({ claim: a }: Entry, { claim: b }: Entry): boolean =>
  a.body.subject.names.some((name) => b.body.subject.names.some((other) => alike(name, other)))
