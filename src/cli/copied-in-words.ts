import type { CopiedDatabase } from '../store/index.ts'
import { countOf } from '../telling/count-of.ts'

const MEGABYTE = 1_000_000

/** "12 sources and 3 decisions in 4.2 MB". */
export const copiedInWords = ({ bytes, sources, decisions }: CopiedDatabase): string =>
  `${countOf(sources, 'source')} and ${countOf(decisions, 'decision')} in ${(bytes / MEGABYTE).toFixed(1)} MB`
