export { formatOf } from './format.ts'
export { readSource } from './read-source.ts'
