import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds at fault in a page, by rule. */
export const faultsIn = async (page: Page): Promise<readonly string[]> => {
  // The page allows no foreign script; the browser's own tools may still run one.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const tool = (
      globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> } }
    ).axe
    return (await tool.run()).violations.map(({ id, impact }) => `${id} (${impact})`)
  })
}
