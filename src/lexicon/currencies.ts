const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(rows))

/** Currency signs before (or after) a figure, longest first where they share a tail: "US$17.2M", "£450m". */
const SIGNS = table({
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  '₫': 'VND',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
  '₮': 'MNT',
  '₭': 'LAK',
  '₼': 'AZN',
  '₾': 'GEL',
  '﷼': 'SAR',
  '₿': 'BTC',
  '៛': 'KHR',
  '৳': 'BDT',
  '؋': 'AFN',
  '₨': 'INR',
  රු: 'LKR',
  ரூ: 'LKR',
  '₣': 'FRF',
  '₧': 'ESP',
  '￡': 'GBP',
  '＄': 'USD',
  '￦': 'KRW',
  元: 'CNY',
  円: 'JPY',
})

/** Letters that turn a dollar (or other) sign into another currency: "A" in "A$40 million"; codes may too ("AUD$40"). */
const DOLLAR_PREFIXES = table({
  US: 'USD',
  U: 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  NT: 'TWD',
  R: 'BRL',
  MX: 'MXN',
  J: 'JMD',
  TT: 'TTD',
  Z: 'ZWL',
  B: 'BND',
  N: 'NAD',
  F: 'FJD',
})

/** Abbreviations that stand before a figure, in their exact case: "Rs 500", "R2.6 billion". */
const PREFIXES = table({
  R: 'ZAR',
  N: 'NGN',
  P: 'PHP',
  Rs: 'INR',
  Re: 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  KSh: 'KES',
  Ksh: 'KES',
  Sh: 'KES',
  USh: 'UGX',
  TSh: 'TZS',
  Tk: 'BDT',
  kr: 'SEK',
  Kr: 'SEK',
  SKr: 'SEK',
  NKr: 'NOK',
  DKr: 'DKK',
  SFr: 'CHF',
  Fr: 'CHF',
  GH: 'GHS',
  RMB: 'CNY',
  rmb: 'CNY',
  Php: 'PHP',
  LE: 'EGP',
  Dh: 'AED',
  Dhs: 'AED',
  DM: 'DEM',
  Kč: 'CZK',
  zł: 'PLN',
  Ft: 'HUF',
})

/** Abbreviations that stand behind a figure too: "50 kr", "200Rs". */
const BEHIND_FIGURE = new Set('Rs RM Rp RMB rmb KSh Ksh USh TSh Tk kr Kr SKr NKr DKr SFr DM Kč zł Dh Dhs LE'.split(' '))

/** ISO 4217 codes, without those that are common English words in capitals (ALL, TOP). */
const CODES = new Set(
  `AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS
  INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
  SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF
  XPF YER ZAR ZMW ZWL DEM FRF ITL ESP NLG BEF ATS PTE IEP FIM GRD BTC`.split(/\s+/),
)

/** The codes that are also written small ("40 usd"); the others are words ("try", "all") or rare. */
const SMALL_CODES = new Set(
  `aed aud brl btc cad chf cny czk dkk egp eur gbp hkd huf idr ils inr jpy krw kwd mxn myr ngn nok nzd pkr pln qar rub sar
  sek sgd thb twd uah usd vnd zar`.split(/\s+/),
)

/** Letters before a code that multiply it: "30 MUSD", "200 KSEK". */
const CODE_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['M', 1e6],
  ['m', 1e6],
  ['K', 1e3],
  ['k', 1e3],
  ['T', 1e3],
  ['B', 1e9],
])

/** noun forms · code without a nation · nations by adjective. "40 million Mexican pesos" is MXN, "pesos" alone MXN too. */
const NOUNS: readonly (readonly [forms: string, code: string, nations: Readonly<Record<string, string>>])[] = [
  [
    'dollar dollars buck bucks',
    'USD',
    {
      us: 'USD',
      american: 'USD',
      'united states': 'USD',
      canadian: 'CAD',
      australian: 'AUD',
      aussie: 'AUD',
      'new zealand': 'NZD',
      kiwi: 'NZD',
      'hong kong': 'HKD',
      singapore: 'SGD',
      singaporean: 'SGD',
      taiwan: 'TWD',
      taiwanese: 'TWD',
      'new taiwan': 'TWD',
      'east caribbean': 'XCD',
      caymanian: 'KYD',
      'cayman islands': 'KYD',
      'solomon islands': 'SBD',
      jamaican: 'JMD',
      namibian: 'NAD',
      fijian: 'FJD',
      bahamian: 'BSD',
      barbadian: 'BBD',
      bermudian: 'BMD',
      guyanese: 'GYD',
      liberian: 'LRD',
      zimbabwean: 'ZWL',
      trinidadian: 'TTD',
      brunei: 'BND',
      belize: 'BZD',
      surinamese: 'SRD',
      fiji: 'FJD',
    },
  ],
  ['euro euros', 'EUR', {}],
  [
    'pound pounds quid',
    'GBP',
    {
      british: 'GBP',
      egyptian: 'EGP',
      syrian: 'SYP',
      lebanese: 'LBP',
      sudanese: 'SDG',
      irish: 'IEP',
      'south sudanese': 'SSP',
    },
  ],
  ['sterling', 'GBP', {}],
  ['yen', 'JPY', { japanese: 'JPY' }],
  ['yuan yuans renminbi', 'CNY', { chinese: 'CNY' }],
  [
    'rupee rupees',
    'INR',
    {
      indian: 'INR',
      pakistani: 'PKR',
      'sri lankan': 'LKR',
      nepalese: 'NPR',
      mauritian: 'MUR',
      nepali: 'NPR',
      seychelles: 'SCR',
    },
  ],
  [
    'peso pesos',
    'MXN',
    {
      mexican: 'MXN',
      chilean: 'CLP',
      colombian: 'COP',
      argentine: 'ARS',
      argentinian: 'ARS',
      philippine: 'PHP',
      cuban: 'CUP',
      dominican: 'DOP',
      uruguayan: 'UYU',
      filipino: 'PHP',
      argentinean: 'ARS',
    },
  ],
  ['rand rands', 'ZAR', { 'south african': 'ZAR' }],
  [
    'franc francs',
    'CHF',
    {
      swiss: 'CHF',
      cfa: 'XOF',
      french: 'FRF',
      belgian: 'BEF',
      luxembourg: 'LUF',
      congolese: 'CDF',
      rwandan: 'RWF',
      guinean: 'GNF',
      burundian: 'BIF',
      djiboutian: 'DJF',
      comorian: 'KMF',
      malagasy: 'MGA',
    },
  ],
  ['krona kronor kronas kronur', 'SEK', { swedish: 'SEK', icelandic: 'ISK' }],
  ['crown crowns', 'CZK', { czech: 'CZK', swedish: 'SEK', norwegian: 'NOK', danish: 'DKK', icelandic: 'ISK' }],
  ['krone kroner krones', 'NOK', { norwegian: 'NOK', danish: 'DKK' }],
  ['ruble rubles rouble roubles', 'RUB', { russian: 'RUB', belarusian: 'BYN', soviet: 'RUB' }],
  ['lira liras', 'TRY', { turkish: 'TRY', italian: 'ITL', maltese: 'MTL', syrian: 'SYP', lebanese: 'LBP' }],
  ['lire', 'ITL', { italian: 'ITL' }],
  ['won', 'KRW', { 'south korean': 'KRW', 'north korean': 'KPW', korean: 'KRW' }],
  ['real reais reals', 'BRL', { brazilian: 'BRL' }],
  ['shekel shekels', 'ILS', { israeli: 'ILS' }],
  ['baht bahts', 'THB', { thai: 'THB' }],
  ['zloty zlotys złoty zlotych', 'PLN', { polish: 'PLN' }],
  ['forint forints', 'HUF', { hungarian: 'HUF' }],
  ['koruna korunas', 'CZK', { czech: 'CZK' }],
  ['dirham dirhams', 'AED', { emirati: 'AED', uae: 'AED', moroccan: 'MAD', 'united arab emirates': 'AED' }],
  ['riyal riyals', 'SAR', { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR', omani: 'OMR', yemeni: 'YER' }],
  ['rial rials', 'IRR', { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR', omani: 'OMR', yemeni: 'YER' }],
  [
    'dinar dinars',
    'KWD',
    {
      kuwaiti: 'KWD',
      iraqi: 'IQD',
      jordanian: 'JOD',
      bahraini: 'BHD',
      algerian: 'DZD',
      tunisian: 'TND',
      libyan: 'LYD',
      serbian: 'RSD',
      yugoslav: 'YUM',
      macedonian: 'MKD',
    },
  ],
  ['shilling shillings', 'KES', { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' }],
  ['naira nairas', 'NGN', { nigerian: 'NGN' }],
  ['cedi cedis', 'GHS', { ghanaian: 'GHS' }],
  ['birr', 'ETB', { ethiopian: 'ETB' }],
  ['kwacha', 'ZMW', { zambian: 'ZMW', malawian: 'MWK' }],
  ['hryvnia hryvnias hryvnya', 'UAH', { ukrainian: 'UAH' }],
  ['ringgit ringgits', 'MYR', { malaysian: 'MYR', malaysia: 'MYR' }],
  ['rupiah rupiahs', 'IDR', { indonesian: 'IDR' }],
  ['dong', 'VND', { vietnamese: 'VND' }],
  ['taka', 'BDT', { bangladeshi: 'BDT' }],
  ['tenge', 'KZT', { kazakh: 'KZT' }],
  ['tugrik tugriks tögrög togrog', 'MNT', { mongolian: 'MNT' }],
  ['bitcoin bitcoins', 'BTC', {}],
  ['lari', 'GEL', { georgian: 'GEL' }],
  ['lev leva', 'BGN', { bulgarian: 'BGN' }],
  ['leu lei', 'RON', { romanian: 'RON', moldovan: 'MDL' }],
  ['bolivar bolivars bolivares', 'VES', {}],
  ['quetzal quetzals quetzales', 'GTQ', {}],
  ['lempira lempiras', 'HNL', {}],
  ['guarani guaranis', 'PYG', {}],
  ['mark marks', 'DEM', { german: 'DEM', deutsche: 'DEM', west: 'DEM' }],
  ['deutschmark deutschmarks', 'DEM', {}],
  ['markka markkaa markkas', 'FIM', { finnish: 'FIM' }],
  ['guilder guilders', 'NLG', { dutch: 'NLG' }],
  ['peseta pesetas', 'ESP', { spanish: 'ESP' }],
  ['escudo escudos', 'PTE', { portuguese: 'PTE', 'cape verdean': 'CVE' }],
  ['drachma drachmas', 'GRD', { greek: 'GRD' }],
  ['schilling schillings', 'ATS', { austrian: 'ATS' }],
  ['punt punts', 'IEP', { irish: 'IEP' }],
  ['kuna kunas', 'HRK', { croatian: 'HRK' }],
  ['tolar tolars', 'SIT', { slovenian: 'SIT' }],
  ['cruzeiro cruzeiros', 'BRC', { brazilian: 'BRC' }],
  ['cruzado cruzados', 'BRC', { brazilian: 'BRC' }],
  ['sol soles', 'PEN', { peruvian: 'PEN', nuevos: 'PEN' }],
  ['boliviano bolivianos', 'BOB', { bolivian: 'BOB' }],
  ['colon colones', 'CRC', { 'costa rican': 'CRC', salvadoran: 'SVC' }],
  ['cordoba cordobas', 'NIO', { nicaraguan: 'NIO' }],
  ['balboa balboas', 'PAB', { panamanian: 'PAB' }],
  ['gourde gourdes', 'HTG', { haitian: 'HTG' }],
  ['kyat kyats', 'MMK', { myanmar: 'MMK', burmese: 'MMK' }],
  ['riel riels', 'KHR', { cambodian: 'KHR' }],
  ['kip kips', 'LAK', { lao: 'LAK', laotian: 'LAK' }],
  ['manat manats', 'AZN', { azerbaijani: 'AZN', turkmen: 'TMT' }],
  ['dram drams', 'AMD', { armenian: 'AMD' }],
  ['som soms', 'KGS', { kyrgyz: 'KGS', uzbek: 'UZS' }],
  ['pula', 'BWP', { botswana: 'BWP' }],
  ['leone leones', 'SLE', { 'sierra leonean': 'SLE' }],
  ['metical meticais', 'MZN', { mozambican: 'MZN' }],
  ['ariary', 'MGA', { malagasy: 'MGA' }],
  ['dalasi dalasis', 'GMD', { gambian: 'GMD' }],
  ['nakfa', 'ERN', { eritrean: 'ERN' }],
]

/** Nouns that are also something else, so that they need a nation beside them: "three marks", "he won". */
const NEED_NATION = new Set(
  `mark marks real reals won pound pounds lei lev dong crown crowns punt punts sol soles colon cordoba cordobas balboa
  dram drams som soms kip kips`.split(/\s+/),
)

/** Hundredths: "50 cents" is USD 0.5. */
const HUNDREDTHS = new Map(
  Object.entries({
    USD: 'cent cents ¢ us|cent us|cents american|cents',
    GBP: 'pence penny pennies',
    EUR: 'eurocent eurocents euro|cent euro|cents',
    CAD: 'canadian|cent canadian|cents',
    AUD: 'australian|cent australian|cents',
    NZD: 'new|zealand|cents',
    HKD: 'hong|kong|cents',
    SGD: 'singapore|cents',
    RUB: 'kopeck kopecks kopek kopeks',
    INR: 'paise paisa',
    MXN: 'centavo centavos',
    CHF: 'centime centimes rappen',
    MYR: 'malaysian|sen',
    EGP: 'piastre piastres piaster piasters',
    PLN: 'grosz groszy',
    ILS: 'agora agorot',
    NGN: 'kobo',
  }).flatMap(([code, forms]) => forms.split(' ').map((form) => [form.replaceAll('|', ' '), code] as const)),
)

/** A currency as it was named; a figure of hundredths is scaled on reading. */
export interface Currency {
  readonly code: string
  readonly factor: number
}

const nouns = new Map<string, string>()
for (const [forms, code, nations] of NOUNS) {
  for (const form of forms.split(' ')) {
    if (!NEED_NATION.has(form)) nouns.set(form, code)
    for (const [nation, national] of Object.entries(nations)) nouns.set(`${nation} ${form}`, national)
  }
}
nouns.set('pounds sterling', 'GBP')
nouns.set('pound sterling', 'GBP')

const firstWords = new Set(['u', ...[...nouns.keys(), ...HUNDREDTHS.keys()].map((words) => words.split(' ')[0])])

/** Whether the words of some currency start with this one, in lower case ("u" for "U.S. dollars"). */
export const startsCurrency = (word: string): boolean => firstWords.has(word)

/** The currency that lower-case words after a figure name ("mexican pesos", "cents"), or null. */
export const currencyOfWords = (words: string): Currency | null => {
  const whole = nouns.get(words)
  if (whole !== undefined) return { code: whole, factor: 1 }
  const hundredth = HUNDREDTHS.get(words)
  return hundredth === undefined ? null : { code: hundredth, factor: 0.01 }
}

/** The ISO code of a sign or of a code written out ("€", "EUR", "eur"), or null. */
export const currencyOfSign = (sign: string): string | null =>
  SIGNS.get(sign) ?? (CODES.has(sign) || SMALL_CODES.has(sign) ? sign.toUpperCase() : null)

/** The ISO code of an abbreviation before a figure, in its exact case ("Rs", "R"), or null. */
export const currencyOfPrefix = (prefix: string): string | null => PREFIXES.get(prefix) ?? null

/** The ISO code of an abbreviation behind a figure, in its exact case ("kr", "Rs"), or null. */
export const currencyOfSuffix = (suffix: string): string | null =>
  BEHIND_FIGURE.has(suffix) ? currencyOfPrefix(suffix) : null

/** The currency of a code behind the letter of a magnitude ("MUSD" is a million dollars), or null. */
export const currencyOfScaledCode = (text: string): Currency | null => {
  const factor = CODE_MAGNITUDES.get(text.charAt(0))
  const code = text.slice(1)
  return factor !== undefined && CODES.has(code) && SMALL_CODES.has(code.toLowerCase()) ? { code, factor } : null
}

/** The ISO code of a dollar sign with letters before it ("A" for "A$", "AUD" for "AUD$"), or null. */
export const dollarOf = (letters: string): string | null => {
  const upper = letters.toUpperCase()
  return DOLLAR_PREFIXES.get(upper) ?? (/^[A-Z]{2}D$/.test(upper) && CODES.has(upper) ? upper : null)
}

/** The codes and abbreviations that may touch their figure ("USD40m", "Rs500"), as alternatives of a regular expression. */
export const GLUED_PREFIXES = [
  ...CODES,
  'Rs',
  'RM',
  'Rp',
  'KSh',
  'Ksh',
  'Sh',
  'SFr',
  'RMB',
  'Php',
  'LE',
  'Dh',
  'Dhs',
].join('|')
