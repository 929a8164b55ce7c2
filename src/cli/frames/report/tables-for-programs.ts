import { holderName } from '../../../coding/framings.ts'
import { matrixCsv } from '../../../coding/matrix-csv.ts'
import { type Layout, tablesOf } from '../../../coding/tables.ts'
import { type CsvCell, csvOf } from '../../../exchange/csv.ts'
import type { Content } from './content.ts'

const FRAMING_HEADS = [
  ...['number', 'target', 'frame', 'polarity', 'holder', 'cues', 'sentence', 'path', 'title', 'outlet', 'published'],
  ...['spoken_from', 'spoken_to', 'score', 'codebook'],
]

const framingsCsv = ({ entries, calendar }: Content): string =>
  csvOf(
    FRAMING_HEADS,
    entries.map(({ number, framing }): readonly CsvCell[] => {
      const { source, found, cues, sentence } = framing
      const { metadata } = source
      const spoken = calendar.spoken.get(found.id)
      const { target, frame, polarity, score, codebook } = found.body
      return [
        ...[number, target, frame, polarity, holderName(framing), cues.join(' … '), sentence, source.path],
        ...[metadata.title, metadata.publisher, metadata.published].map((known) => known?.value ?? null),
        ...[spoken?.from ?? null, spoken?.to ?? null, score, codebook],
      ]
    }),
  )

const rounded = (figure: number): number => Number(figure.toFixed(4))

const shiftCsv = ({ parts }: Content): string =>
  csvOf(
    [
      ...['target', 'frame', 'side_a', 'count_a', 'share_a', 'sources_a', 'side_b', 'count_b', 'share_b', 'sources_b'],
      ...['difference', 'low', 'high'],
    ],
    parts.flatMap(({ target, shift }) =>
      (shift?.shifts ?? []).map((one): readonly CsvCell[] => [
        ...[target, one.frame],
        ...[shift?.a.name ?? null, one.a.count, rounded(one.a.share), shift?.a.sources ?? null],
        ...[shift?.b.name ?? null, one.b.count, rounded(one.b.share), shift?.b.sources ?? null],
        ...[one.difference, one.low, one.high].map(rounded),
      ]),
    ),
  )

const wordsCsv = ({ words }: Content): string =>
  csvOf(
    [
      ...['frame', 'word', 'count', 'sources', 'count_elsewhere', 'sources_elsewhere', 'log_likelihood', 'log_ratio'],
      ...['cue', 'example'],
    ],
    words.flatMap(({ frame, words: ofFrame }) =>
      ofFrame.map(({ word }): readonly CsvCell[] => [
        ...[frame, word.form, word.a.count, word.a.sources, word.b.count, word.b.sources],
        ...[rounded(word.logLikelihood), rounded(word.logRatio), word.cue ? 'yes' : 'no', word.example.sentence],
      ]),
    ),
  )

/** The figures of a report as files of comma-separated values, by their names. */
export const tablesForPrograms = (content: Content): ReadonlyMap<string, string> => {
  const framings = content.entries.map(({ framing }) => framing)
  const table = (rows: Layout['rows']): string => {
    const layout: Layout = { rows, columns: 'frame', each: 'target' }
    return matrixCsv(tablesOf(framings, layout, content.calendar), layout)
  }
  return new Map([
    ['framings.csv', framingsCsv(content)],
    ['matrix.csv', table('source')],
    ['holders.csv', table('holder')],
    ['published.csv', table('published')],
    ['spoken.csv', table('spoken')],
    ['shift.csv', shiftCsv(content)],
    ['keyness.csv', wordsCsv(content)],
  ])
}
