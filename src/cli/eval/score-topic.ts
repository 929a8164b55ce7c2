import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMPARE_VERSION, compareSources } from '../../compare/index.ts'
import { ingest } from '../../ingest/index.ts'
import { openStore } from '../../store/index.ts'
import { pipelineNamed } from '../pipeline-file.ts'
import type { GoldTopic } from './gold.ts'
import { type LayerScores, layerFigures, scoreLayers, totalLayers } from './layers.ts'
import { matches } from './match.ts'
import { ratio, type Score, scoreOf, summaryOf, total } from './score.ts'
import { documentsIn } from './spot.ts'

/** What one topic, or all together, score: contradictions and layers. */
export interface TopicScore {
  readonly conflicts: Score
  readonly layers: LayerScores
}

/** Takes the articles of one topic into a database of its own and scores what comes of them. */
export async function scoreTopic(topic: GoldTopic, folder: string, pipeline: string): Promise<TopicScore> {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-eval-'))
  const store = await openStore({ file: join(scratch, 'topic.db'), create: true })
  try {
    const compare = { compare: compareSources, compareVersion: COMPARE_VERSION }
    // A topic is one subject, in whatever folders its articles lie.
    await ingest({ paths: [folder], collection: 'topic', store, pipeline: pipelineNamed(pipeline), ...compare })
    const documents = await documentsIn(store)
    return {
      conflicts: scoreOf(await matches(store, documents, topic)),
      layers: await scoreLayers(store, documents, topic),
    }
  } finally {
    await store.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** All topics together. */
export const totalTopic = (scores: readonly TopicScore[]): TopicScore => ({
  conflicts: total(scores.map(({ conflicts }) => conflicts)),
  layers: totalLayers(scores.map(({ layers }) => layers)),
})

/** A score as a JSON document. */
export const recordOf = ({ conflicts, layers }: TopicScore): Readonly<Record<string, unknown>> => ({
  conflict: summaryOf(conflicts),
  ...conflicts,
  layers: Object.fromEntries(
    Object.entries(layers).map(([name, score]) => [name, { ...layerFigures(score), ...score }]),
  ),
})

/** Each figure that a floor can hold, by its name ("times.f1"); what cannot be measured is left out. */
export function figuresOf({ conflicts, layers }: TopicScore): Readonly<Record<string, number>> {
  const { precision, recall, kindRight } = summaryOf(conflicts)
  const { reconciled, innocent } = conflicts
  const named = {
    'conflicts.precision': precision,
    'conflicts.recall': recall,
    'conflicts.kindRight': kindRight,
    'reconciled.recall': ratio(reconciled.found, reconciled.gold),
    'innocent.spared': ratio(innocent.gold - innocent.calledConflict, innocent.gold),
    ...Object.fromEntries(
      Object.entries(layers).flatMap(([layer, score]) =>
        Object.entries(layerFigures(score)).map(([figure, share]) => [`${layer}.${figure}`, share]),
      ),
    ),
  }
  return Object.fromEntries(Object.entries(named).filter((entry): entry is [string, number] => entry[1] !== null))
}
