import { type Command, Option } from 'commander'
import type { FrameBody } from '../../../domain/index.ts'
import { databaseOption } from '../../database-option.ts'
import { someSourcesLike } from '../../known-source.ts'
import { readFrom } from '../../read-from.ts'
import type { Terminal } from '../../terminal.ts'
import { wholeNumber } from '../../whole-number.ts'
import { writeJson } from '../../write-json.ts'
import { codebookNamed } from '../codebook-file.ts'
import { compareCodings, type FlipReport, type ToldFlip } from './compare.ts'
import { flipsInWords, warningOf } from './report.ts'

const EXAMPLES = `
Examples:
  variorum frames flips mine.yaml                 what the changed codebook would code otherwise than is stored
  variorum frames flips default --source harbour --limit 5
  variorum frames flips mine.yaml --json          the same as a queue for review

CODEBOOK is a YAML file or the name of one in pipelines/codebooks; its "name" tells which stored framings are its own.
Only what flips needs a person's eye again; what somebody has judged is marked. Nothing is written: the next ingest
under a pipeline with the changed codebook stores its framings.`

interface Options {
  readonly db: string
  readonly source?: string
  readonly limit?: number
  readonly json?: true
}

/** Flips for a person to see of each frame; programs get all. */
const SHOWN = 10

const sideRecord = (body: FrameBody | null) =>
  body && { target: body.target, holder: body.holder, polarity: body.polarity, codebook: body.codebook }

const record = ({ flip, source, cause, reviews }: ToldFlip) => ({
  ...{ kind: flip.kind, frame: flip.frame, changes: flip.changes, source: source.id, path: source.path },
  ...{ text: flip.words, before: sideRecord(flip.before), after: sideRecord(flip.after), cause },
  reviews: reviews.map(({ id, status, person, note, decidedAt }) => ({ id, status, person, note, decidedAt })),
})

const document = (report: FlipReport, limit: number | undefined) => ({
  ...{ codebook: report.codebook.version, stored: report.stored, framings: report.count },
  ...{
    warning: warningOf(report),
    flips: (report.stored.length === 0 ? [] : report.flips).slice(0, limit).map(record),
  },
})

/** `variorum frames flips`: which stored codings a changed codebook would code otherwise. */
export const flipsCommand = (frames: Command, terminal: Terminal): void => {
  frames
    .command('flips')
    .description('show which stored framings a changed codebook would lose, gain or change')
    .argument('<codebook>', 'a YAML file, or the name of a codebook in pipelines/codebooks')
    .option('--source <name>', 'only sources with this in path, title, outlet or id')
    .addOption(new Option('--limit <count>', 'flips shown of each frame (10)').argParser(wholeNumber))
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: Options) =>
      readFrom(options.db, async (reader) => {
        const codebook = codebookNamed(name)
        const all = await reader.sources()
        const sources = options.source === undefined ? all : someSourcesLike(all, options.source)
        const report = await compareCodings(reader, sources, codebook)
        if (options.json) await writeJson(terminal, document(report, options.limit))
        else await terminal.write(flipsInWords(report, options.limit ?? SHOWN, terminal))
      }),
    )
}
