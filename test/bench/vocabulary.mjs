// Words and sentence patterns for generated articles. A pattern names its slots in braces; `generate.mjs` fills them.

/** Syllables from which towns and regions are made: first and last. */
export const places = {
  first: 'Al Bram Cor Dun El Fer Gar Hol Iver Kel Lor Mar Nor Os Pell Quen Ros Sel Tor Ul Vel Wes Yar Zel'.split(' '),
  middle: 'a be co di e fa go i la mi no o ra se ti u va we'.split(' '),
  last: 'bridge bury dale field ford gate ham haven holm kirk mere mouth port stead ton wick'.split(' '),
}

/** Given names and the pieces of family names. */
export const names = {
  given:
    'Ada Amir Anneke Basil Carla Clement Dario Edith Elif Emil Esther Farid Greta Hana Hugo Ines Ivan Jonas Karim Lena Leo Mara Marcus Nadia Nils Olga Omar Petra Quentin Rosa Samir Selma Silas Tessa Tomas Vera Viktor Wanda Yusuf Zofia'.split(
      ' ',
    ),
  start: 'Ab Ber Cald Dor En Falk Gren Hart Is Jar Kess Lind Mor Nast Or Pren Rask Sol Tarn Ver Wint Zand'.split(' '),
  end: 'ano berg croft dottir elius ers feld grove ić ina ley man mont nelli ova quist rup sen stone vik wood worth'.split(
    ' ',
  ),
}

/** Offices, each with the body that it belongs to; {region} and {town} are those of the topic. */
export const offices = [
  { title: 'mayor of {town}', body: 'city council' },
  { title: 'director of the {region} Water Authority', body: 'authority' },
  { title: 'interior minister of {region}', body: 'ministry' },
  { title: 'chair of the {town} transport committee', body: 'committee' },
  { title: 'chief executive of the {region} Port Company', body: 'company' },
  { title: 'governor of {region}', body: 'province' },
  { title: 'head of the {region} rescue service', body: 'service' },
  { title: 'spokeswoman for the {town} dockers’ union', body: 'union' },
]

/** What a topic is about: the event in a noun, and patterns that state its figures. */
export const subjects = [
  {
    event: 'flood',
    states: [
      'The flood in {town} killed {small} people and drove {large} residents from their homes, {said}.',
      '{small} bridges in {region} were damaged, and {medium} houses in {town} stood under water on {day}.',
      'The river at {town} crested at {metres} metres on {day}, the highest level since {year}.',
      'Repairs will cost {money}, the {body} estimates.',
      'By {day} the rescue service had brought {medium} people to safety.',
    ],
  },
  {
    event: 'strike',
    states: [
      'A strike at the port of {town} has kept {medium} dockers from work since {day}.',
      'The company has offered a rise of {percent} percent; the union asks for {percentTwo} percent.',
      '{small} ships were waiting off {town} on {day}, {said}.',
      'The stoppage costs the port {money} a day, according to {person}.',
      '{medium} containers have been sent to other harbours.',
    ],
  },
  {
    event: 'bridge',
    states: [
      'The new bridge over the river at {town} will cost {money}, {percent} percent more than was planned in {year}.',
      'It is to be opened on {future}, and {large} vehicles are expected to use it each day.',
      '{medium} people work on the bridge at {town}, and {small} of the 24 piers are finished.',
      'Work on the bridge began in {year}.',
      'Tolls are to bring in {tolls} a year, the {body} says.',
    ],
  },
  {
    event: 'vote',
    states: [
      'The plan was approved on {day} by {medium} votes to {small}, {said}.',
      'Turnout reached {percent} percent, against {percentTwo} percent in {year}.',
      '{large} voters had been registered in {region}.',
      'The campaign in {region} spent {money}, most of it on posters.',
      'A recount of {medium} ballots is to begin in {town} on {future}.',
    ],
  },
  {
    event: 'fire',
    states: [
      'The fire above {town} has burned {large} hectares of forest since {day}.',
      '{medium} firefighters and {small} aircraft were sent to the hills, {said}.',
      'About {large} people were told to leave their homes in {town}.',
      'By {day} crews had contained {percent} percent of the fire.',
      'The insurers put the loss at {money}.',
    ],
  },
]

/** Sentences with speakers, offices and quotations. */
export const speeches = [
  '“{quote},” said {person}, {office}.',
  '{person}, {office}, told reporters on {day} that {clause}.',
  '“{quote},” {surname} said. “{quoteTwo}.”',
  'According to {person}, who is {office}, {clause}.',
  '{surname} denied that {clause}.',
  'The {body} announced on {day} that {clause}.',
  '{person} became {office} in {year}.',
  'The {body} said in a statement on {day} that {clause}.',
]

/** Parts of what people say: there are so many that two topics seldom share a quotation. */
export const quotes = {
  opening:
    'Nobody can say that|I have always believed that|It is no secret that|We knew in the spring that|You can see from here that|My father used to say that|Let me be clear that|They told us in writing that|I would bet my house that|Any child could tell you that|We have to accept that|Ask anyone and you will hear that|It took us years to learn that|I will not pretend that|The books show that'.split(
      '|',
    ),
  subject:
    'the wall|the money|this valley|the old contract|the water|the council|every family here|the crane|the first report|the law|the road to the coast|the insurance|this harbour|the weather|the second shift|the plan'.split(
      '|',
    ),
  verb: 'was built for|came too late for|was never meant for|has outlived|would not survive|belongs to|cannot wait for|will be judged by|has a price set by|depends on|was paid for by|is no match for|was sold to us as|has nothing to do with|was a present from'.split(
    '|',
  ),
  object:
    'another winter|people who live elsewhere|the loudest man in the room|a bad signature|our grandchildren|those who were asleep|an honest engineer|one dry summer|the next election|strangers with a map|a quiet life|the last of the herring|a better century|anyone in a hurry|fools and optimists'.split(
      '|',
    ),
}

export const clauses = [
  'the work would be finished by {future}',
  '{medium} more families would need help',
  'the money had been set aside in {year}',
  'no decision would be taken before {future}',
  'the report had been ready since {day}',
  'the cost had risen by {percent} percent',
  '{small} officials had been questioned',
  'the agreement with {region} remained in force',
  'nobody had been dismissed',
  'the talks would go on in {town}',
]

/** Parts of sentences that claim nothing that could be counted. */
export const filler = {
  subject:
    'The older residents|Shopkeepers along the quay|Teachers at the upper school|Farmers from the hills|Several lawyers|The local newspapers|Retired engineers|Families on the east bank|The parish priests|Visitors from the coast|Drivers of the night bus|The owners of the mill|Neighbours|Students of the college|The women who run the market|Fishermen|Nurses from the clinic|Painters on the embankment|Members of the choir|The lock keepers'.split(
      '|',
    ),
  verb: 'remember|distrust|have discussed|welcomed|cannot explain|wrote about|complain of|have photographed|defended|would rather forget|laughed at|have grown used to|were surprised by|keep a record of|have questioned|admire|have given up on|argue about|followed|prepared for'.split(
    '|',
  ),
  object:
    'the long silence of the ministry|the weather of that autumn|a promise made in better times|the noise of the machines|the letters that never came|the price of diesel|the smell of wet plaster|a map with an error in it|the patience of their neighbours|the new timetable|the state of the road|a rumour from the harbour|the speech in the town hall|the colour of the water|the arrival of the inspectors|an old quarrel over fences|the closed ferry|the unfinished school|the kindness of strangers|the empty warehouses'.split(
      '|',
    ),
  rest: 'although few would say so aloud|while the lamps were being repaired|as they had done for most of their lives|and nobody was astonished|because the alternative seemed worse|in the hope of an early spring|with a shrug that visitors mistake for consent|when the shutters came down|without waiting to be asked|and went back to work|until the last bus had left|as if it had always been so|under a low and yellow sky|with more humour than hope|for reasons that differ from house to house|and their children do the same|beside the old customs house|long before the cameras arrived'.split(
    '|',
  ),
}

export const outlets = [
  'Evening Ledger',
  'Harbour Wire',
  'Institute for Public Affairs',
  'Morning Chronicle',
  'National Press Agency',
  'Northern Observer',
  'Policy Review',
  'The Almanac',
  'Valley Gazette',
]
