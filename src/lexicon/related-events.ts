/**
 * Event classes by which one story tells one event in turn: what is delivered arrives, who pays makes somebody receive.
 * Figures of two of them may be of one event; each row is one event.
 */
const RELATED: readonly string[] = [
  'release transfer',
  'receive file arrive',
  'carry aboard',
  'transfer supply arrive carry send deploy',
  'pay receive award fund compensate',
  'evacuate rescue transfer depart',
  'find recover discover',
  'find arrive',
  'lose spill',
  'lose die',
  'dismiss cut lose',
  'end close',
  'end suspend',
  'begin burn erupt break explode',
  'begin strike protest',
  'extend remain',
  'infect treat test',
  'approve vote agree sign',
  'arrest charge',
  'seize find carry catch capture',
  'destroy damage lose burn',
  'raise cost spend budget',
  'cost pay spend',
  'cut cancel close',
  'buy cost sell',
  'win vote',
  'write paint compose design',
]

const rows = RELATED.map((row) => new Set(row.split(' ')))

/** Whether two event classes may tell of one event: `"pay"` and `"receive"`. */
export const areRelated = (a: string, b: string): boolean => rows.some((row) => row.has(a) && row.has(b))
