import type { Entity, EntityName } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { sourceName } from '../../telling/source-name.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'

const INDENT = 3

/** What is needed to put an entity into words. */
interface Telling {
  readonly nameOf: (key: string) => string
  readonly decidedBy: (decision: string) => string
  readonly sourceOf: (id: string) => string
}

/** "= “Ellery Crossing Authority”, by acronym (0.85)", or by whose decision. */
const whyInWords = ({ link }: EntityName, { nameOf, decidedBy }: Telling): string => {
  if (link === null) return ''
  const reason = link.decision === null ? `${link.rule} (${link.score})` : `decision of ${decidedBy(link.decision)}`
  return `is “${nameOf(link.to)}” by ${reason}`
}

const nameLines = (name: EntityName, telling: Telling, { paint, columns }: Terminal): readonly string[] => {
  const used = `${countOf(name.mentions, 'mention')} in ${name.sources.map(telling.sourceOf).join(', ')}`
  const lines = [whyInWords(name, telling), used].filter((line) => line !== '')
  return [
    ...wrapped(name.name, columns).map(paint.cyan),
    ...indented(
      lines.flatMap((line) => wrapped(line, columns - INDENT)),
      INDENT,
    ),
  ]
}

/** An entity for a person: each of its names, why it is held for one with them, and who uses it. */
export const entityInWords = async (reader: Reader, entity: Entity, terminal: Terminal): Promise<string> => {
  const sources = new Map((await reader.sources()).map((source) => [source.id, sourceName(source)] as const))
  const decisions = new Map((await reader.decisions()).map((each) => [each.id, whoAndWhy(each)] as const))
  const names = new Map(entity.names.map(({ key, name }) => [key, name] as const))
  const telling: Telling = {
    nameOf: (key) => names.get(key) ?? key,
    decidedBy: (id) => decisions.get(id) ?? id,
    sourceOf: (id) => sources.get(id) ?? id,
  }
  const head = [
    ...wrapped(entity.name, terminal.columns).map(terminal.paint.bold),
    terminal.paint.dim(`${entity.label} · ${countOf(entity.names.length, 'name')} · ${shortIdOf(entity.id)}`),
  ]
  const blocks = entity.names.map((name) => nameLines(name, telling, terminal).join('\n'))
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}
