const names = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Happenings known the world over that bear no telling head noun or are named without it. */
export const KNOWN_EVENTS = names(`
  World War I, World War II, World War One, World War Two, First World War, Second World War, Great War, Cold War,
  Vietnam War, Korean War, Gulf War, Iraq War, Falklands War, Civil War, Holocaust, Nakba, Great Depression, Arab Spring,
  Prague Spring, Watergate, Brexit, Olympics, Winter Olympics, Summer Olympics, Olympic Games, Paralympics,
  Winter Paralympics, Summer Paralympics, Paralympic Games, Commonwealth Games, Asian Games, World Cup, World Cups,
  Super Bowl, World Series, Grand Prix, Tour de France, Giro d'Italia, Wimbledon, Roland Garros, Australian Open,
  French Open, US Open, U.S. Open, Champions League, Europa League, Ryder Cup, Davis Cup, Six Nations, Eurovision,
  Eurovision Song Contest, Oscars, Academy Awards, Golden Globes, Grammys, Grammy Awards, Emmys, Emmy Awards, BAFTAs,
  Comic-Con, Oktoberfest, Mardi Gras, Burning Man, Woodstock, Glastonbury, Hajj, Haj, Umrah, Kumbh Mela, Renaissance,
  Reformation, Enlightenment, Industrial Revolution, Boxing Day tsunami, Black Death, Y2K`)
