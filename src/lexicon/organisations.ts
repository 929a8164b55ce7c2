const names = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Bodies known the world over that bear no telling head noun, or are named by short forms. */
export const KNOWN_ORGANISATIONS = names(`
  United Nations, UN, U.N., European Union, EU, E.U., NATO, OPEC, OPEC+, ASEAN, African Union, UNICEF, UNESCO, UNHCR,
  UNDP, WHO, IMF, WTO, IAEA, OSCE, OECD, OAS, ECOWAS, Mercosur, BRICS, G7, G20, Interpol, Europol, FBI, CIA, NSA, DEA,
  ATF, DHS, DOJ, DoD, ICE, FEMA, CDC, FDA, EPA, IRS, NASA, SEC, FTC, FCC, Pentagon, White House, Kremlin, Downing Street,
  Congress, Senate, House of Representatives, House of Commons, House of Lords, Bundestag, Knesset, Duma, Parliament,
  Capitol Hill, State Department, Supreme Court, Justice Department, Treasury Department, Red Cross, Red Crescent,
  Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Doctors Without Borders, Transparency International,
  Hamas, Hezbollah, Taliban, Islamic State, ISIS, al-Qaeda, Al-Qaeda, al-Shabaab, Boko Haram, Houthis,
  Reuters, Associated Press, AP, AFP, Agence France-Presse, BBC, CNN, NBC, CBS, ABC News, Fox News, Bloomberg, NPR,
  The New York Times, New York Times, The Washington Post, Washington Post, The Wall Street Journal, Wall Street Journal,
  The Guardian, The Economist, Financial Times, Le Monde, El País, Al Jazeera, The Times, Politico, Axios,
  Google, Microsoft, Apple, Amazon, Facebook, Meta, Twitter, Tesla, SpaceX, Boeing, Airbus, Toyota, Volkswagen, Siemens,
  Samsung, Huawei, Intel, Nvidia, IBM, OpenAI, Netflix, ExxonMobil, Chevron, BP, Shell, TotalEnergies, Gazprom, Rosneft,
  Pemex, Petrobras, Aramco, Pfizer, Moderna, AstraZeneca, Novartis, Walmart, Goldman Sachs, JPMorgan, HSBC, Citigroup,
  Sony, Disney, Walt Disney Company, Warner Bros, Warner Bros., Nintendo, Honda, Nissan, Hyundai, Kia, BMW, Mercedes-Benz,
  Daimler, Renault, Peugeot, Fiat, Ferrari, McLaren, Red Bull Racing, Porsche, Audi, Volvo, Ericsson, Nokia, Motorola,
  BlackBerry, Dell, HP, Hewlett-Packard, Oracle, Cisco, Adobe, Yahoo, eBay, PayPal, Uber, Airbnb, YouTube, Instagram,
  LinkedIn, TikTok, WhatsApp, Wikipedia, Wikimedia, WikiLeaks, Mozilla, Nestlé, Unilever, PepsiCo, Coca-Cola, McDonald's,
  Starbucks, IKEA, Nike, Adidas, Qantas, Lufthansa, Ryanair, EasyJet, British Airways, Barclays, Lloyds, UBS,
  Credit Suisse, Deutsche Bank, Morgan Stanley, Lehman Brothers, Merrill Lynch, Monsanto, Bayer, BASF, Rio Tinto,
  FIFA, UEFA, IOC, IPC, NFL, NBA, MLB, NHL, NCAA, WADA, Wada, ESA, CERN, JAXA, ISRO, NOAA, USGS, Scotland Yard, MI5, MI6,
  Mossad, GCHQ, KGB, FSB, PETA, WWF, ACLU, NAACP, PBS, ITV, Sky News, MSNBC, HBO, ESPN, CBC, RTÉ, UPI, Xinhua, TASS,
  Yonhap, Kyodo, Der Spiegel, Le Figaro, BuzzFeed, Yelp, Fox, Pixar, Lockheed Martin, Raytheon, General Motors, General Electric, Ford, Republicans, Democrats, Republican Party,
  Democratic Party, Labour, Tories, Conservatives, National Guard, Coast Guard, Border Patrol, Marines, U.S. Army,
  U.S. Navy, U.S. Air Force, Security Council, General Assembly, Secretariat, World Bank, Federal Reserve, Wall Street`)
