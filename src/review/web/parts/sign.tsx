import type { Sign as SignName } from '../../contract/index.ts'

const SIGNS = { conflict: ['≠', 'conflict'], explained: ['∴', 'explained'], claim: ['○', 'claim'] } as const

/** The sign of a conflict or of what is explained, with its name for those who hear it. */
export const Sign = ({ of }: { readonly of: SignName }) => (
  <span class={`sign sign-${of}`} role="img" aria-label={SIGNS[of][1]}>
    {SIGNS[of][0]}
  </span>
)
