// Takes in the sample articles and tells what a reader would want to know of them. Runs after set-up.mjs.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const TOPICS = [
  {
    folder: 'prisoner-transfers',
    title: 'Three planes of prisoners',
    about:
      'Four articles on prisoners flown from the island of Belmora to Kestria. Were they extradited, and how many?',
  },
  {
    folder: 'harbour-tunnel',
    title: 'A tunnel under the harbour',
    about: 'Four articles on a tunnel that is late and over its price. By how much, and who answers for it?',
  },
  {
    folder: 'flood-relief-fund',
    title: 'After the flood',
    about:
      'Four articles full of figures on a flood and its relief fund. Most of them fit together, as a careful reader finds.',
  },
]

const NEXT = [
  ['variorum sources', 'what is in the database'],
  ['variorum collections', 'the subjects that it is about: each folder of sources/ is one'],
  ['variorum conflicts --series', 'contradictions, and the figures that fit together'],
  ['variorum review', 'the review desk: judge them in the browser'],
  ['variorum brief --out brief.html', 'what is agreed, disputed and explained, as a page to send on'],
  ['variorum check DRAFT', 'your own memo: who says so, who says otherwise'],
  ['variorum show lantern', 'one article with names, figures, days and quotations marked'],
  ['variorum ingest FOLDER --db topic.db', 'your own articles (.md, .txt, .html, .docx) in a database of their own'],
]

process.chdir(ROOT)
const { main } = await import('../dist/cli/main.js')
const { wrapped } = await import('../dist/cli/layout/wrap.js')
const { terminalOf } = await import('../dist/cli/terminal.js')

const terminal = terminalOf(process)
const { paint, columns } = terminal

/** Runs a command as on the command line; ends with its exit code where it fails. */
const run = async (...argv) => {
  const code = await main(argv, terminal)
  if (code !== 0) process.exit(code)
}

const say = (...lines) => terminal.write(`${lines.join('\n')}\n`)

const heading = (title) => [
  '',
  paint.bold(paint.cyan(`━━ ${title} ${'━'.repeat(Math.max(2, columns - title.length - 4))}`)),
]

await say('', paint.bold('Variorum: where many articles on one subject agree, where they differ and why.'), '')
await run('ingest', 'sources')
for (const { folder, title, about } of TOPICS) {
  await say(...heading(title), ...wrapped(about, columns), '')
  await run('conflicts', '--collection', folder, '--series')
}
const width = Math.max(...NEXT.map(([command]) => command.length))
await say(
  ...heading('Go on from here'),
  ...NEXT.map(([command, does]) => `  npx ${paint.bold(command.padEnd(width))}  ${does}`),
)
await say('', ...wrapped('Every quote above stands in the articles below sources/; README.md tells the rest.', columns))
