import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variorum } from '../cli/run.ts'
import { ROOT } from './architecture.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts

/** The commands that --help lists, each with its own help. */
const helps: ReadonlyMap<string, string> = await (async () => {
  const { out } = await variorum('--help')
  const listed = (out.split('\nCommands:\n')[1] ?? '').split('\n\n')[0] ?? ''
  const names = [...listed.matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name]) =>
    name === undefined || name === 'help' ? [] : [name],
  )
  return new Map(await Promise.all(names.map(async (name) => [name, (await variorum(name, '--help')).out] as const)))
})()

/** The calls of the program that a text shows: "variorum search toll --limit 5". */
const callsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[`\s])variorum ([a-z]+(?: [^`\n|>#]*)?)/gm)].map(([, call]) => (call ?? '').trim())

const optionsOf = (call: string): readonly string[] => call.match(/--[a-z-]+/g) ?? []

describe.each([...helps])('variorum %s', (name, help) => {
  it('is described, with two examples or more', () => {
    expect(help).toMatch(/^Usage: .+\n\n\S.+/)
    const examples = (help.split('Examples:\n')[1] ?? '')
      .split('\n')
      .filter((line) => line.startsWith(`  variorum ${name}`))
    expect(examples.length).toBeGreaterThanOrEqual(2)
  })

  it('uses its own options only in its examples', () => {
    const wrong = callsIn(help.split('Examples:\n')[1] ?? '').flatMap((call) =>
      optionsOf(call).filter((option) => !help.split('Examples:')[0]?.includes(option)),
    )
    expect(wrong).toEqual([])
  })

  it('has its place in the README, with each of its options', () => {
    expect(README).toContain(`variorum ${name}`)
    const options = [
      ...(help.split('Options:\n')[1]?.split('Examples:')[0] ?? '').matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm),
    ]
    const missing = options.flatMap(([, option]) => (option === undefined || README.includes(option) ? [] : [option]))
    expect(missing).toEqual([])
  })
})

describe('README', () => {
  it('calls only commands and options that there are', () => {
    const wrong = callsIn(README.replaceAll(/^ {4}.*$/gm, '')).filter((call) => {
      const help = helps.get(call.split(' ')[0] ?? '')
      return help === undefined || optionsOf(call).some((option) => !help.includes(option))
    })
    expect(wrong).toEqual([])
  })

  it('names only npm scripts that there are', () => {
    const named = [...README.matchAll(/npm (?:run )?([a-z]+)/g)].flatMap(([, name]) => name ?? [])
    expect(
      named.filter((name) => !['ci', 'install', 'registry'].includes(name) && scripts[name] === undefined),
    ).toEqual([])
  })
})
