/** Words that count as familiar in England although neither word list holds them. */
export interface Addition {
  /** Why a reader in England knows them. */
  readonly reason: string;
  /** The school year by whose end they are taught; 1 for words of every day. */
  readonly taughtBy: number;
  readonly words: readonly string[];
}

const words = (all: string): readonly string[] => all.trim().split(/\s+/);

/** British spellings, with the word as the American lists print it. */
export const spellings: Readonly<Record<string, string>> = {
  aeroplane: "airplane",
  centre: "center",
  cheque: "check",
  colour: "color",
  coloured: "colored",
  cosy: "cozy",
  defence: "defense",
  favourite: "favorite",
  grey: "gray",
  harbour: "harbor",
  honour: "honor",
  neighbour: "neighbor",
  neighbourhood: "neighborhood",
  plough: "plow",
  practise: "practice",
  storey: "story",
  theatre: "theater",
  tyre: "tire",
  woollen: "woolen",
};

/**
 * What the lists lack: they were drawn up in the United States, in 1948 to 1995 (Dale and Chall) and 1953 to 1974
 * (Spache). A word stands here for one of the reasons given, and for no other; a score is always given without them too.
 */
export const additions: readonly Addition[] = [
  {
    reason: "British word of every day: the lists hold the American one, or none",
    taughtBy: 1,
    words: words(`amber behaviour crisps gran granny grandad learnt litre lorry loo maths metre mum mummy nan nana pence
      programme pyjamas queue recognise organise rugby cricket netball spelt telly trainers trousers wellies`),
  },
  {
    reason: "The lists hold another form of it, which no ending shows",
    taughtBy: 1,
    words: words(
      `baby drawn fairness fallen feelings grown grown-up ridden shown spoken themselves treatment understood
      whatever whoever written`,
    ),
  },
  {
    reason: "Everyday word of a school in England",
    taughtBy: 1,
    words: words(`assembly carers college governor headteacher homework literacy nursery numeracy playtime reception
      register staff target timetable`),
  },
  {
    reason: "Newer than the lists",
    taughtBy: 1,
    words: words("computer email internet laptop online tablet television video website"),
  },
  {
    reason: "Initials that every child says as a word",
    taughtBy: 1,
    words: words("ok pe tv uk"),
  },
  {
    reason: "Taught in primary relationships and health education (DfE statutory guidance 2019 and 2025)",
    taughtBy: 1,
    words: words("adult bully community condition culture mental pregnant racist racism respect"),
  },
  {
    reason: "Taught in primary religious education: faiths, their people, places and festivals",
    taughtBy: 1,
    words: words(`belief buddhist christian diwali eid gurdwara hindu jewish mosque muslim ramadan religion sikh
      synagogue temple`),
  },
  {
    reason: "Taught in primary science (national curriculum for England, Year 3)",
    taughtBy: 3,
    words: words("force"),
  },
  {
    reason: "On signs and in classrooms every day; the plain word for the people it names",
    taughtBy: 1,
    words: words("disability disabled ramp wheelchair"),
  },
  {
    reason: "Statutory word list for Years 3 and 4 (national curriculum for England, English, appendix 1)",
    taughtBy: 4,
    words: words(`accidentally actual actually although century complete consider difficult exercise experience
      experiment extreme famous grammar increase interest knowledge material mention natural occasion occasionally
      opposite ordinary particular peculiar popular position possess possession pressure purpose recent regular reign
      strength therefore various weight`),
  },
];
