import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConflictKind } from '../../domain/index.ts'
import { UsageError } from '../plain-error.ts'

/** A place in an article: an exact piece of its file that stands there once. */
interface Anchor {
  readonly file: string
  readonly quote: string
}

/** Two places that a careful reader holds against each other; `also` are further anchors, `soft` is a matter of judgement. */
export interface GoldPair {
  readonly id: string
  readonly relation: 'conflict' | 'reconciled' | 'compatible'
  readonly type: ConflictKind
  readonly kinds: readonly ConflictKind[]
  readonly a: readonly Anchor[]
  readonly b: readonly Anchor[]
  readonly soft: boolean
}

/** What a careful reader finds in the articles of one topic. */
export interface GoldTopic {
  readonly name: string
  readonly pairs: readonly GoldPair[]
}

interface WrittenPair extends Omit<GoldPair, 'kinds' | 'a' | 'b' | 'soft'> {
  readonly kinds?: readonly ConflictKind[]
  readonly a: Anchor
  readonly b: Anchor
  readonly also?: readonly (Anchor & { readonly side: 'a' | 'b' })[]
  readonly soft?: boolean
}

/** The topics of a folder, by name: each is a folder with a `gold.json`. */
export function readGold(folder: string): readonly GoldTopic[] {
  const topics = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.json')))
        .map(({ name }) => name)
        .sort()
    : []
  if (topics.length === 0)
    throw new UsageError(
      `No folder with a gold.json lies in "${folder}". Name the folder that holds one folder for each topic.`,
    )
  return topics.map((name) => ({ name, pairs: pairsIn(join(folder, name, 'gold.json')) }))
}

function pairsIn(file: string): readonly GoldPair[] {
  const pairs = written(file)
  return pairs.map(({ kinds, also = [], soft = false, ...pair }) => ({
    ...pair,
    kinds: kinds ?? [pair.type],
    a: [pair.a, ...also.filter(({ side }) => side === 'a')],
    b: [pair.b, ...also.filter(({ side }) => side === 'b')],
    soft,
  }))
}

function written(file: string): readonly WrittenPair[] {
  const gold: unknown = parsed(file)
  const pairs = typeof gold === 'object' && gold !== null && 'pairs' in gold ? gold.pairs : undefined
  if (!Array.isArray(pairs)) throw new UsageError(`"${file}" has no list of "pairs".`)
  const wrong = pairs.findIndex((pair) => !isPair(pair))
  if (wrong >= 0)
    throw new UsageError(`Pair ${wrong + 1} of "${file}" lacks id, relation, type, or the file and quote of a side.`)
  return pairs
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`"${file}" is no JSON: ${error.message}.`)
    throw error
  }
}

const RELATIONS = new Set(['conflict', 'reconciled', 'compatible'])

function isPair(pair: unknown): pair is WrittenPair {
  if (typeof pair !== 'object' || pair === null) return false
  const { id, relation, type, a, b } = pair as Record<string, unknown>
  return (
    typeof id === 'string' && RELATIONS.has(String(relation)) && typeof type === 'string' && isAnchor(a) && isAnchor(b)
  )
}

function isAnchor(side: unknown): side is Anchor {
  if (typeof side !== 'object' || side === null) return false
  const { file, quote } = side as Record<string, unknown>
  return typeof file === 'string' && typeof quote === 'string' && quote !== ''
}
