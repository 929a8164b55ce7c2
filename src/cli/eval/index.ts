import { join } from 'node:path'
import type { Command } from 'commander'
import { progressBar } from '../progress-bar.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { falls, raiseFloors, readFloors } from './floors.ts'
import { readGold } from './gold.ts'
import { conflictsInWords, fallsInWords, layersInWords } from './report.ts'
import { figuresOf, recordOf, scoreTopic, type TopicScore, totalTopic } from './score-topic.ts'

const EXAMPLES = `
Examples:
  variorum eval annotations --sources sources    how well the samples are read and their contradictions found
  variorum eval topics/ --json                   topics with articles and gold.json side by side
  variorum eval annotations --sources sources --floors annotations/floors.json
                                                 exit code 1 when a figure is below its floor

Each topic is a folder with a gold.json (annotations/README.md describes it). Its articles are taken into a database of
their own, which is thrown away afterwards.

F1 counts an annotation that shares words with a row of the gold as a hit, exact F1 one that begins and ends where the
row does. "Value right" is the share of hits whose value (number and unit, days, speaker, label, holder) is right too.`

interface Options {
  readonly sources?: string
  readonly pipeline: string
  readonly floors?: string
  readonly raiseFloors?: true
  readonly json?: true
}

async function scoreAll(gold: string, options: Options, terminal: Terminal): Promise<ReadonlyMap<string, TopicScore>> {
  const topics = readGold(gold)
  const bar = progressBar(terminal.progress)
  const scores = new Map<string, TopicScore>()
  for (const [index, topic] of topics.entries()) {
    bar.show({ phase: 'files', done: index, total: topics.length, path: topic.name })
    scores.set(topic.name, await scoreTopic(topic, join(options.sources ?? gold, topic.name), options.pipeline))
  }
  bar.stop()
  return scores
}

async function run(gold: string, options: Options, terminal: Terminal, exit: (code: number) => void): Promise<void> {
  const { floors: file, raiseFloors: mayRaise = false } = options
  const floors = file === undefined ? {} : readFloors(file, mayRaise)
  const scores = await scoreAll(gold, options, terminal)
  const all = totalTopic([...scores.values()])
  if (options.json) {
    const topics = Object.fromEntries([...scores].map(([name, score]) => [name, recordOf(score)]))
    await writeJson(terminal, { ...recordOf(all), topics })
  } else {
    await terminal.write(
      `${layersInWords(all.layers, terminal)}\n${conflictsInWords(all.conflicts, scores.size, terminal)}`,
    )
  }
  if (file === undefined) return
  const fallen = falls(floors, figuresOf(all))
  if (fallen.length > 0) {
    terminal.error(fallsInWords(fallen, file, terminal))
    exit(1)
  } else if (mayRaise) raiseFloors(file, floors, figuresOf(all))
}

/** `variorum eval`: how well the layers are read and the contradictions found that a careful reader finds. */
export const evalCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('eval')
    .description(
      'measure against what a careful reader finds: each layer, recall of conflicts by kind, precision by band',
    )
    .argument('<gold>', 'a folder with one folder for each topic, each with a gold.json')
    .option('--sources <folder>', "the topics' articles, where they do not lie beside their gold.json")
    .option('--pipeline <name>', 'the name of a pipeline, or the path of its YAML file', 'news')
    .option('--floors <file>', 'a JSON file with the figures that may not be undercut')
    .option('--raise-floors', 'write what was measured into the file of floors, where it is higher')
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((gold: string, options: Options) => run(gold, options, terminal, exit))
}
