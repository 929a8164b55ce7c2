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
  元: 'CNY',
  円: 'JPY',
})

/** Letters that turn a dollar (or other) sign into another currency: "A" in "A$40 million". */
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
  DM: 'DEM',
  Kč: 'CZK',
  zł: 'PLN',
  Ft: 'HUF',
})

/** ISO 4217 codes, without those that are common English words in capitals (ALL, TOP). */
const CODES = new Set(
  `AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS
  INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
  SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF
  XPF YER ZAR ZMW ZWL DEM FRF ITL ESP NLG BEF ATS PTE IEP FIM GRD`.split(/\s+/),
)

/** noun forms · code without a nation · nations by adjective. "40 million Mexican pesos" is MXN, "pesos" alone MXN too. */
const NOUNS: readonly (readonly [forms: string, code: string, nations: Readonly<Record<string, string>>])[] = [
  [
    'dollar dollars buck bucks',
    'USD',
    {
      us: 'USD',
      american: 'USD',
      canadian: 'CAD',
      australian: 'AUD',
      'new zealand': 'NZD',
      'hong kong': 'HKD',
      singapore: 'SGD',
      taiwan: 'TWD',
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
  ['yen', 'JPY', {}],
  ['yuan renminbi', 'CNY', {}],
  ['rupee rupees', 'INR', { indian: 'INR', pakistani: 'PKR', 'sri lankan': 'LKR', nepalese: 'NPR', mauritian: 'MUR' }],
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
    },
  ],
  ['rand rands', 'ZAR', { 'south african': 'ZAR' }],
  [
    'franc francs',
    'CHF',
    { swiss: 'CHF', cfa: 'XOF', french: 'FRF', belgian: 'BEF', congolese: 'CDF', rwandan: 'RWF', guinean: 'GNF' },
  ],
  ['krona kronor', 'SEK', { swedish: 'SEK', icelandic: 'ISK' }],
  ['krone kroner', 'NOK', { norwegian: 'NOK', danish: 'DKK' }],
  ['ruble rubles rouble roubles', 'RUB', { russian: 'RUB', belarusian: 'BYN' }],
  ['lira liras', 'TRY', { turkish: 'TRY', italian: 'ITL' }],
  ['lire', 'ITL', { italian: 'ITL' }],
  ['won', 'KRW', { 'south korean': 'KRW', 'north korean': 'KPW', korean: 'KRW' }],
  ['real reais reals', 'BRL', { brazilian: 'BRL' }],
  ['shekel shekels', 'ILS', { israeli: 'ILS' }],
  ['baht', 'THB', { thai: 'THB' }],
  ['zloty zlotys', 'PLN', { polish: 'PLN' }],
  ['forint forints', 'HUF', { hungarian: 'HUF' }],
  ['koruna korunas', 'CZK', { czech: 'CZK' }],
  ['dirham dirhams', 'AED', { emirati: 'AED', uae: 'AED', moroccan: 'MAD' }],
  ['riyal riyals rial rials', 'SAR', { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR', omani: 'OMR', yemeni: 'YER' }],
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
    },
  ],
  ['shilling shillings', 'KES', { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' }],
  ['naira', 'NGN', { nigerian: 'NGN' }],
  ['cedi cedis', 'GHS', { ghanaian: 'GHS' }],
  ['birr', 'ETB', { ethiopian: 'ETB' }],
  ['kwacha', 'ZMW', { zambian: 'ZMW', malawian: 'MWK' }],
  ['hryvnia hryvnias', 'UAH', { ukrainian: 'UAH' }],
  ['ringgit', 'MYR', { malaysian: 'MYR' }],
  ['rupiah', 'IDR', { indonesian: 'IDR' }],
  ['dong', 'VND', { vietnamese: 'VND' }],
  ['taka', 'BDT', { bangladeshi: 'BDT' }],
  ['tenge', 'KZT', {}],
  ['lari', 'GEL', { georgian: 'GEL' }],
  ['lev leva', 'BGN', { bulgarian: 'BGN' }],
  ['leu lei', 'RON', { romanian: 'RON', moldovan: 'MDL' }],
  ['bolivar bolivars bolivares', 'VES', {}],
  ['quetzal quetzals quetzales', 'GTQ', {}],
  ['lempira lempiras', 'HNL', {}],
  ['guarani guaranis', 'PYG', {}],
  ['mark marks', 'DEM', { german: 'DEM', deutsche: 'DEM', west: 'DEM' }],
  ['deutschmark deutschmarks', 'DEM', {}],
  ['markka markkaa', 'FIM', { finnish: 'FIM' }],
  ['guilder guilders', 'NLG', { dutch: 'NLG' }],
  ['peseta pesetas', 'ESP', {}],
  ['escudo escudos', 'PTE', {}],
  ['drachma drachmas', 'GRD', {}],
]

/** Nouns that are also something else, so that they need a nation beside them: "three marks", "he won". */
const NEED_NATION = new Set(['mark', 'marks', 'real', 'reals', 'won', 'pound', 'pounds', 'lei', 'lev', 'dong'])

/** Hundredths: "50 cents" is USD 0.5. */
const HUNDREDTHS = table({ cent: 'USD', cents: 'USD', pence: 'GBP', penny: 'GBP' })

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

/** The ISO code of a sign or of a code written out ("€", "EUR"), or null. */
export const currencyOfSign = (sign: string): string | null => SIGNS.get(sign) ?? (CODES.has(sign) ? sign : null)

/** The ISO code of an abbreviation before a figure, in its exact case ("Rs", "R"), or null. */
export const currencyOfPrefix = (prefix: string): string | null => PREFIXES.get(prefix) ?? null

/** The ISO code of a dollar sign with letters before it ("A" for "A$"), or null. */
export const dollarOf = (letters: string): string | null => DOLLAR_PREFIXES.get(letters) ?? null

/** The codes and abbreviations that may touch their figure ("USD40m", "Rs500"), as alternatives of a regular expression. */
export const GLUED_PREFIXES = [...CODES, 'Rs', 'RM', 'Rp', 'KSh', 'Ksh', 'SFr', 'RMB'].join('|')
