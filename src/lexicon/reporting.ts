import { remembered } from './remembered.ts'

/** What a speaker does with the reported words: asserts or denies them, promises, asks, describes, thinks … */
type ReportingClass =
  | 'say'
  | 'assert'
  | 'deny'
  | 'doubt'
  | 'announce'
  | 'promise'
  | 'warn'
  | 'ask'
  | 'answer'
  | 'estimate'
  | 'think'
  | 'describe'
  | 'accuse'

/**
 * What may stand with the verb. `quote`: "…", he V. `that`: V that C, and after its content: C, he V.
 * `bare`: V C without "that". `question`: V whether C. `infinitive`: V to do. `naming`: V her a fool.
 * `as`: V it as unfair. `part`: V … "a few quoted words" …
 */
type Complement = 'quote' | 'that' | 'bare' | 'question' | 'infinitive' | 'naming' | 'as' | 'part'

/**
 * A reporting verb. `addressee`: V somebody (that) …; `noun`: its forms are nouns as well ("a claim"), so that a
 * determiner before them refuses them; `particle`: the word that must follow ("point out"); `adjective`: a form of
 * "be" stands before it ("is confident that").
 */
export interface ReportingVerb {
  readonly lemma: string
  readonly forms: readonly string[]
  readonly class: ReportingClass
  readonly takes: ReadonlySet<Complement>
  readonly addressee: boolean
  readonly noun: boolean
  readonly particle: string | null
  readonly adjective: boolean
}

/** Forms, class, what it takes (with `addressee`, `noun`, `+particle`), an example. */
type Row = readonly [forms: string, kind: ReportingClass, takes: string, example: string]

const ROWS: readonly Row[] = [
  ['say says said saying', 'say', 'quote that bare question part', 'She said the bridge was closed.'],
  [
    'tell tells told telling',
    'say',
    'quote that bare question infinitive addressee',
    'She told us that it was closed.',
  ],
  ['add adds added adding', 'say', 'quote that bare', 'He added that nobody was hurt.'],
  ['write writes wrote writing', 'say', 'quote that part', '"I was late," she wrote in a memo.'],
  ['remark remarks remarked remarking', 'say', 'quote that noun', 'He remarked that it was cold.'],
  ['comment comments commented commenting', 'say', 'quote that noun', '"A pity," he commented.'],
  ['observe observes observed observing', 'say', 'quote that', 'She observed that few came.'],
  ['note notes noted noting', 'say', 'quote that bare noun', 'He noted that the leak was old.'],
  ['mention mentions mentioned mentioning', 'say', 'that noun', 'She mentioned that he had left.'],
  ['recall recalls recalled recalling', 'say', 'quote that question', '"It was dark," he recalled.'],
  ['relate relates related', 'say', 'quote', '"It was dark," he related.'],
  ['recount recounts recounted', 'say', 'quote noun', '"It was dark," he recounted.'],
  ['explain explains explained explaining', 'say', 'quote that question', '"I know them," she explained.'],
  ['continue continues continued', 'say', 'quote', '"And then," he continued, "it fell."'],
  ['begin begins began', 'say', 'quote', '"Friends," she began.'],
  ['conclude concludes concluded concluding', 'say', 'quote that', 'The report concluded that it was safe.'],
  ['repeat repeats repeated repeating', 'say', 'quote that', 'He repeated that he was innocent.'],
  ['reiterate reiterates reiterated reiterating', 'say', 'quote that', 'He reiterated that he would stay.'],
  ['quip quips quipped', 'say', 'quote noun', '"It floats," he quipped.'],
  ['joke jokes joked joking', 'say', 'quote that noun', '"It floats," he joked.'],
  ['murmur murmurs murmured', 'say', 'quote noun', '"Yes," she murmured.'],
  ['mutter mutters muttered', 'say', 'quote', '"Yes," he muttered.'],
  ['whisper whispers whispered', 'say', 'quote that noun', '"Yes," she whispered.'],
  ['shout shouts shouted shouting', 'say', 'quote that noun', '"Out!" he shouted.'],
  ['cry cries cried crying', 'say', 'quote noun', '"Out!" she cried.'],
  ['exclaim exclaims exclaimed', 'say', 'quote', '"Out!" she exclaimed.'],
  ['yell yells yelled yelling', 'say', 'quote noun', '"Out!" he yelled.'],
  ['laugh laughs laughed', 'say', 'quote noun', '"Never," she laughed.'],
  ['smile smiles smiled', 'say', 'quote noun', '"Never," he smiled.'],
  ['sigh sighs sighed', 'say', 'quote noun', '"Never," he sighed.'],
  ['shrug shrugs shrugged', 'say', 'quote noun', '"Perhaps," he shrugged.'],
  ['tweet tweets tweeted tweeting', 'say', 'quote that noun', '"It is done," the senator tweeted.'],
  ['post posts posted posting', 'say', 'quote noun', '"It is done," the senator posted.'],
  ['read reads', 'say', 'quote', 'The letter read: "We are closed."'],
  ['put puts', 'say', 'quote +it', '"It is done," as she put it.'],
  ['speak speaks spoke speaking', 'say', 'part +of', 'He spoke of "a new start".'],
  ['talk talks talked talking', 'say', 'part noun +of', 'He talked of "a new start".'],
  ['refer refers referred referring', 'describe', 'part +to', 'She referred to "the so-called plan".'],
  ['testify testifies testified testifying', 'assert', 'quote that', 'He testified that he saw nothing.'],
  ['state states stated stating', 'assert', 'quote that bare noun', 'The letter states that the job is safe.'],
  ['assert asserts asserted asserting', 'assert', 'quote that', 'He asserted that it was legal.'],
  ['affirm affirms affirmed affirming', 'assert', 'quote that', 'She affirmed that it was legal.'],
  ['maintain maintains maintained maintaining', 'assert', 'quote that', 'He maintained that he was right.'],
  ['insist insists insisted insisting', 'assert', 'quote that bare', 'They insist that they paid.'],
  ['stress stresses stressed stressing', 'assert', 'quote that noun', 'She stressed that it was early.'],
  ['emphasise emphasises emphasised emphasising', 'assert', 'quote that', 'She emphasised that it was early.'],
  ['emphasize emphasizes emphasized emphasizing', 'assert', 'quote that', 'She emphasized that it was early.'],
  ['underline underlines underlined underlining', 'assert', 'that', 'He underlined that it was early.'],
  ['underscore underscores underscored underscoring', 'assert', 'that', 'He underscored that it was early.'],
  ['point points pointed pointing', 'assert', 'quote that noun +out', 'He pointed out that it had rained.'],
  ['argue argues argued arguing', 'assert', 'quote that', 'She argued that it cost too much.'],
  ['contend contends contended contending', 'assert', 'quote that', 'They contend that it is theirs.'],
  ['claim claims claimed claiming', 'assert', 'quote that bare noun infinitive', 'The union claimed that he lied.'],
  ['allege alleges alleged alleging', 'accuse', 'quote that', 'They allege that he was beaten.'],
  ['complain complains complained complaining', 'accuse', 'quote that', 'She complained that it was late.'],
  ['accuse accuses accused accusing', 'accuse', 'part', 'He accused them of "piracy".'],
  ['protest protests protested protesting', 'accuse', 'quote that noun', '"I was asleep," he protested.'],
  ['confirm confirms confirmed confirming', 'assert', 'quote that', 'Police confirmed that he had died.'],
  ['acknowledge acknowledges acknowledged acknowledging', 'assert', 'quote that', 'She acknowledged that it failed.'],
  ['admit admits admitted admitting', 'assert', 'quote that bare', 'He admitted that it failed.'],
  ['concede concedes conceded conceding', 'assert', 'quote that', 'He conceded that it failed.'],
  ['confess confesses confessed confessing', 'assert', 'quote that', 'He confessed that he was tired.'],
  ['agree agrees agreed agreeing', 'assert', 'quote that', '"Quite so," she agreed.'],
  ['boast boasts boasted boasting', 'assert', 'quote that noun', 'He boasted that he had won.'],
  ['suggest suggests suggested suggesting', 'estimate', 'quote that', 'She suggested that it was rust.'],
  ['hint hints hinted hinting', 'estimate', 'quote that noun', 'He hinted that he might go.'],
  ['declare declares declared declaring', 'announce', 'quote that', 'He declared: "We own this land."'],
  [
    'announce announces announced announcing',
    'announce',
    'quote that question',
    'The firm announced that it would close.',
  ],
  ['proclaim proclaims proclaimed proclaiming', 'announce', 'quote that', 'She proclaimed that it was over.'],
  ['report reports reported reporting', 'announce', 'that bare noun', 'The agency reports that it rained.'],
  ['reveal reveals revealed revealing', 'announce', 'quote that question', 'She revealed that he had paid.'],
  ['disclose discloses disclosed disclosing', 'announce', 'quote that', 'The firm disclosed that it had paid.'],
  ['inform informs informed informing', 'announce', 'that addressee', 'They informed him that he was free.'],
  ['notify notifies notified notifying', 'announce', 'that addressee', 'They notified him that he was free.'],
  ['deny denies denied denying', 'deny', 'quote that part', 'She denied that it had leaked.'],
  ['dispute disputes disputed disputing', 'deny', 'that noun', 'They dispute that it leaked.'],
  ['doubt doubts doubted doubting', 'doubt', 'quote that noun', 'He doubted that it would hold.'],
  ['question questions questioned questioning', 'doubt', 'question noun', 'She questioned whether it would hold.'],
  ['wonder wonders wondered wondering', 'ask', 'quote question noun', 'He wondered whether it would hold.'],
  ['ask asks asked asking', 'ask', 'quote question infinitive addressee', 'She asked whether it would hold.'],
  ['inquire inquires inquired', 'ask', 'quote question', '"Why?" she inquired.'],
  ['enquire enquires enquired', 'ask', 'quote question', '"Why?" she enquired.'],
  ['demand demands demanded demanding', 'ask', 'quote that noun part', 'He demanded that she resign.'],
  ['urge urges urged urging', 'ask', 'quote that noun infinitive addressee', 'He urged them to stay at home.'],
  ['propose proposes proposed proposing', 'ask', 'quote that', 'She proposed that it be moved.'],
  ['recommend recommends recommended recommending', 'ask', 'that', 'The panel recommended that it be moved.'],
  ['request requests requested requesting', 'ask', 'that noun', 'He requested that it be moved.'],
  ['reply replies replied replying', 'answer', 'quote that noun', 'They replied that they had paid.'],
  ['answer answers answered answering', 'answer', 'quote that noun', '"Never," answered the chair.'],
  ['respond responds responded responding', 'answer', 'quote that', 'They responded that they had paid.'],
  ['retort retorts retorted', 'answer', 'quote that noun', '"Never," he retorted.'],
  ['counter counters countered countering', 'answer', 'quote that noun', 'She countered that it was cheap.'],
  ['object objects objected objecting', 'answer', 'quote that noun', 'He objected that it was dear.'],
  ['interject interjects interjected', 'answer', 'quote', '"Nonsense," he interjected.'],
  ['promise promises promised promising', 'promise', 'quote that noun addressee', 'He promised that he would pay.'],
  ['pledge pledges pledged pledging', 'promise', 'quote that noun', 'She pledged that she would pay.'],
  ['vow vows vowed vowing', 'promise', 'quote that noun infinitive', 'He vowed to fight on.'],
  ['threaten threatens threatened threatening', 'promise', 'quote that infinitive', 'They threatened to walk out.'],
  ['swear swears swore swearing', 'promise', 'quote that', 'He swore that he was innocent.'],
  ['assure assures assured assuring', 'promise', 'quote that addressee', 'She assured them that it was safe.'],
  [
    'reassure reassures reassured reassuring',
    'promise',
    'quote that addressee',
    'She reassured them that it was safe.',
  ],
  ['remind reminds reminded reminding', 'assert', 'quote that addressee', 'He reminded them that it was late.'],
  ['wish wishes wished', 'promise', 'part noun', 'She wished him "a quiet year".'],
  ['warn warns warned warning', 'warn', 'quote that bare noun addressee part', 'He warned that it would flood.'],
  ['caution cautions cautioned cautioning', 'warn', 'quote that noun', 'She cautioned that it was early.'],
  ['advise advises advised advising', 'warn', 'quote that addressee', 'They advised that it be shut.'],
  ['estimate estimates estimated estimating', 'estimate', 'that bare noun', 'Analysts estimate that it cost a lot.'],
  ['predict predicts predicted predicting', 'estimate', 'quote that', 'He predicted that it would rise.'],
  ['forecast forecasts forecasted forecasting', 'estimate', 'that noun', 'The bank forecasts that it will rise.'],
  ['reckon reckons reckoned reckoning', 'estimate', 'quote that', 'Traders reckon that it will rise.'],
  ['speculate speculates speculated speculating', 'estimate', 'quote that', 'He speculated that it was rust.'],
  ['call calls called calling', 'describe', 'naming quote noun', 'She called the plan "a joke".'],
  ['label labels labelled labeled labelling labeling', 'describe', 'naming as noun', 'She labelled it "a joke".'],
  ['brand brands branded branding', 'describe', 'naming as noun', 'He branded it "a joke".'],
  ['term terms termed terming', 'describe', 'naming noun', 'The judge termed it "unwise".'],
  ['describe describes described describing', 'describe', 'as part', 'An aide described it as a success.'],
  ['characterise characterises characterised', 'describe', 'as part', 'He characterised it as a success.'],
  ['characterize characterizes characterized', 'describe', 'as part', 'He characterized it as a success.'],
  ['dismiss dismisses dismissed dismissing', 'deny', 'as part', 'He dismissed it as a rumour.'],
  ['reject rejects rejected rejecting', 'deny', 'as part', 'She rejected it as "nonsense".'],
  ['denounce denounces denounced denouncing', 'accuse', 'as part', 'They denounced it as a fraud.'],
  ['condemn condemns condemned condemning', 'accuse', 'as part', 'They condemned it as a fraud.'],
  ['criticise criticises criticised criticising', 'accuse', 'as part', 'They criticised it as slow.'],
  ['criticize criticizes criticized criticizing', 'accuse', 'as part', 'They criticized it as slow.'],
  ['deride derides derided deriding', 'accuse', 'as part', 'They derided it as a stunt.'],
  ['decry decries decried decrying', 'accuse', 'as part', 'They decried it as a stunt.'],
  ['hail hails hailed hailing', 'describe', 'as part', 'He hailed it as a triumph.'],
  ['praise praises praised praising', 'describe', 'as part', 'She praised "the crews on the ridge".'],
  ['blame blames blamed blaming', 'accuse', 'part', 'He blamed "a chain of small mistakes".'],
  ['cite cites cited citing', 'assert', 'part', 'She cited "reasons of cost".'],
  ['believe believes believed believing', 'think', 'that bare', 'They believe that the ship sank.'],
  ['think thinks thought thinking', 'think', 'quote that bare question noun', 'He thinks it will rain.'],
  ['feel feels felt feeling', 'think', 'that noun', 'She feels that the price is fair.'],
  ['suspect suspects suspected suspecting', 'think', 'that noun', 'Police suspect that it was arson.'],
  ['assume assumes assumed assuming', 'estimate', 'that', 'They assume that it was arson.'],
  ['guess guesses guessed guessing', 'think', 'quote that noun', 'She guesses that it was arson.'],
  ['hope hopes hoped hoping', 'think', 'quote that bare noun', 'He hopes that it will rain.'],
  ['expect expects expected expecting', 'think', 'that bare', 'The bank expects that prices will fall.'],
  ['anticipate anticipates anticipated anticipating', 'estimate', 'that', 'They anticipate that it will rain.'],
  ['fear fears feared fearing', 'think', 'that bare noun', 'Growers fear that it will freeze.'],
  ['worry worries worried worrying', 'think', 'quote that noun', 'Growers worry that it will freeze.'],
  ['calculate calculates calculated calculating', 'estimate', 'that', 'They calculated that it would last.'],
  ['theorise theorises theorised theorising', 'estimate', 'that', 'She theorises that it was a meteor.'],
  ['theorize theorizes theorized theorizing', 'estimate', 'that', 'She theorizes that it was a meteor.'],
  ['find finds found finding', 'assert', 'that bare noun', 'A survey found that few had heard of it.'],
  ['discover discovers discovered discovering', 'assert', 'that', 'The team discovered that it was hollow.'],
  ['show shows showed shown showing', 'assert', 'that bare noun', 'The figures show that it is growing.'],
  ['indicate indicates indicated indicating', 'estimate', 'that', 'Tests indicate that it is safe.'],
  ['demonstrate demonstrates demonstrated demonstrating', 'assert', 'that', 'Tests demonstrate that it is safe.'],
  ['prove proves proved proven proving', 'assert', 'that', 'The letters prove that she knew.'],
  ['imply implies implied implying', 'estimate', 'quote that', 'The letters imply that she knew.'],
  ['signal signals signalled signaled signalling signaling', 'announce', 'that noun', 'He signalled that he might go.'],
  ['determine determines determined determining', 'assert', 'that', 'The panel determined that it was arson.'],
  ['establish establishes established establishing', 'assert', 'that', 'The panel established that it was arson.'],
  ['verify verifies verified verifying', 'assert', 'that', 'The auditors verified that it was paid.'],
  ['rule rules ruled ruling', 'announce', 'quote that bare noun', 'The court ruled that the law was void.'],
  ['hold holds held holding', 'assert', 'that noun', 'The court held that the law was void.'],
  ['clarify clarifies clarified clarifying', 'assert', 'quote that', 'He clarified that it was his own.'],
  ['guarantee guarantees guaranteed guaranteeing', 'promise', 'quote that noun', 'They guarantee that it will last.'],
  ['regret regrets regretted regretting', 'assert', 'quote that noun', 'She regrets that it was sold.'],
  ['lament laments lamented lamenting', 'accuse', 'quote that noun', 'She lamented that it was sold.'],
  ['reason reasons reasoned reasoning', 'assert', 'quote that noun', 'He reasoned that it was too late.'],
  ['opine opines opined opining', 'estimate', 'quote that', 'She opined that it was too late.'],
  ['reflect reflects reflected reflecting', 'say', 'quote', '"It was late," he reflected.'],
  ['muse muses mused musing', 'say', 'quote that', '"It was late," he mused.'],
  ['elaborate elaborates elaborated', 'say', 'quote', '"It was late," she elaborated.'],
  ['chant chants chanted chanting', 'say', 'quote noun', '"Out!" they chanted.'],
  ['echo echoes echoed echoing', 'say', 'quote noun', '"Quite so," he echoed.'],
  ['fume fumes fumed fuming', 'accuse', 'quote noun', '"A disgrace," she fumed.'],
  ['snap snaps snapped', 'say', 'quote noun', '"Not now," he snapped.'],
  ['concur concurs concurred concurring', 'assert', 'quote that', 'The experts concur that it is safe.'],
]

/** Adjectives by which somebody holds something for true: "is confident that". */
const VIEWS =
  'adamant certain confident convinced sure hopeful optimistic persuaded doubtful sceptical skeptical worried'

/** What tells no view where an article says it of others ("she knew that"), but does in a speaker's own words. */
const FIRSTHAND: readonly Row[] = [
  ['know knows knew knowing', 'think', 'that bare', '"I know that it is late," she said.'],
  ['understand understands understood', 'think', 'that bare', '"We understand that it is late," she said.'],
  ['realise realises realised', 'think', 'that bare', '"I realise that it is late," she said.'],
  ['realize realizes realized', 'think', 'that bare', '"I realize that it is late," she said.'],
  ['wish wishes wished', 'think', 'that bare', '"I wish it were late," she said.'],
]

/** What a speaker feels about what is so, and so holds for true: "I am glad that". */
const FEELINGS =
  'afraid angry aware delighted disappointed glad grateful happy pleased proud relieved sad sorry surprised'

const FLAGS = new Set(['addressee', 'noun', 'adjective'])

const verbOf = ([forms, kind, takes]: Row): ReportingVerb => {
  const inflected = forms.split(' ')
  const words = takes.split(' ')
  return {
    lemma: inflected[0] ?? forms,
    forms: inflected,
    class: kind,
    takes: new Set(words.filter((word): word is Complement => !FLAGS.has(word) && !word.startsWith('+'))),
    addressee: words.includes('addressee'),
    noun: words.includes('noun'),
    adjective: words.includes('adjective'),
    particle: words.find((word) => word.startsWith('+'))?.slice(1) ?? null,
  }
}

const adjectives = (list: string): ReportingVerb[] =>
  list.split(' ').map((word) => verbOf([word, 'think', 'that bare adjective', '']))

const byForm = (verbs: readonly ReportingVerb[]): ReadonlyMap<string, ReportingVerb> =>
  new Map(verbs.flatMap((verb) => verb.forms.map((form) => [form, verb] as const)))

const BY_FORM = byForm([...ROWS.map(verbOf), ...adjectives(VIEWS)])

const FIRSTHAND_BY_FORM = byForm([...FIRSTHAND.map(verbOf), ...adjectives(FEELINGS)])

/** The reporting verb of which `norm` (lower case) is a form, or undefined. */
export const reportingVerb = (norm: string): ReportingVerb | undefined => BY_FORM.get(norm)

/** What reports only in a speaker's own words, for a form in lower case: "I know that", "we are glad that"; or undefined. */
export const firsthandVerb = (norm: string): ReportingVerb | undefined => FIRSTHAND_BY_FORM.get(norm)

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Works that speak for their writers: "the report said", "in a statement". Lower-case singular. */
export const DOCUMENT_NOUNS = words(`
  advertisement affidavit article assessment audit bill blog book briefing brochure bulletin charter circular column
  communique communiqué declaration diary document dossier editorial email essay filing footnote inquiry interview
  investigation judgment judgement lawsuit leaflet letter manifesto manual memo memoir memorandum message minutes note
  notice pamphlet paper petition post prospectus record release report resolution review ruling speech
  statement study summary survey testimony text transcript treaty tweet verdict warrant`)

/** What shows or suggests something without a speaker: "the figures show". Lower-case singular. */
const EVIDENCE_NOUNS = words(`
  analysis analyses calculation census count data estimate evidence experiment figure finding footage image indicator
  map measurement model observation photo photograph picture poll projection reading research result sample sampling
  sequencing simulation statistic tally test trial video`)

/** Bodies that speak as one: "the ministry said". Lower-case singular. */
export const BODY_NOUNS = words(`
  administration agency airline alliance army association authority bank board body bureau cabinet campaign centre
  center charity church city club coalition commission committee company congress consortium contractor cooperative
  corporation council county court delegation department developer embassy federation firm force foundation fund
  government group hospital house institute institution laboratory league manufacturer maker mine
  ministry mission museum navy network newspaper office operator opposition organisation organization owner panel
  paper parliament party police prosecution province publisher regulator senate service side society state team
  tribunal trust union university utility`)

/** People by what they are or do, singular, without the regular compounds in -man, -woman and -person. */
const PERSON_NOUNS = words(`
  activist actor adviser advisor agent aide ally ambassador analyst archbishop architect artist author auditor baker
  banker bishop boss boy broker brother builder campaigner candidate captain carpenter cashier caretaker chair chancellor
  chief child clerk coach coalition colleague colonel commander commissioner constable consultant contractor coroner
  councillor councilor counsel critic curator dealer defendant delegate deputy detective diplomat director doctor
  donor driver economist editor electrician employee engineer envoy epidemiologist executive expert farmer father
  fighter financier fisher fisherman founder friend general girl governor grandfather grandmother guard guide head
  historian host hydrologist inspector insurer investigator investor journalist judge keeper labourer laborer landlady
  landlord lawmaker lawyer leader lecturer librarian lieutenant magistrate major manager man marshal mayor mechanic
  member merchant migrant minister mother neighbor neighbour nurse observer officer official operator opponent organiser
  organizer owner parent participant partner passenger patient peacekeeper pharmacist physician pilot planner player
  police politician porter premier president priest principal prisoner producer professor prosecutor protester
  publisher rabbi ranger refugee relative reporter representative rescuer researcher resident reviewer rival scholar
  scientist secretary senator sergeant sheriff shopkeeper sister smelter soldier son source speaker spokeswoman
  spokesman spokesperson staff steward striker student supervisor supporter surgeon survivor teacher teller tenant
  trader treasurer trustee tutor veteran victim villager visitor volunteer voter warden widow wife winemaker witness
  woman worker writer`)

const IRREGULAR_PEOPLE = words(`people men women children spokesmen spokeswomen fishermen police staff wives families
  crews bishops sides campaigns parties lawmen firemen policemen`)

const COMPOUND = /(?:person|people|man|woman|men|women|fighter|worker|holder|keeper|maker)s?$/u

/** Whether a lower-case word names a person, or people ("plural"), by role: "owner", "villagers"; else null. */
export const personNoun = remembered((norm): 'singular' | 'plural' | null => {
  if (IRREGULAR_PEOPLE.has(norm)) return 'plural'
  if (PERSON_NOUNS.has(norm)) return 'singular'
  if (norm.endsWith('s') && PERSON_NOUNS.has(norm.slice(0, -1))) return 'plural'
  if (COMPOUND.test(norm) && norm.length > 6) return /(?:s|men|women|people)$/u.test(norm) ? 'plural' : 'singular'
  return null
})

const speaks = (norm: string): boolean => DOCUMENT_NOUNS.has(norm) || BODY_NOUNS.has(norm) || EVIDENCE_NOUNS.has(norm)

/** "agencies", "studies", "charities": the singular of a regular plural. */
const singular = (norm: string): string => norm.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '')

/** Whether a lower-case noun can be the subject of a reporting verb: people, a body, a document or evidence. */
export const isSpeakerNoun = (norm: string): boolean =>
  personNoun(norm) !== null || speaks(norm) || (norm.endsWith('s') && speaks(singular(norm)))
