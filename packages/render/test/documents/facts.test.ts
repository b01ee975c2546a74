import { describe, expect, it } from "vitest";
import { page, published, type Trust } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

/** What each source document says, and the words that tell it on both pages. Typed from the sources, as at 23 November 2026. */
const facts: Readonly<
  Record<Exclude<Trust, "everything">, readonly (readonly [fact: string, formal: string, ks2: string])[]>
> = {
  "technical-colleges": [
    ["four objectives", "There are 4 objectives.", "There are 4 things on our list."],
    [
      "nobody responsible",
      "None of the 4 states who is responsible.",
      "For all 4, we have not said who will do this yet.",
    ],
    [
      "gap -10%, ambiguous",
      "Two meanings: 10% of the gap, or 10 percentage points.",
      "We have not decided yet what 10% means here.",
    ],
    ["gap -10%, one meaning", "10% of the gap", "It may mean 10% of the gap as it is now."],
    ["gap -10%, the other", "or 10 percentage points", "Or it may mean 10 points off it."],
    ["no verdict", "Neither is chosen yet", "We will make the gap between them smaller by 10%."],
    ["gap -8%", "8% of the gap, or 8 percentage points", "We have not decided yet what 8% means here."],
    [
      "no measure",
      "Not stated: how it is measured and a starting point.",
      "We have not said how we will measure it or where we started yet.",
    ],
    ["by 2030", "Time limit: by 2030.", "We will do this by 2030."],
    [
      "2030 is any day of it",
      "any from 1 January 2030 to 31 December 2030",
      "any day from 1 January 2030 to 31 December 2030",
    ],
    ["+5 points", "up by 5 percentage points, not by a share", "We will make their share go up by 5 points."],
    ["who is counted", "pupils in the group “female students”", "We count girls."],
    ["incidents -15%", "down by 15% of the starting figure", "We will make this number go down by 15%."],
    [
      "in each UTC",
      "100% of all university technical colleges of Technical Colleges Trust",
      "We will do this for all our technical colleges.",
    ],
    ["all of them", "Meaning: 100% of the schools of Technical Colleges Trust.", "That means every one of them."],
    [
      "a duty already",
      "The law asks for this apart from the target: an accessibility plan.",
      "The law asks for this too.",
    ],
    ["yearly training", "How often: every year.", "This happens every year."],
    ["direction only", "Meaning: up.", "We will make this number go up."],
    ["no amount", "Not stated: an amount and a starting point.", "We have not said how much or where we started yet."],
    [
      "disadvantage is not protected",
      "disadvantaged: not a protected characteristic",
      "Children who have fewer chances than others.",
    ],
    ["EAL is not protected", "EAL: not a protected characteristic", "Children who speak English as another language."],
    [
      "SEN by itself is not",
      "SEND: not a protected characteristic as a whole, but part of it is",
      "Children who are disabled or need extra help to learn.",
    ],
    ["race is", "race: linked with the protected characteristic of race", "Children of different races."],
    [
      "no publication",
      "Approved or published: no day is recorded.",
      "We have not written down when we said yes to this or shared it.",
    ],
    ["next due cannot be told", "Cannot be told yet.", "We cannot tell yet."],
  ],
  "alternative-provision-statement": [
    [
      "statement approved",
      "Approved: 26 March 2025, Trust Board.",
      "The board in charge of all our schools said yes to this on 26 March 2025.",
    ],
    [
      "objectives approved",
      "Approved: 22 March 2023, Trust Board.",
      "The board in charge of all our schools said yes to this on 22 March 2023.",
    ],
    ["publication not printed", "Published: no day is recorded.", "We have not written down when we shared this."],
    [
      "strict last day",
      "If it was published on the day it was approved, 26 March 2025: 25 March 2026, 243 days ago.",
      "If we shared it on 26 March 2025, the last day was 25 March 2026.",
    ],
    ["days since", "243 days ago", "That was 243 days ago."],
    ["local anniversary", "26 March 2026, 242 days ago.", "The last day was 26 March 2026."],
    [
      "objectives in time",
      "22 March 2023: 21 March 2027, 118 days to go.",
      "If we shared it on 22 March 2023, the last day is 21 March 2027.",
    ],
    ["which bites first", "the first of these days is 25 March 2026.", "the first of these days is 25 March 2026."],
    ["annual cycle", "Its own review: every year, counted from approval.", "We will check this every year."],
    ["four-year cycle", "Its own review: every 4 years, counted from approval.", "We will check this every 4 years."],
    ["local policy", "Local policy, not law.", "It is our own rule."],
    ["law", "Required by law: SI 2017/353 reg. 4(2)(b) (read in the source itself).", "The law says so."],
    ["nine listed", "it lists 9:", "Our full plan lists 9 things about people."],
    [
      "eight relevant",
      "the law counts 8 of them; marriage and civil partnership is not one.",
      "the law looks at 8 of them.",
    ],
    ["stale citation", "ceased to be law on 31 March 2017", "One of them stopped being a law on 31 March 2017."],
    [
      "its successor",
      "Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017",
      "A newer law took its place.",
    ],
    ["eight aims", "There are 8 objectives.", "There are 8 things on our list."],
    ["aims, not promises", "Strength of the promise: “aim to”.", "We want to keep everyone safe."],
    [
      "none measurable",
      "None of the 8 states an amount, a starting point, a time limit or who is responsible.",
      "For all 8, we have not said how much or where we started yet.",
    ],
    [
      "school objectives",
      "The record holds none of the schools’ own objectives.",
      "We do not have those lists here yet.",
    ],
    [
      "who updates",
      "Kept up to date by: Chief Executive Officer.",
      "The head of all our schools will keep this up to date.",
    ],
  ],
  "alternative-provision-policy": [
    ["approved", "Approved: 25 March 2026, Trust Board.", "said yes to this on 25 March 2026."],
    [
      "Board every three years",
      "every 3 years, counted from approval, by Trust Board",
      "The board in charge of all our schools will check this every 3 years.",
    ],
    ["due", "25 March 2029, 853 days to go.", "The last day is 25 March 2029."],
    [
      "chief executive yearly",
      "every year, counted from approval, by Chief Executive Officer/Accounting Officer",
      "The head of all our schools will check this every year.",
    ],
    ["due first", "The first of these days is 25 March 2027.", "The first of these days is 25 March 2027."],
    ["trigger: law", "legislative changes occur", "The law changes."],
    ["trigger: monitoring", "monitoring identifies concerns", "We see something that worries us."],
    ["trigger: schools", "schools request revisions", "Our schools ask for changes."],
    [
      "none recorded",
      "None of these is recorded as having happened.",
      "We have not written down that any of them happened.",
    ],
    [
      "no statutory interval",
      "Duty in law it answers: none for which the law sets a day.",
      "The law gives no date for this.",
    ],
    ["yearly information", "How often: every year.", "We will share facts about how fair we are."],
    ["four-yearly objectives", "How often: at least every 4 years.", "This happens at least every 4 years."],
    ["no interval for the plan", "How often: not stated.", "We have not said how often yet."],
    ["twelve questions", "There are 12 questions:", "We ask 12 questions to see if our choices are fair."],
    ["six kinds of support", "It names 6 forms:", "There are 6 kinds of help."],
    ["trustees", "Trustees:", "The people on the board will make sure that we follow the law."],
    ["headteachers", "Headteachers:", "Our headteachers will make fairness part of every school day."],
    ["students", "Students:", "Children will treat everyone with respect."],
    ["entitlements", "What they are entitled to:", "You have a right to these things:"],
    ["expectations", "Expected of them in return:", "We ask parents or carers to help us with these things:"],
  ],
  "coastal-schools": [
    ["approved in a month", "Approved: November 2024, Trust Board.", "said yes to this in November 2024."],
    [
      "signed by two",
      "Signed: 14 November 2024, Chief Executive and Chair of the Board.",
      "The head of all our schools signed this on 14 November 2024.",
    ],
    ["the second", "Chief Executive and Chair of the Board", "The leader of the board signed this too."],
    [
      "printed review",
      "Its own date for the next review: November 2028.",
      "The date on it for the next check is November 2028.",
    ],
    ["partly too late", "may come, after the last day that the law allows", "that may be too late for the law."],
    [
      "two duties",
      "Duty in law it answers: equality information and equality objectives.",
      "The law asks us for a list of things to make better too.",
    ],
    ["information", "14 November 2024: 13 November 2025, 375 days ago.", "the last day was 13 November 2025."],
    ["objectives", "14 November 2024: 13 November 2028", "the last day is 13 November 2028."],
    [
      "cycle looser than law",
      "The review cycle of 4 years is longer than the 1 year that the law allows",
      "Our own rule gives us 4 years for facts about how fair we are.",
    ],
    ["law counts", "The law’s interval counts.", "So the law comes first."],
    ["yearly progress report", "How often: every year.", "We will share how our plans are going."],
    ["six objectives", "There are 6 objectives.", "There are 6 things on our list."],
    [
      "nothing measurable",
      "None of the 6 states an amount, a starting point, a time limit or who is responsible.",
      "We have not said when or who will do this yet.",
    ],
    ["unnamed measure", "Not stated: what is measured.", "We have not said what we will count yet."],
    ["unnamed comparator", "others, of whom nothing is said", "The other group is a group that we have not named yet."],
    ["gap to close", "Meaning: down.", "We will make the gap between them smaller."],
    ["six related policies", "It names 6 policies:", "We have 6 more sets of rules that help with this."],
    ["three questions", "There are 3 questions:", "We ask 3 questions to see if our choices are fair."],
    ["stale citation", "ceased to be law on 31 March 2017", "One of them stopped being a law on 31 March 2017."],
  ],
  "river-schools": [
    ["period", "Period: 2023-2026.", "It is for 2023-2026."],
    [
      "if academic",
      "If these are academic years, this time ended on 31 August 2026, 84 days ago.",
      "If we mean school years, this time ended on 31 August 2026.",
    ],
    [
      "if calendar",
      "If these are calendar years, this time ends on 31 December 2026",
      "If we mean years from January to December, this time ends on 31 December 2026.",
    ],
    [
      "nothing printed",
      "Approved or published: no day is recorded.",
      "We have not written down when we said yes to this or shared it.",
    ],
    ["applicants +20%", "up by 20% of the starting figure", "We will make this number go up by 20%."],
    ["a count", "up by 20% of the starting figure", "That is 20 more for every 100 there are now."],
    [
      "who is counted",
      "applicants for jobs in the groups “male” and “support staff”",
      "We count men who ask for jobs helping in classrooms, offices or buildings.",
    ],
    [
      "gap -10%",
      "Two meanings: 10% of the gap, or 10 percentage points.",
      "We have not decided yet what 10% means here.",
    ],
    ["3 months", "3 months, from a day that is not stated", "In 3 months."],
    ["6 months", "6 months, from a day that is not stated", "In 6 months."],
    ["no anchor", "from a day that is not stated", "We have not said from which day."],
    ["blank", "Not stated", "We have not said when yet."],
    ["ongoing", "Ongoing", "This goes on all the time."],
    ["HR", "HR Officers", "The team that helps our staff."],
    ["marketing", "HR Officers and Marketing Team", "The team that tells people about us."],
    ["three roles", "Headteachers, SENCOs and Pupil Premium Leads", "The teachers who plan extra help."],
    ["PSHE and RE", "Headteachers, PSHE Lead and RE Lead", "The leader for lessons about religion."],
    ["child text", "The plan’s own words for children:", "Our full plan has these words for children."],
    [
      "what it drops, with the post",
      "They leave out how much, when, who is responsible and which kind of post is meant",
      "They do not say how much, when, who will do it or what jobs.",
    ],
    ["what the third drops", "They leave out when and who is responsible", "They do not say when or who will do it."],
    ["judged by a target", "Target: Male applicants", "We will check our target of 20%."],
    ["no baselines", "None of the 3 states a starting point.", "For all 3, we have not said where we started yet."],
  ],
};

describe.each(Object.entries(facts) as [Trust, (typeof facts)[keyof typeof facts]][])("%s", (trust, rows) => {
  const [formal, ks2] = [page(trust, "formal"), page(trust, "ks2")].map((document) => linesOf(document).join("\n"));

  it.each(rows)("%s", (_, forAdults, forChildren) => {
    expect(formal).toContain(forAdults);
    expect(ks2).toContain(forChildren);
  });

  it("gives no verdict on the law", () => {
    const verdict = /\b(compl(y|ies|iant|iance)|unlawful|breach(ed)?|illegal)\b/i;
    const printed = JSON.stringify(published[trust].plan);
    const ownWords = linesOf(page(trust, "formal")).filter((line) => !printed.includes(line));
    expect(ownWords.filter((line) => verdict.test(line) && !/^\S+( \S+)*: /.test(line))).toEqual([]);
    expect(ks2).not.toMatch(verdict);
  });
});
