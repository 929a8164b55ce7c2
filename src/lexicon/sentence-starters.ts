const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Words that, with a capital after "U.S." or "Inc.", start a new sentence: "left the U.S. The talks failed".
 * None of them begins the name of a body ("U.S. Department", "U.S. Senate").
 */
export const SENTENCE_STARTERS = words(`
  the a an this that these those there here it its he she they we you i his her their our your my one
  in on at by for from with without within during after before since until when while where as if although
  though because despite however moreover furthermore meanwhile but and or nor so yet then also still instead
  to of over under between among against across through throughout about
  what who why how which whose whether did does do is are was were has have had can could should would may
  mr mrs ms dr several some many most few both all each every any no not none nobody everyone everybody someone somebody neither either another other others
  two three four five six seven eight nine ten dozens hundreds thousands millions billions nearly almost
  such only even just once again nonetheless nevertheless therefore thus hence later earlier recently currently
  today yesterday tomorrow now soon according last next first second third finally overall critics officials
  experts authorities police investigators residents supporters opponents analysts lawmakers let it's that's there's
  he's she's they're we're i'm you're i've we've don't didn't`)
