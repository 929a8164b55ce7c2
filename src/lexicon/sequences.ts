/**
 * Events that follow each other where one thing comes about, by their classes: what is signed one day is in force on a
 * later one. Two dates of them are no two dates of one event.
 */
const SEQUENCES: readonly (readonly [first: string, then: string])[] = [
  ['agree sign approve vote award', 'force'],
  ['sign approve decree order', 'publish ban permit close'],
  ['agree approve award', 'sign'],
  ['certify', 'force'],
  ['file', 'approve reject'],
  ['appoint vote', 'begin force'],
]

/** Whether one event class is a step on the way to another: `"sign"`, `"force"`. */
export const leadsTo = (first: string, then: string): boolean =>
  SEQUENCES.some(([earlier, later]) => earlier.split(' ').includes(first) && later.split(' ').includes(then))
