import type { Framed } from '../../coding/framed-by.ts'
import type { Reader, SourceSummary } from '../../store/index.ts'
import { readBoard } from '../../telling/board.ts'
import { countOf } from '../../telling/count-of.ts'
import { relationOf } from '../../telling/lineage-in-words.ts'
import type { NamedClaims, Profile, SharedWitness } from '../../telling/profile.ts'
import { inQuestion } from '../../telling/question.ts'
import { kindOf, publishedOn, sourceName } from '../../telling/source-name.ts'
import { type Stand, standingCounts } from '../../telling/standing.ts'
import { shortIdOf } from '../known-id.ts'
import { shortId } from '../known-source.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'

/** So many items are shown below a count; the command beside it lists all. */
const SHOWN = 5

/** What a profile is told from; `known` are all sources. */
interface Told {
  readonly profile: Profile
  readonly framed: readonly Framed[]
  readonly known: readonly SourceSummary[]
  readonly reader: Reader
}

/** A count in words, some of its items, and the commands that list all of them. */
interface Section {
  readonly words: string
  readonly items?: readonly string[]
  readonly commands?: readonly string[]
}

const named = (ids: readonly string[], known: readonly SourceSummary[]): string =>
  ids
    .map((id) => known.find((source) => source.id === id))
    .flatMap((source) => (source ? [sourceName(source)] : []))
    .join(', ')

/** "4f09ab  bridge: when (open) — alone, against Velm Post". */
const standLine = (
  { dispute, isAlone, isWithMost, beside, against }: Stand,
  title: string,
  { known }: Told,
): string => {
  const parts = [
    isAlone ? 'alone' : isWithMost ? 'with most' : '',
    beside.length === 0 ? '' : `beside ${named(beside, known)}`,
    against.length === 0 ? 'against itself' : `against ${named(against, known)}`,
  ]
  return `${shortIdOf(dispute)}  ${title} — ${parts.filter((part) => part !== '').join(', ')}`
}

const disputes = async (told: Told): Promise<Section> => {
  const { profile, reader } = told
  const { stands, source } = profile
  const counts = standingCounts(stands)
  const { disputes: all } = await readBoard(reader, { sources: [source.id], verdicts: ['conflict'] })
  const titles = new Map(all.map(({ id, thing, slot }) => [id, inQuestion(thing, slot)] as const))
  const ordered = stands.toSorted((a, b) => Number(b.isAlone) - Number(a.isAlone))
  const how = counts.disputes === 0 ? '' : `: alone in ${counts.alone}, with most in ${counts.withMost}`
  return {
    words: `In ${countOf(counts.disputes, 'dispute')}${how}`,
    items: ordered.map((stand) => standLine(stand, titles.get(stand.dispute) ?? '', told)),
    commands: [`conflicts --source ${shortId(source.id)}`],
  }
}

const reviewed = ({ profile: { source, reviewed: by } }: Told): readonly Section[] => {
  const counts = [by.accepted.length, by.edited.length, by.rejected.length] as const
  const statuses = (['accepted', 'edited', 'rejected'] as const).filter((status) => by[status].length > 0)
  if (statuses.length === 0) return []
  return [
    {
      words: `People accepted ${counts[0]} of its claims, corrected ${counts[1]} and rejected ${counts[2]}`,
      commands: statuses.map((status) => `claims --source ${shortId(source.id)} --status ${status}`),
    },
  ]
}

/** "4 figures rest on one witness, 3 of them on this source alone". */
const restingOn = ({ oneWitness, sole }: Profile): string => {
  const [all, alone] = [oneWitness.length, sole.length]
  const whose =
    alone === 0
      ? 'shared with other sources'
      : alone === all
        ? 'on this source alone'
        : `${alone} of them on this source alone`
  return `${countOf(all, 'figure rests', 'figures rest')} on one witness, ${whose}`
}

const speakerLine = ({ name, claims }: NamedClaims): string => `${claims.length}  ${name}`

const figures = ({ profile }: Told): readonly Section[] => {
  const { source, oneWitness, speakers } = profile
  const asked = `claims --source ${shortId(source.id)} --kind interval`
  const spoken = speakers.reduce((sum, { claims }) => sum + claims.length, 0)
  return [
    ...(oneWitness.length === 0 ? [] : [{ words: restingOn(profile), commands: [`${asked} --witnesses 1`] }]),
    ...(spoken === 0
      ? []
      : [
          {
            words: `Names somebody for ${countOf(spoken, 'figure')}`,
            items: speakers.map(speakerLine),
            commands: [`${asked} --speaker NAME`],
          },
        ]),
  ]
}

const corrections = ({ profile: { earlier, corrected } }: Told): readonly Section[] =>
  earlier === 0
    ? []
    : [
        {
          words: `Corrected itself in ${countOf(corrected.length, 'value')}, over ${countOf(earlier + 1, 'revision')}`,
          items: corrected.map(({ now, from, to }) => `${shortIdOf(now)}  ${from} → ${to}`),
        },
      ]

/** "2 claims  quotes Velm Ministry". */
const sharedLine = ({ source, reason, isFirst, claims }: SharedWitness, known: readonly SourceSummary[]): string =>
  `${countOf(claims.length, 'claim')}  ${relationOf(reason, isFirst)} ${named([source], known)}`

const shared = ({ profile: { source, shared: found }, known }: Told): readonly Section[] =>
  found.length === 0
    ? []
    : [
        {
          words: 'Counts as one witness with others',
          items: found.map((one) => sharedLine(one, known)),
          commands: [`sources ${shortId(source.id)} --json`],
        },
      ]

const frames = ({ profile: { source }, framed }: Told): readonly Section[] => {
  const count = framed.reduce((sum, { framings }) => sum + framings.length, 0)
  const items = framed.map(({ who, target, frame, framings, denied }) => {
    const no = denied === 0 ? '' : ` (${denied} denied)`
    return `${framings.length}  ${who} → ${target}: ${frame}${no}`
  })
  if (count === 0) return []
  return [
    {
      words: `Frames, in ${countOf(count, 'place')}`,
      items,
      commands: [`frames --source ${shortId(source.id)} --words`],
    },
  ]
}

const headLines = ({ profile: { source, figures: of } }: Told, { paint, columns }: Terminal): readonly string[] => {
  const facts = [
    ...[sourceName(source), kindOf(source) || 'kind unknown', publishedOn(source)],
    ...[countOf(of.words, 'word'), countOf(of.claims, 'claim')],
  ]
  return [
    ...wrapped(source.metadata.title?.value ?? '(no title)', columns).map(paint.bold),
    ...wrapped(facts.filter((fact) => fact !== '').join(' · '), columns),
    ...wrapped(`${source.path} · ${source.id}`, columns).map(paint.dim),
  ]
}

const sectionLines = (
  { words, items = [], commands = [] }: Section,
  { paint, columns }: Terminal,
): readonly string[] => {
  const left = items.length - SHOWN
  const hints = commands
    .flatMap((command) => wrapped(`variorum ${command}`, columns - 2))
    .map((line) => `  ${paint.dim(line)}`)
  const shown = items.slice(0, SHOWN).flatMap((item) => {
    const [first = '', ...more] = wrapped(item, columns - 2)
    return [`  ${first}`, ...more.map((line) => `    ${line}`)]
  })
  return [...wrapped(words, columns).map(paint.bold), ...shown, ...(left > 0 ? [`  and ${left} more`] : []), ...hints]
}

/** How a source stands among the others: counts with some of their items, and the commands that list all of them. */
export const profileLines = async (told: Told, terminal: Terminal): Promise<readonly string[]> => {
  const parts = [reviewed, figures, shared, corrections, frames]
  const sections = [await disputes(told), ...parts.flatMap((part) => part(told))]
  return [...headLines(told, terminal), ...sections.flatMap((section) => ['', ...sectionLines(section, terminal)])]
}
