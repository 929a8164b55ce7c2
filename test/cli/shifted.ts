import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FRAMES = {
  partner: 'Chile is a reliable partner. Chile is a close ally.',
  threat: 'Chile is a pipeline for drugs. Fentanyl flows out of Chile.',
}

/** Writes articles of one frame each, by outlets of their own, into a folder; gives their paths. */
export const framedArticles = (
  folder: string,
  frame: keyof typeof FRAMES,
  numbers: readonly number[],
): readonly string[] =>
  numbers.map((number) => {
    const path = join(folder, `${frame}-${number}.md`)
    writeFileSync(path, `---\npublisher: ${frame} ${number}\npublished: 2031-05-0${number}\n---\n\n${FRAMES[frame]}\n`)
    return path
  })
