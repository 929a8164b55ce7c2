import { countOf } from '../../telling/count-of.ts'
import { type Block, plain } from './page.ts'

/** What a part leaves out, and which command lists it; nothing where it leaves nothing out. */
export const moreBlock = (more: number, one: string, command: string, several?: string): readonly Block[] => {
  if (more === 0) return []
  const count = countOf(more, `more ${one}`, several === undefined ? undefined : `more ${several}`)
  const line = [plain(`${count} ${more === 1 ? 'is' : 'are'} not shown here; the command “${command}” lists all.`)]
  return [{ kind: 'quiet', line }]
}
