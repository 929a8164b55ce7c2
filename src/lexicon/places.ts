const names = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** States of the United States, and further first-order divisions that the press names without a head noun. */
export const STATES = names(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
  Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
  Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina,
  North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
  Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia, Guam,
  Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland,
  New South Wales, Queensland, Tasmania, Western Australia, South Australia,
  Bavaria, Saxony, Hesse, Brandenburg, Lower Saxony, North Rhine-Westphalia, Andalusia, Galicia, Lombardy, Tuscany,
  Sicily, Sardinia, Corsica, Normandy, Brittany, Flanders, Wallonia, Silesia, Transylvania, Donetsk, Luhansk,
  Chihuahua, Sinaloa, Sonora, Jalisco, Michoacán, Guerrero, Oaxaca, Chiapas, Tamaulipas, Nuevo León, Baja California,
  Veracruz, Yucatán, Quintana Roo, Coahuila, Guanajuato, Zacatecas, Nayarit, Colima, Tabasco, Campeche,
  Kashmir, Punjab, Gujarat, Kerala, Tamil Nadu, Maharashtra, Uttar Pradesh, Bihar, Assam, Rajasthan, Karnataka,
  Sindh, Balochistan, Khyber Pakhtunkhwa, Xinjiang, Tibet, Guangdong, Sichuan, Hunan, Hubei, Inner Mongolia,
  Darfur, Tigray, Oromia, Amhara, Biafra, KwaZulu-Natal, Gauteng, Katanga, North Kivu, South Kivu, Ituri,
  Gaza, Gaza Strip, West Bank, Idlib, Kherson, Zaporizhzhia, Aceh, Java, Sumatra, Borneo, Bali, Mindanao, Okinawa`)

/** Large or often named cities, besides capitals; none that is an ordinary word or a common surname. */
export const CITIES = names(`
  New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, San Antonio, San Diego, Dallas, San Jose,
  Fort Worth, Jacksonville, San Francisco, Indianapolis, Seattle, Denver, Boston, El Paso, Nashville, Detroit,
  Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno,
  Sacramento, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh, Long Beach, Virginia Beach, Miami, Oakland,
  Minneapolis, Tulsa, Tampa, New Orleans, Cleveland, Honolulu, Anaheim, Pittsburgh, Cincinnati, St. Louis, St. Paul,
  Orlando, Newark, Buffalo, Laredo, McAllen, Brownsville, Salt Lake City, Phoenix, Charlotte, Washington, D.C.,
  Washington D.C., Key West, Palm Beach, Silicon Valley, Manhattan, Brooklyn, Hollywood, Anchorage, Cambridge,
  Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax,
  Tijuana, Ciudad Juárez, Guadalajara, Monterrey, Puebla, Culiacán, León, Acapulco, Cancún, Mexicali,
  Nuevo Laredo, Reynosa, Matamoros, Hermosillo, Mazatlán, Querétaro, Veracruz City, Guatemala City,
  São Paulo, Rio de Janeiro, Salvador, Fortaleza, Recife, Porto Alegre, Manaus, Belo Horizonte, Curitiba,
  Medellín, Cali, Cartagena, Barranquilla, Guayaquil, Cusco, Arequipa, Santa Cruz, Cochabamba, Rosario, Córdoba,
  Mendoza, Valparaíso, Concepción, Maracaibo, San Pedro Sula, Montego Bay,
  Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Cardiff, Belfast, Newcastle,
  Nottingham, Leicester, Southampton, Portsmouth, Plymouth, Aberdeen, Dundee, Oxford, Brighton, Cork, Galway,
  Lyon, Marseille, Toulouse, Bordeaux, Nantes, Strasbourg, Lille, Calais, Nice, Grenoble, Rennes,
  Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf, Dresden, Leipzig, Bremen, Hanover, Nuremberg, Bonn,
  Zurich, Zürich, Geneva, Basel, Lausanne, Davos, Salzburg, Graz, Innsbruck, Rotterdam, The Hague, Utrecht, Antwerp,
  Ghent, Bruges, Liège, Milan, Naples, Turin, Venice, Florence, Genoa, Bologna, Palermo, Lampedusa, Trieste, Verona,
  Barcelona, Valencia, Seville, Bilbao, Málaga, Zaragoza, Porto, Gothenburg, Malmö, Bergen, Aarhus, Tampere, Turku,
  Gdansk, Gdańsk, Kraków, Krakow, Wroclaw, Lodz, Poznan, Lviv, Odesa, Odessa, Kharkiv, Dnipro, Mariupol, Donetsk,
  Kiev, St. Petersburg, Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Vladivostok, Sochi, Rostov, Volgograd,
  Thessaloniki, Istanbul, Izmir, Antalya, Gaziantep, Adana, Diyarbakir, Aleppo, Homs, Raqqa, Mosul, Basra, Kirkuk,
  Fallujah, Erbil, Tel Aviv, Haifa, Gaza City, Rafah, Khan Younis, Hebron, Nablus, Jenin, Bethlehem, Nazareth,
  Jeddah, Mecca, Medina, Dubai, Sharjah, Aden, Hodeidah, Isfahan, Shiraz, Tabriz, Mashhad, Natanz, Fordow,
  Kandahar, Herat, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Mumbai, Delhi, Kolkata, Chennai,
  Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Srinagar, Chittagong, Kathmandu,
  Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Nanjing, Hangzhou, Xi'an, Urumqi, Lhasa,
  Harbin, Macau, Osaka, Kyoto, Nagoya, Yokohama, Sapporo, Fukuoka, Hiroshima, Nagasaki, Fukushima, Busan, Incheon,
  Daegu, Ho Chi Minh City, Saigon, Da Nang, Yangon, Rangoon, Mandalay, Chiang Mai, Phuket, Surabaya, Bandung,
  Davao, Cebu, Johor Bahru, Penang, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Auckland,
  Christchurch, Dunedin, Alexandria, Port Said, Suez, Benghazi, Casablanca, Marrakesh, Marrakech, Tangier, Fez, Oran,
  Lagos, Kano, Ibadan, Port Harcourt, Kaduna, Maiduguri, Kumasi, Douala, Abidjan, Timbuktu, Gao, Agadez,
  Mombasa, Kisumu, Dar es Salaam, Zanzibar, Entebbe, Goma, Bukavu, Lubumbashi, Kisangani, Kigali, Mekelle, Hargeisa,
  Johannesburg, Cape Town, Durban, Soweto, Bulawayo, Beira, Blantyre, El Fasher, Port Sudan, Omdurman, Mbale`)

/** Regions, seas and the like that are no states. */
export const REGIONS = names(`
  Africa, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Antarctica, Middle East,
  North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Central Asia, South Asia, Southeast Asia, South-East Asia, South East Asia, Northeast Asia, Far East, Near East, Asia Minor,
 
  East Asia, Eastern Europe, Western Europe, Central Europe, Scandinavia, Balkans, Baltics, Caucasus, Sahel, Sahara,
  Caribbean, Mediterranean, Arctic, Pacific, Atlantic, Indo-Pacific, Asia-Pacific, Western Hemisphere, Red Sea, Black Sea,
  Baltic Sea, North Sea, South China Sea, Persian Gulf, Gulf of Mexico, Strait of Hormuz, Taiwan Strait, Suez Canal,
  Panama Canal, Bering Strait, Horn of Africa, Amazon, Andes, Alps, Himalayas, Rockies, Siberia, Levant, Maghreb,
  Global South, Midwest, Pacific Northwest, East Coast, West Coast, Gulf Coast, Deep South, Bible Belt, Rust Belt,
  Great Lakes, Great Plains, Great Barrier Reef, Patagonia, Iberian Peninsula,
  Arabian Peninsula, Korean Peninsula, Sinai, Sinai Peninsula, Golan Heights, English Channel, Irish Sea, Aegean,
  Aegean Sea, Adriatic, Adriatic Sea, Caspian Sea, Dead Sea, Bay of Bengal, Arabian Sea, Indian Ocean, Pacific Ocean,
  Atlantic Ocean, Arctic Ocean, Southern Ocean, North Atlantic, South Pacific, North Pole, South Pole, New England, Northern Triangle, Nile, Danube, Rhine, Rio Grande, Mississippi River, Mekong`)
