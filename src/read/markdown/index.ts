import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Message } from '../../domain/index.ts'
import type { Draft } from '../draft.ts'
import type { Field, Reading } from '../fields.ts'
import { blocksOf } from './blocks.ts'
import { frontMatter } from './front-matter.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** Reads Markdown with GitHub's tables, footnotes and links, and YAML front matter. */
export const readMarkdown = (raw: string, report: (message: Message) => void): Reading<Draft> => {
  const tree = processor.parse(raw)
  const first = tree.children[0]
  const fields: Field[] = first?.type === 'yaml' ? frontMatter(first.value, report) : []
  const content = tree.children.filter(
    (node) => node.type !== 'yaml' && !('type' in node && String(node.type) === 'toml'),
  )
  return { drafts: blocksOf(raw, content), fields }
}
