import { type Cell, type Column, table } from '../layout/table.ts'
import type { Terminal } from '../terminal.ts'
import type { Fall } from './floors.ts'
import { type LayerScores, layerFigures, SCORED_LAYERS } from './layers.ts'
import { ratio, type Score, summaryOf } from './score.ts'

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)} %`)
const columns = (first: string, ...heads: readonly string[]): readonly Column[] => [
  { head: first, least: 12 },
  ...heads.map((head) => ({ head, least: 8, figures: true as const })),
]

/** The most frequent confusions that a terminal shows; --json has them all. */
const SHOWN = 12

/** How well each layer is read, and what is taken for what. */
export function layersInWords(layers: LayerScores, terminal: Terminal): string {
  const measured = SCORED_LAYERS.filter((name) => layers[name].gold > 0)
  const rows = measured.map((name) => {
    const { precision, recall, f1, exactF1, valueAccuracy } = layerFigures(layers[name])
    return [name, String(layers[name].gold), ...[precision, recall, f1, exactF1, valueAccuracy].map(percent)]
  })
  const confusions = measured.flatMap((name) => layers[name].confusions.map((each) => ({ name, ...each })))
  const shown = confusions.slice(0, SHOWN).map(({ name, gold, found, count, example }): Cell[] => {
    return [name, gold, found, String(count), `“${example}”`]
  })
  const more = confusions.length - shown.length
  return [
    table(columns('layer', 'in the gold', 'precision', 'recall', 'F1', 'exact F1', 'value right'), rows, terminal),
    '',
    ...(shown.length === 0 ? [] : [table(CONFUSION_COLUMNS, shown, terminal), '']),
    ...(more > 0 ? [`${more} more confusions: --json lists them all.`, ''] : []),
  ].join('\n')
}

const CONFUSION_COLUMNS: readonly Column[] = [
  { head: 'layer', least: 10 },
  { head: 'in the gold', least: 10 },
  { head: 'taken for', least: 10 },
  { head: 'times', least: 5, figures: true },
  { head: 'for example', least: 12 },
]

/** How well contradictions are found: recall by kind, precision by band. */
export function conflictsInWords(score: Score, topics: number, terminal: Terminal): string {
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
    table(columns('kind', 'in the gold', 'compared', 'found', 'right kind', 'recall'), kindRows, terminal),
    '',
    table(columns('band', 'right', 'wrong', 'precision'), bandRows, terminal),
    '',
  ].join('\n')
}

/** What fell below its floor, a line each. */
export const fallsInWords = (falls: readonly Fall[], file: string, { colors }: Terminal): string =>
  falls
    .map(({ figure, floor, now }) => colors.red(`${figure} fell: ${now ?? 'not measured'}, floor ${floor} (${file})\n`))
    .join('')
