/**
 * Base forms with their irregular past and participle. Forms that are words of their own as well ("found", "left",
 * "rose", "saw", "lay", "wound", "bound", "ground", "felt", "bore") are left out: they would take on a false meaning.
 */
const IRREGULAR_VERBS = `arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent|bet|bite bit bitten
|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen
|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
|feed fed|fight fought|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
|freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown|hang hung|hear heard|hide hid hidden|hold held
|keep kept|know knew known|lay laid|lead led|leap leapt|lend lent|lose lost|make made|mean meant|meet met|mistake mistook mistaken
|overcome overcame|overthrow overthrew overthrown|overturn|pay paid|plead pled|prove proven|repay repaid|ride rode ridden|ring rang rung
|run ran|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung
|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun
|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove|swear swore sworn|sweep swept|swim swam swum
|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept|win won
|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`

const bases: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.split('|').flatMap((row) => {
    const [base = '', ...forms] = row.trim().split(' ')
    return forms.map((form) => [form, base] as const)
  }),
)

/** The base of an irregular verb form in lower case: `"taken"` → `"take"`; other words as they are. */
export const baseOf = (word: string): string => bases.get(word) ?? word
