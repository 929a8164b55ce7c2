/** Stands for the module of a thread: what it does is told by the name of the file. */
export default async ({ found }) => {
  const all = []
  for (; found.path === 'hang.md'; );
  for (; found.path === 'eat.md'; ) all.push(Array.from({ length: 1000 }, () => ({ all: all.length })))
  if (found.path === 'much.md')
    return { refusal: { path: found.file, rule: 'much', reason: 'a'.repeat(4_000_000), remedy: 'None.' } }
  if (found.path === 'die.md') process.exit(1)
  if (found.path === 'throw.md') throw new RangeError('tripped')
  return { refusal: { path: found.file, rule: 'well', reason: 'It is well.', remedy: 'None.' } }
}
