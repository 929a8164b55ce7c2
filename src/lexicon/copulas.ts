/** Verbs that say of their subject what the adjective behind them tells: "is", "stood", "remained", "was left". */
const COPULAS = new Set(
  'be is are was were been being stand stands stood stay stays stayed remain remains remained lie lay left kept'.split(
    ' ',
  ),
)

/** Whether a word (lower case) is a copula. */
export const isCopula = (norm: string): boolean => COPULAS.has(norm)
