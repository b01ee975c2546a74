// What a trust might publish, with every kind of node: for tests, and for looking at the style sheet.
import * as tree from "../../src/tree/build.ts";
import type { Document } from "../../src/tree/node.ts";

const { date, link, list, listItem, note, number, paragraph, promise, role, section, sentence, strong, table } = tree;

const july2030 = date("2030-07-01", "2030-07-31", "July 2030");
const act = link("https://www.legislation.gov.uk/ukpga/2010/15/section/149", "Equality Act 2010, section 149");

export const objectivesPage: Document = tree.document(
  { lang: "en-GB", title: "Equality objectives 2026 to 2030: Riverside Learning Trust", reader: "formal" },
  tree.heading("Equality objectives 2026 to 2030"),
  paragraph(
    sentence(
      "These are the equality objectives of Riverside Learning Trust and its ",
      number(7, "count", "7"),
      " schools, published on ",
      date("2026-03-26", "2026-03-26", "26 March 2026"),
      ".",
    ),
    sentence("They must be published again by ", date("2030-03-25", "2030-03-25", "25 March 2030"), "."),
    sentence("The duty is in the ", act, "."),
  ),
  section(
    "on-one-page",
    "On one page",
    table(
      "What we will change, from where, to where and by when",
      ["Objective", "Aim", "Where we started", "Target", "By when", "Lead"],
      [
        [
          "Reading at the end of Year 6",
          "Advance equality of opportunity",
          [
            sentence(
              number(62, "percent", "62%"),
              " of disadvantaged pupils met the standard in ",
              date("2025-01-01", "2025-12-31", "2025"),
              ".",
            ),
            sentence("There were ", number(143, "count", "143"), " pupils."),
          ],
          number(70, "percent", "70%"),
          july2030,
          role("reading-lead", "Director of Education"),
        ],
        [
          "Prejudice-related incidents",
          "Foster good relations",
          "Not known: the schools did not count in the same way",
          "Fewer incidents each year",
          july2030,
          role("safeguarding", "Safeguarding and inclusion lead"),
        ],
        [
          "Suspensions of pupils with special educational needs",
          "Eliminate discrimination",
          [
            sentence(
              number(11.4, "percent", "11.4%"),
              " of pupils had at least one suspension, against ",
              number(4.1, "percent", "4.1%"),
              " of other pupils.",
            ),
          ],
          [sentence("A gap of at most ", number(4, "percentagePoints", "4 percentage points"), ".")],
          date("2028-09-01", "2029-08-31", "2028/29"),
          role("send", "Trust SEND lead"),
        ],
      ],
    ),
  ),
  section(
    "reading",
    "Objective 1: reading at the end of Year 6",
    paragraph(
      sentence(
        "We ",
        promise("will", "will"),
        " raise the share of disadvantaged pupils who reach the expected standard in reading from ",
        number(62, "percent", "62%"),
        " to ",
        number(70, "percent", "70%"),
        " by ",
        july2030,
        ".",
      ),
      sentence("It is now ", number(66, "percent", "66%"), ", which is on course."),
    ),
    section(
      "reading-why",
      "Why we chose it",
      paragraph(
        sentence(
          "In ",
          date("2025-01-01", "2025-12-31", "2025"),
          " the gap to other pupils was ",
          number(19, "percentagePoints", "19 percentage points"),
          ".",
        ),
        sentence("Families told us in ", date("2025-11-01", "2025-11-30", "November 2025"), " that:"),
      ),
      list(
        "unordered",
        listItem(sentence("books at home are few, and")),
        listItem(
          sentence("help comes late:"),
          list(
            "ordered",
            listItem(sentence("after the autumn assessment, and")),
            listItem(sentence("only for pupils far below.")),
          ),
        ),
      ),
      note(
        paragraph(
          sentence(
            strong("The record has a gap."),
            " It does not say whether “by 8%” means percentage points or a share of the 62%.",
          ),
          sentence("We have taken it as percentage points, the stricter reading."),
        ),
      ),
    ),
    section(
      "reading-actions",
      "What we will do",
      table(
        "Actions for objective 1",
        ["Action", "Who", "When", "How we will know"],
        [
          [
            "Daily reading with an adult for each pupil below the standard",
            role("heads", "Headteachers"),
            date("2026-09-01", "2027-07-31", "from autumn 2026"),
            "Registers show four sessions a week or more",
          ],
          [
            "Training in phonics and fluency for every teacher and teaching assistant",
            role("reading-lead", "Director of Education"),
            date("2027-01-01", "2027-12-31", "2027"),
            [sentence("All staff trained."), sentence("Lesson visits in the spring term show the method in use.")],
          ],
          ["A library box for each family that asks", "Not stated", "Not stated", "Books lent, by school"],
        ],
      ),
    ),
  ),
  section(
    "law",
    "What the law asks",
    paragraph(
      sentence("A trust must publish one or more objectives that are specific and measurable: "),
      sentence(
        link(
          "https://www.legislation.gov.uk/uksi/2017/353/regulation/5",
          "Specific Duties Regulations 2017, regulation 5",
        ),
        ".",
      ),
    ),
  ),
);

export const childPage: Document = tree.document(
  { lang: "en-GB", title: "Our promises: a page for children at Riverside schools", reader: "ks2" },
  tree.heading("Our promises to you"),
  paragraph(
    sentence("This page is for children in Years 5 and 6."),
    sentence("It is the short version."),
    sentence("We wrote it in ", date("2026-03-01", "2026-03-31", "March 2026"), "."),
  ),
  section(
    "reading",
    "Our promise: more of us will read well",
    paragraph(
      sentence("We looked at reading in Year 6."),
      sentence(
        "Last summer, ",
        strong(number(6, "share", "about 6 out of every 10")),
        " children who get free school meals could read well.",
      ),
      sentence("For other children, it was ", strong(number(8, "share", "about 8 out of every 10")), "."),
      sentence("That gap is not fair, so we want it to get smaller."),
    ),
    paragraph(
      sentence(
        "We ",
        promise("aim", "want"),
        " at least ",
        strong(number(7, "share", "7 out of every 10")),
        " children who get free school meals to read well.",
      ),
      sentence("We want this by ", strong(date("2030-06-01", "2030-08-31", "summer 2030")), "."),
      sentence("Children in Year 3 now will be in Year 6 then."),
    ),
    section(
      "reading-how",
      "What will we do?",
      list(
        "unordered",
        listItem(sentence("We will read with a grown-up every day.")),
        listItem(sentence("We will buy new books.")),
        listItem(sentence("We will teach every teacher the best ways to help.")),
      ),
      table(
        "Who will do it, and when",
        ["What", "Who", "When"],
        [
          ["Read with you every day", role("reading-lead", "Your reading lead"), "From autumn 2026"],
          ["Buy new books", role("head", "Your headteacher"), date("2027-07-01", "2027-07-31", "July 2027")],
        ],
      ),
    ),
    note(
      paragraph(
        sentence("We do not know yet how the smallest schools are doing."),
        sentence("There are too few children to count fairly."),
      ),
    ),
  ),
  section(
    "kind",
    "Our promise: we will stop unkind words",
    paragraph(
      sentence("Everyone must be treated fairly."),
      sentence("We ", promise("will", "will"), " write down every time someone is unkind because of who a person is."),
      sentence("We will tell you each summer if it happens less."),
    ),
  ),
  section(
    "say",
    "Tell us what you think",
    paragraph(
      sentence("Tell your teacher or your school council."),
      sentence("If something is not fair, tell a grown-up you trust."),
      sentence(
        "You can read about your rights in the ",
        link("https://www.legislation.gov.uk/ukpga/2010/15/contents", "Equality Act 2010"),
        ".",
      ),
    ),
  ),
);
