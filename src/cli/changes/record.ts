import type { Changes } from '../../telling/changes/index.ts'

/** What changed, for programs: the period, the sources that came, and each section with its rows. */
export const changesRecord = ({ period, news, headline, sections }: Changes) => ({
  ...{ from: period.from, to: period.to, since: period.since, until: period.until, headline },
  sources: news.sources.map(({ id, path }) => ({ id, path })),
  sections: sections
    .filter(({ total }) => total > 0)
    .map(({ name, total, rows }) => ({
      ...{ name, total },
      rows: rows.map(({ id, at, title, pieces, note }) => ({ id, ...at, title, pieces, note })),
    })),
  refused: period.within.flatMap(({ refusals }) => refusals),
})
