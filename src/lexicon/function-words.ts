/** Words that tie a sentence together and tell nothing about its subject. Lower case, straight quotes. */
const FUNCTION_WORDS = `a an the this that these those such same other another each every either neither both all any some
no none not nor and or but so yet if then than as at by for from in into of off on onto out over to toward towards under
until till up upon with within without about above across after against along among around before behind below beneath
beside between beyond despite down during except inside near outside past per since through throughout via
i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself
they them their theirs themselves one ones who whom whose which what when where why how whether while because although
though unless whereas also too only just even still already again ever never now here there more most much many less
least few fewer very quite rather almost nearly roughly approximately some several am is are was were be been being
do does did doing done have has had having can could may might must shall should will would ought
say says said tell tells told according add added ask asked call called
mr mrs ms dr sir 's n't`

const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(/\s+/))

/** Whether a token's `norm` is a function word, which says nothing of what a clause is about. */
export const isFunctionWord = (norm: string): boolean => functionWords.has(norm)
