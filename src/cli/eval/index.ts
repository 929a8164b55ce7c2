import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { COMPARE_VERSION, compareSources } from '../../compare/index.ts'
import { ingest } from '../../ingest/index.ts'
import { openStore } from '../../store/index.ts'
import { type Column, table } from '../layout/table.ts'
import { pipelineNamed } from '../pipeline-file.ts'
import { progressBar } from '../progress-bar.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { type GoldTopic, readGold } from './gold.ts'
import { matches } from './match.ts'
import { ratio, type Score, scoreOf, summaryOf, total } from './score.ts'

const EXAMPLES = `
Examples:
  variorum eval annotations --sources sources    how well the samples' contradictions are found
  variorum eval topics/ --json                   topics with articles and gold.json side by side

Each topic is a folder with a gold.json (annotations/README.md describes it). Its articles are taken into a database of
their own, which is thrown away afterwards.`

interface Options {
  readonly sources?: string
  readonly pipeline: string
  readonly json?: true
}

/** Takes the articles of one topic into a database of its own and scores what comes of them. */
async function scoreTopic(topic: GoldTopic, folder: string, pipeline: string): Promise<Score> {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-eval-'))
  const store = await openStore({ file: join(scratch, 'topic.db'), create: true })
  try {
    const compare = { compare: compareSources, compareVersion: COMPARE_VERSION }
    await ingest({ paths: [folder], store, pipeline: pipelineNamed(pipeline), ...compare })
    return scoreOf(await matches(store, topic))
  } finally {
    await store.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)} %`)

const KIND_COLUMNS: readonly Column[] = [
  { head: 'kind', least: 12 },
  ...['in the gold', 'compared', 'found', 'right kind', 'recall'].map((head) => ({
    head,
    least: 8,
    figures: true as const,
  })),
]
const BAND_COLUMNS: readonly Column[] = [
  { head: 'band', least: 12 },
  ...['right', 'wrong', 'precision'].map((head) => ({ head, least: 8, figures: true as const })),
]

function inWords(score: Score, topics: number, terminal: Terminal): string {
  const { gold, found, wrong, precision, recall, kindRight } = summaryOf(score)
  const kinds = Object.entries(score.kinds).filter(([, row]) => row.gold > 0)
  const kindRows = kinds.map(([kind, row]) => [
    kind,
    ...[row.gold, row.compared, row.found, row.kind].map(String),
    percent(ratio(row.found, row.gold)),
  ])
  const bandRows = Object.entries(score.bands).map(([band, row]) => [
    band,
    String(row.right),
    String(row.wrong),
    percent(ratio(row.right, row.right + row.wrong)),
  ])
  const { reconciled, innocent } = score
  return [
    terminal.paint.bold(
      `Conflicts: ${found} of ${gold} found, ${wrong} false (precision ${percent(precision)}, recall ${percent(recall)}, kind right ${percent(kindRight)})`,
    ),
    `Reconciled: ${reconciled.found} of ${reconciled.gold}. Innocent pairs called a conflict: ${innocent.calledConflict} of ${innocent.gold}. Topics: ${topics}.`,
    '',
    table(KIND_COLUMNS, kindRows, terminal),
    '',
    table(BAND_COLUMNS, bandRows, terminal),
    '',
  ].join('\n')
}

async function run(gold: string, options: Options, terminal: Terminal): Promise<void> {
  const topics = readGold(gold)
  const bar = progressBar(terminal.progress)
  const scores = new Map<string, Score>()
  for (const [index, topic] of topics.entries()) {
    bar.show({ phase: 'files', done: index, total: topics.length, path: topic.name })
    scores.set(topic.name, await scoreTopic(topic, join(options.sources ?? gold, topic.name), options.pipeline))
  }
  bar.stop()
  const all = total([...scores.values()])
  if (!options.json) return terminal.write(inWords(all, topics.length, terminal))
  const record = (score: Score) => ({ conflict: summaryOf(score), ...score })
  return writeJson(terminal, {
    ...record(all),
    topics: Object.fromEntries([...scores].map(([name, score]) => [name, record(score)])),
  })
}

/** `variorum eval`: how well the contradictions that a careful reader finds are found. */
export const evalCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('eval')
    .description('measure against what a careful reader finds: recall by kind, precision by band')
    .argument('<gold>', 'a folder with one folder for each topic, each with a gold.json')
    .option('--sources <folder>', "the topics' articles, where they do not lie beside their gold.json")
    .option('--pipeline <name>', 'the name of a pipeline, or the path of its YAML file', 'news')
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((gold: string, options: Options) => run(gold, options, terminal))
}
