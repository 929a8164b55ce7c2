import { type Html, html, trusted } from '../../exchange/html.ts'
import type { Block } from '../told/page.ts'

type ChartBlock = Block & { readonly kind: 'chart' }

/** Gives the drawing of a chart. */
export type Charts = (block: ChartBlock) => Html

/** What draws charts is loaded only where there is one. */
export const chartsOf = async (blocks: readonly Block[]): Promise<Charts> => {
  if (!blocks.some(({ kind }) => kind === 'chart')) return () => html``
  const { plotter } = await import('../../charts/plotter.ts')
  const { overTime } = await plotter()
  return ({ label, points, look }) => {
    const colour = look === 'steps' ? 'var(--explained)' : 'var(--conflict)'
    const { wide, narrow } = overTime({ label, look, colour, figures: points })
    return html`<figure><div class="on-wide">${trusted(wide)}</div><div class="on-narrow">${trusted(narrow)}</div></figure>`
  }
}
