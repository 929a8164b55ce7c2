/** A country: its usual name, its capital, the adjectives of nationality and further names, all as written. */
export interface Country {
  readonly name: string
  readonly capital: string
  readonly adjectives: readonly string[]
  readonly aliases: readonly string[]
}

/** One country a line: name | capital | adjectives | further names. */
const ROWS = `
Afghanistan|Kabul|Afghan|
Albania|Tirana|Albanian|
Algeria|Algiers|Algerian|
Andorra|Andorra la Vella|Andorran|
Angola|Luanda|Angolan|
Antigua and Barbuda|St. John's|Antiguan|Antigua
Argentina|Buenos Aires|Argentine,Argentinian|
Armenia|Yerevan|Armenian|
Australia|Canberra|Australian|
Austria|Vienna|Austrian|
Azerbaijan|Baku|Azerbaijani,Azeri|
Bahamas|Nassau|Bahamian|the Bahamas
Bahrain|Manama|Bahraini|
Bangladesh|Dhaka|Bangladeshi|
Barbados|Bridgetown|Barbadian|
Belarus|Minsk|Belarusian|
Belgium|Brussels|Belgian|
Belize|Belmopan|Belizean|
Benin|Porto-Novo|Beninese|
Bhutan|Thimphu|Bhutanese|
Bolivia|La Paz|Bolivian|
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia,Bosnia-Herzegovina
Botswana|Gaborone|Botswanan|
Brazil|Brasília|Brazilian|
Brunei|Bandar Seri Begawan|Bruneian|
Bulgaria|Sofia|Bulgarian|
Burkina Faso|Ouagadougou|Burkinabe|
Burundi|Gitega|Burundian|
Cambodia|Phnom Penh|Cambodian|
Cameroon|Yaoundé|Cameroonian|
Canada|Ottawa|Canadian|
Cape Verde|Praia|Cape Verdean|Cabo Verde
Central African Republic|Bangui|Central African|
Chad|N'Djamena|Chadian|
Chile|Santiago|Chilean|
China|Beijing|Chinese|People's Republic of China,PRC
Colombia|Bogotá|Colombian|
Comoros|Moroni|Comorian|
Congo|Brazzaville|Congolese|Republic of the Congo,Congo-Brazzaville
Costa Rica|San José|Costa Rican|
Croatia|Zagreb|Croatian|
Cuba|Havana|Cuban|
Cyprus|Nicosia|Cypriot|
Czech Republic|Prague|Czech|Czechia
Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DRC,DR Congo
Denmark|Copenhagen|Danish|
Djibouti|Djibouti City|Djiboutian|
Dominica|Roseau|Dominican|
Dominican Republic|Santo Domingo|Dominican|
East Timor|Dili|Timorese|Timor-Leste
Ecuador|Quito|Ecuadorian,Ecuadorean|
Egypt|Cairo|Egyptian|
El Salvador|San Salvador|Salvadoran,Salvadorean|
Equatorial Guinea|Malabo|Equatoguinean|
Eritrea|Asmara|Eritrean|
Estonia|Tallinn|Estonian|
Eswatini|Mbabane|Swazi|Swaziland
Ethiopia|Addis Ababa|Ethiopian|
Fiji|Suva|Fijian|
Finland|Helsinki|Finnish|
France|Paris|French|
Gabon|Libreville|Gabonese|
Gambia|Banjul|Gambian|the Gambia
Georgia|Tbilisi|Georgian|
Germany|Berlin|German|West Germany,East Germany
Ghana|Accra|Ghanaian|
Greece|Athens|Greek|
Grenada|St. George's|Grenadian|
Guatemala|Guatemala City|Guatemalan|
Guinea|Conakry|Guinean|
Guinea-Bissau|Bissau|Bissau-Guinean|
Guyana|Georgetown|Guyanese|
Haiti|Port-au-Prince|Haitian|
Honduras|Tegucigalpa|Honduran|
Hong Kong|Hong Kong|Hongkonger|
Hungary|Budapest|Hungarian|
Iceland|Reykjavik|Icelandic|
India|New Delhi|Indian|
Indonesia|Jakarta|Indonesian|
Iran|Tehran|Iranian|Islamic Republic of Iran
Iraq|Baghdad|Iraqi|
Ireland|Dublin|Irish|Republic of Ireland
Israel|Jerusalem|Israeli|
Italy|Rome|Italian|
Ivory Coast|Yamoussoukro|Ivorian|Côte d'Ivoire
Jamaica|Kingston|Jamaican|
Japan|Tokyo|Japanese|
Jordan|Amman|Jordanian|
Kazakhstan|Astana|Kazakh,Kazakhstani|
Kenya|Nairobi|Kenyan|
Kiribati|Tarawa|I-Kiribati|
Kosovo|Pristina|Kosovar|
Kuwait|Kuwait City|Kuwaiti|
Kyrgyzstan|Bishkek|Kyrgyz|
Laos|Vientiane|Laotian,Lao|
Latvia|Riga|Latvian|
Lebanon|Beirut|Lebanese|
Lesotho|Maseru|Basotho|
Liberia|Monrovia|Liberian|
Libya|Tripoli|Libyan|
Liechtenstein|Vaduz|Liechtenstein|
Lithuania|Vilnius|Lithuanian|
Luxembourg|Luxembourg City|Luxembourgish|
Madagascar|Antananarivo|Malagasy|
Malawi|Lilongwe|Malawian|
Malaysia|Kuala Lumpur|Malaysian|
Maldives|Malé|Maldivian|the Maldives
Mali|Bamako|Malian|
Malta|Valletta|Maltese|
Marshall Islands|Majuro|Marshallese|
Mauritania|Nouakchott|Mauritanian|
Mauritius|Port Louis|Mauritian|
Mexico|Mexico City|Mexican|México,United Mexican States
Micronesia|Palikir|Micronesian|
Moldova|Chisinau|Moldovan|
Monaco|Monaco|Monegasque|
Mongolia|Ulaanbaatar|Mongolian|
Montenegro|Podgorica|Montenegrin|
Morocco|Rabat|Moroccan|
Mozambique|Maputo|Mozambican|
Myanmar|Naypyidaw|Burmese|Burma
Namibia|Windhoek|Namibian|
Nauru|Yaren|Nauruan|
Nepal|Kathmandu|Nepali,Nepalese|
Netherlands|Amsterdam|Dutch|the Netherlands,Holland
New Zealand|Wellington|New Zealander|Aotearoa
Nicaragua|Managua|Nicaraguan|
Niger|Niamey|Nigerien|
Nigeria|Abuja|Nigerian|
North Korea|Pyongyang|North Korean|DPRK
North Macedonia|Skopje|Macedonian|Macedonia
Norway|Oslo|Norwegian|
Oman|Muscat|Omani|
Pakistan|Islamabad|Pakistani|
Palau|Ngerulmud|Palauan|
Palestine|Ramallah|Palestinian|Palestinian Territories
Panama|Panama City|Panamanian|
Papua New Guinea|Port Moresby|Papua New Guinean|
Paraguay|Asunción|Paraguayan|
Peru|Lima|Peruvian|
Philippines|Manila|Filipino,Philippine|the Philippines
Poland|Warsaw|Polish|
Portugal|Lisbon|Portuguese|
Qatar|Doha|Qatari|
Romania|Bucharest|Romanian|
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan|
Saint Lucia|Castries|Saint Lucian|St. Lucia
Samoa|Apia|Samoan|
San Marino|San Marino|Sammarinese|
Saudi Arabia|Riyadh|Saudi,Saudi Arabian|
Senegal|Dakar|Senegalese|
Serbia|Belgrade|Serbian,Serb|
Seychelles|Victoria|Seychellois|
Sierra Leone|Freetown|Sierra Leonean|
Singapore|Singapore|Singaporean|
Slovakia|Bratislava|Slovak|
Slovenia|Ljubljana|Slovenian|
Solomon Islands|Honiara|Solomon Islander|
Somalia|Mogadishu|Somali|
South Africa|Pretoria|South African|
South Korea|Seoul|South Korean|Republic of Korea
South Sudan|Juba|South Sudanese|
Spain|Madrid|Spanish|
Sri Lanka|Colombo|Sri Lankan|
Sudan|Khartoum|Sudanese|
Suriname|Paramaribo|Surinamese|
Sweden|Stockholm|Swedish|
Switzerland|Bern|Swiss|
Syria|Damascus|Syrian|Syrian Arab Republic
Taiwan|Taipei|Taiwanese|
Tajikistan|Dushanbe|Tajik|
Tanzania|Dodoma|Tanzanian|
Thailand|Bangkok|Thai|
Togo|Lomé|Togolese|
Tonga|Nuku'alofa|Tongan|
Trinidad and Tobago|Port of Spain|Trinidadian|Trinidad
Tunisia|Tunis|Tunisian|
Turkey|Ankara|Turkish|Türkiye
Turkmenistan|Ashgabat|Turkmen|
Tuvalu|Funafuti|Tuvaluan|
Uganda|Kampala|Ugandan|
Ukraine|Kyiv|Ukrainian|
United Arab Emirates|Abu Dhabi|Emirati|UAE
United Kingdom|London|British|UK,U.K.,Britain,Great Britain
United States|Washington|American|United States of America,US,U.S.,USA,U.S.A.,America
Uruguay|Montevideo|Uruguayan|
Uzbekistan|Tashkent|Uzbek|
Vanuatu|Port Vila|Ni-Vanuatu|
Vatican City|Vatican City|Vatican|
Venezuela|Caracas|Venezuelan|
Vietnam|Hanoi|Vietnamese|Viet Nam
Yemen|Sana'a|Yemeni|
Zambia|Lusaka|Zambian|
Zimbabwe|Harare|Zimbabwean|
Soviet Union|Moscow|Soviet|USSR
England|London|English|
Scotland|Edinburgh|Scottish,Scots|
Wales|Cardiff|Welsh|
Northern Ireland|Belfast|Northern Irish|
Greenland|Nuuk|Greenlandic|
Puerto Rico|San Juan|Puerto Rican|
Catalonia|Barcelona|Catalan|
Kurdistan|Erbil|Kurdish|
Chechnya|Grozny|Chechen|
Crimea|Simferopol|Crimean|`

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split(',') : [])

/** The countries of the world and some well-known parts of countries. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', capital = '', adjectives, aliases] = row.split('|')
    return { name, capital, adjectives: list(adjectives), aliases: list(aliases) }
  })
