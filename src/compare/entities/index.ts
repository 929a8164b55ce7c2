import {
  bareName,
  contentId,
  type Decision,
  type Entity,
  type EntityName,
  isNameKey,
  type NameInSource,
  type NameLink,
  nameKey,
  standingDecisions,
} from '../../domain/index.ts'
import { groupBy } from '../group-by.ts'
import { grouping } from '../grouping.ts'
import { LINK_RULES, type LinkRule, type Named } from './rules.ts'

interface Input {
  readonly names: readonly NameInSource[]
  /** All that people decided, in the order in which they did; what they said of claims is passed over. */
  readonly decisions?: readonly Decision[]
}

/** Two names that are one, the shorter first. */
interface Pair extends Omit<NameLink, 'to'> {
  readonly names: readonly [string, string]
}

/**
 * Who or what the sources mention: names are held for one where a rule says so or a person did. What a person decided
 * apart is never joined, be it through others; the surest links are made first. Sorted by how many sources and mentions.
 */
export function entitiesOf({ names, decisions = [] }: Input): readonly Entity[] {
  const known = namesOf(names)
  const decided = decidedPairs(decisions, new Set(known.keys()))
  const keepsCompany = companyOf(known)
  const found = LINK_RULES.flatMap((rule) => pairsBy(rule, known, keepsCompany))
  const links = linked([...decided.pairs, ...found], decided.isApart)
  const { groupOf, join } = grouping()
  for (const { names: pair } of links) join(...pair)
  const linksOf = groupBy(links, ({ names: [a] }) => groupOf(a)[0] ?? null)
  const groups = new Set([...known.keys()].map(groupOf))
  return [...groups].map((keys) => entityOf(keys, known, linksOf.get(keys[0] ?? '') ?? [])).sort(byWeight)
}

type KnownName = Named & Pick<EntityName, 'mentions'>

/** Each name over all sources, as most sources write it. */
function namesOf(names: readonly NameInSource[]): ReadonlyMap<string, KnownName> {
  const byKey = groupBy(
    names.filter(({ name }) => bareName(name) !== ''),
    nameKey,
  )
  return new Map(
    [...byKey.keys()].sort().map((key) => {
      const uses = byKey.get(key) ?? []
      const first = [...uses].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))[0]
      const name = first?.name ?? ''
      const sources = new Set(uses.map(({ source }) => source))
      const mentions = uses.reduce((sum, use) => sum + use.mentions, 0)
      return [key, { key, name, label: first?.label ?? 'ORG', words: bareName(name).split(' '), sources, mentions }]
    }),
  )
}

/** The pairs of names that one rule holds for one. */
function pairsBy(
  { rule, score, sure, short, full }: LinkRule,
  known: ReadonlyMap<string, KnownName>,
  keepsCompany: (a: KnownName, b: KnownName) => boolean,
): readonly Pair[] {
  const handles = [...known.values()].flatMap((name) => full(name).map((handle) => ({ handle, name })))
  const fuller = groupBy(handles, ({ handle }) => handle)
  return [...known.values()].flatMap((name) => {
    const handle = short(name)
    const candidates = (handle === null ? [] : (fuller.get(handle) ?? []))
      .map((each) => each.name)
      .filter((other) => other !== name && (sure || keepsCompany(name, other)))
    if (!sure && candidates.length > 1) return []
    return candidates.map((other) => ({ names: [name.key, other.key] as const, rule, score, decision: null }))
  })
}

/**
 * Whether two names keep the same company: they stand in one source, or their sources have another name in common that
 * is no place.
 */
function companyOf(known: ReadonlyMap<string, KnownName>): (a: KnownName, b: KnownName) => boolean {
  const telling = new Map<string, Set<string>>()
  for (const { key, label, sources } of known.values())
    if (label !== 'GPE' && label !== 'LOC')
      for (const source of sources) telling.set(source, (telling.get(source) ?? new Set()).add(key))
  const remembered = new Map<string, ReadonlySet<string>>()
  const around = ({ key, sources }: KnownName): ReadonlySet<string> => {
    const keys = remembered.get(key) ?? new Set([...sources].flatMap((source) => [...(telling.get(source) ?? [])]))
    remembered.set(key, keys)
    return keys
  }
  return (a, b) => {
    if ([...a.sources].some((source) => b.sources.has(source))) return true
    const others = around(b)
    return [...around(a)].some((key) => key !== a.key && key !== b.key && others.has(key))
  }
}

/** What people said of names: pairs that they joined, and whether the latest word on two names has them apart. */
function decidedPairs(decisions: readonly Decision[], known: ReadonlySet<string>) {
  const standing = standingDecisions(decisions)
    .map(({ id, kind, parts }) => ({ id, kind, parts: parts.map((part) => part.filter((key) => known.has(key))) }))
    .filter(({ parts }) => parts.flat().some(isNameKey))
    .toReversed()
  const between = (a: string, b: string) =>
    standing.find(
      ({ parts }) => parts.some((part) => part.includes(a) && !part.includes(b)) && parts.flat().includes(b),
    )
  const pairs = standing
    .filter(({ kind }) => kind === 'merge')
    .flatMap(({ id, parts }) => {
      const [first, ...others] = parts.flat()
      if (first === undefined) return []
      return others.map((other): Pair => ({ names: [other, first], rule: 'decided', score: 1, decision: id }))
    })
    .filter(({ names: [a, b] }) => between(a, b)?.kind !== 'split')
  return { pairs, isApart: (a: string, b: string) => between(a, b)?.kind === 'split' }
}

/** The links that make no one of names that were decided apart, the surest first. */
function linked(pairs: readonly Pair[], isApart: (a: string, b: string) => boolean): readonly Pair[] {
  const { groupOf, join } = grouping()
  return [...pairs]
    .sort((a, b) => Number(b.decision !== null) - Number(a.decision !== null) || b.score - a.score)
    .filter(({ names: [a, b] }) => {
      if (groupOf(a) === groupOf(b)) return false
      if (groupOf(a).some((x) => groupOf(b).some((y) => isApart(x, y)))) return false
      join(a, b)
      return true
    })
}

function entityOf(keys: readonly string[], known: ReadonlyMap<string, KnownName>, links: readonly Pair[]): Entity {
  const members = keys.flatMap((key) => known.get(key) ?? []).sort(fullestFirst)
  const first = members[0]
  const linkOf = linksFrom(first?.key ?? '', links)
  const names = members.map(({ key, label, name, sources, mentions }) => ({
    ...{ key, label, name, mentions, sources: [...sources].sort() },
    link: linkOf.get(key) ?? null,
  }))
  const [label, name] = [first?.label ?? 'ORG', first?.name ?? '']
  return { id: contentId('entity', { label, name: bareName(name) }), label, name, names }
}

/** How each name of an entity hangs on the first one: by the link on the way to it. */
function linksFrom(first: string, links: readonly Pair[]): ReadonlyMap<string, NameLink> {
  const reached = new Map<string, NameLink | null>([[first, null]])
  for (const to of reached.keys())
    for (const { names, ...why } of links.filter((link) => link.names.includes(to))) {
      const other = names[0] === to ? names[1] : names[0]
      // A map's walk goes on over what is added to it.
      if (!reached.has(other)) reached.set(other, { to, ...why })
    }
  return new Map([...reached].flatMap(([key, link]) => (link === null ? [] : [[key, link] as const])))
}

/** The name with most words, then the one that more sources use, stands for the entity. */
const fullestFirst = (a: KnownName, b: KnownName): number =>
  b.words.length - a.words.length || b.sources.size - a.sources.size || (a.key < b.key ? -1 : 1)

const sourcesOf = ({ names }: Entity): number => new Set(names.flatMap(({ sources }) => sources)).size
const mentionsOf = ({ names }: Entity): number => names.reduce((sum, { mentions }) => sum + mentions, 0)

const byWeight = (a: Entity, b: Entity): number =>
  sourcesOf(b) - sourcesOf(a) || mentionsOf(b) - mentionsOf(a) || (a.id < b.id ? -1 : 1)
