import type { Format } from '../domain/index.ts'

/** The formats whose files are text. */
export type TextFormat = Exclude<Format, 'docx'>

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
}

/** The format that a file's name promises, or null for a type that is not read ("notes.md" → markdown). */
export const formatOf = (path: string): Format | null => {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FORMATS, extension) ? (FORMATS[extension] ?? null) : null
}

/** The format that the text itself shows: a whole web page under another name is still a web page. */
export const formatWithin = (raw: string, named: TextFormat): TextFormat =>
  named !== 'html' && /^\s{0,200}(?:<!doctype html\b|<html[\s>])/i.test(raw.slice(0, 400)) ? 'html' : named
