import type { FindingShown } from '../../../contract/index.ts'

/** The sign of each status, and the colour it shares: in conflict, explained, or none. */
const SIGNS = {
  ...{ disputed: ['≠', 'conflict'], 'not-found': ['∅', 'conflict'] },
  ...{ outdated: ['∴', 'explained'], reworded: ['≈', 'explained'] },
  supported: ['=', 'claim'],
} as const

/** The sign of a finding; its status stands beside it in words. */
export const FindingSign = ({ of }: { readonly of: FindingShown['status'] }) => (
  <span class={`sign sign-${SIGNS[of][1]}`} aria-hidden="true">
    {SIGNS[of][0]}
  </span>
)
