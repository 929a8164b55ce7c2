import type { Terminal } from './terminal.ts'

/** Writes one JSON document. */
export const writeJson = (terminal: Terminal, document: unknown): Promise<void> =>
  terminal.write(`${JSON.stringify(document, null, 2)}\n`)
