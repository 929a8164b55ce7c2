import { describe, expect, it } from 'vitest'
import { quote, type Source } from '../../src/domain/index.ts'
import { readSource } from '../../src/read/index.ts'
import { type ReadCase, readCases } from './cases.ts'

const blocksOf = ({ blocks, text }: Source): [string, string][] =>
  blocks.map(({ span, body }) => [body.role, quote(text, span)])

const metadataOf = (source: Source, keys: readonly string[]): Record<string, unknown> => {
  const known = new Map(Object.entries(source.metadata))
  return Object.fromEntries(
    keys.map((key) => [key, known.has(key) ? [known.get(key).value, known.get(key).said] : null]),
  )
}

const expectCase = async ({ path, text, blocks, metadata, messages }: ReadCase): Promise<void> => {
  const result = await readSource({ path, bytes: new TextEncoder().encode(text) })
  if ('refusal' in result) throw new Error(`refused: ${result.refusal.reason}`)
  if (blocks !== undefined) expect(blocksOf(result.source)).toEqual(blocks)
  if (metadata !== undefined) expect(metadataOf(result.source, Object.keys(metadata))).toEqual(metadata)
  if (messages !== undefined) expect(result.messages.map(({ rule }) => rule)).toEqual(messages)
}

describe.each(readCases())('reading, %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => expectCase(one))
})
