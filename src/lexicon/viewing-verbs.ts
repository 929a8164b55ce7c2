const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Finite verbs whose subject takes a view of something: "the generals see a map", "Chileans regard it as a friend". */
export const VIEWING_VERBS = words(`
  see sees saw regard regards regarded view views viewed describe describes described treat treats treated
  consider considers considered depict depicts depicted portray portrays portrayed cast casts label labels labelled
  labeled paint paints painted brand brands branded accuse accuses accused blame blames blamed denounce denounces
  denounced frame frames framed recast recasts reframe reframes reframed redefine redefines redefined draw draws drew imagine imagines imagined perceive perceives perceived picture pictures
  pictured present presents presented call calls called think thinks thought speak speaks spoke`)

/** Where things are shown, written or said, so that "in the reports" names who takes a view. */
export const VENUES = words(`
  report reports paper papers document documents strategy strategies draft drafts text statement statements speech
  speeches debate debates hearing hearings newspaper newspapers press news channel channels broadcast broadcasts
  commentary commentaries coverage article articles editorial editorials column columns college colleges headquarters
  congress parliament senate assembly briefing briefings plan plans map maps memo memos bulletin bulletins wall screen
  screens campaign campaigns testimony account accounts story stories film films textbook textbooks communiqué
  communique release releases study studies analysis analyses ministry pentagon eyes`)
