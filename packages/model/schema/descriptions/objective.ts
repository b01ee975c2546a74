import {
  Action,
  ActionColumns,
  Cost,
  LinkedCharacteristics,
  Objective,
  SharedCell,
  SuccessCriterion,
} from "../../src/plan/objective.ts";
import { ActionProgress } from "../../src/plan/progress.ts";
import { describe, value } from "../describe.ts";

export const objective = {
  Objective: describe(
    Objective,
    "A change that a body sets out to make. A part that a document does not have is left out.",
    {
      id: ["Its id.", "reading-gap"],
      body: ["The body whose objective it is.", "trust"],
      alsoOf: ["Further bodies whose objective it is too.", ["college"]],
      document: ["The document it stands in.", "objectives-2026"],
      number: ["Its number as printed.", "1"],
      title: ["Its heading, where one is printed beside the statement.", "Attainment"],
      statement: ["The objective in the document's words.", "Narrow the gap in reading."],
      strength: ["How firmly it is put."],
      topics: ["What it is about, most important first.", ["attainment"]],
      aims: ["The aims of the duty that it serves.", [{ aim: "advance", basis: "stated", printed: "Aim 2" }]],
      characteristics: [
        "The protected characteristics it is linked with.",
        { kind: "named", characteristics: ["sex"] },
      ],
      groups: ["The groups that it names.", ["disadvantaged"]],
      scope: ["What it covers.", { kind: "body" }],
      adapts: ["The trust's objective of which this is a school's own version.", "reading-gap-trust"],
      rationale: ["Why, as the document says.", "Disadvantaged pupils read less well."],
      evidence: ["What the document offers in support. Numbers in it are no targets.", ["Up from 20% to 23% in 2025."]],
      targets: [
        "What can be checked; empty where there is nothing.",
        [
          {
            id: "lift",
            kind: "milestone",
            printed: "Lift installed",
            strength: "will",
            topic: "accessibility",
            what: "A lift",
          },
        ],
      ],
      actions: [
        "The rows of its action table.",
        [{ id: "tutoring", text: "Tutoring", activity: "intervention", topic: "attainment", timeFrame: null }],
      ],
      actionColumns: ["What the table calls its columns.", { responsible: "Lead" }],
      sharedCells: [
        "Cells of the action table that are printed once for several rows.",
        [{ kind: "column", column: "responsible", actions: ["tutoring", "mentoring"] }],
      ],
      actionsIn: ["The document that holds the actions, where this one only points to it.", "school-plan"],
      monitoring: ["How it is watched.", [{ text: "Termly report to trustees", by: ["heads"] }]],
      progress: ["How far it has come, as the document says.", { rating: "amber" }],
      outcome: ["What came of it, as the document says.", "The gap is half of what it was."],
      continues: ["The same objective in the edition before.", "reading-gap-2022"],
      childText: ["The version that the document prints for children.", "We want everyone to enjoy reading."],
      inOtherWords: [
        "The statement as versions for other readers word it.",
        [{ document: "welsh-version", statement: "Lleihau'r bwlch darllen." }],
      ],
    },
    {
      aims: {
        aim: ["The aim."],
        basis: ["Whether the document states the link, or a reader inferred it."],
        printed: ["How the document prints it.", "Aim 2"],
      },
      monitoring: { text: ["The words.", "Termly report to trustees"], by: ["Who watches.", ["heads"]] },
      inOtherWords: {
        document: ["The version it stands in.", "welsh-version"],
        statement: ["The words.", "Lleihau'r bwlch darllen."],
      },
    },
  ),
  LinkedCharacteristics: describe(
    LinkedCharacteristics,
    "The protected characteristics that something is linked with.",
    {
      kind: ["Those named, all of them as one marker, or none."],
      characteristics: ["The characteristics.", ["sex", "race"]],
      examples: ["Groups that the document gives as examples of them, rightly or wrongly.", ["eal"]],
    },
  ),
  Action: describe(
    Action,
    "A row of an action table. A field left out is a column that the table does not have; null is a cell left blank.",
    {
      id: ["Its id.", "tutoring"],
      text: ["What is done.", "Tutoring in small groups"],
      activity: ["What kind of step it is."],
      topic: ["What it is about."],
      responsible: ["Who does it.", ["heads"], null],
      resources: ["With what.", ["Two teaching assistants"], null],
      timeFrame: ["When.", { kind: "ongoing", printed: "Ongoing" }, null],
      success: ["How it will be judged.", [{ kind: "text", text: "Every school has a lead" }], null],
      cost: ["What it costs.", { kind: "staffTime", printed: "Staff time" }, null],
      monitoredBy: ["The roles that watch it.", ["board"], null],
      monitoring: ["How it is watched otherwise.", ["Learning walks"], null],
      progress: ["How far it has come.", { rating: "green" }, null],
      otherCells: ["Cells of columns for which there is no field here.", [{ column: "Service", text: "Housing" }]],
    },
    {
      otherCells: { column: ["What the column is called.", "Service"], text: ["What the cell says.", "Housing", null] },
    },
  ),
  ActionColumns: value(
    ActionColumns,
    "What an action table calls its columns, where that is not what this plan calls them. Two fields may share a column.",
    { responsible: "By whom", timeFrame: "When" },
  ),
  SharedCell: describe(
    SharedCell,
    "A cell of an action table that is printed once for several rows. Each of those actions holds what the cell says.",
    {
      kind: ["A column with a field here, or another."],
      column: ["The column.", "responsible", "Service"],
      actions: ["The rows that share the cell.", ["tutoring", "mentoring"]],
    },
  ),
  SuccessCriterion: describe(SuccessCriterion, "How an action will be judged.", {
    kind: ["In words, or by a target of the same objective."],
    text: ["The words.", "Every school has a lead"],
    target: ["The target.", "reading-gap-target"],
  }),
  Cost: describe(Cost, "What an action costs, as a document says it.", {
    kind: ["How the cost is given."],
    printed: ["The words.", "c. £500"],
    pounds: ["The sum in pounds.", 500],
    count: ["How many are bought.", 12],
    poundsEach: ["The price of one in pounds.", 45.5],
  }),
  ActionProgress: describe(
    ActionProgress,
    "How far an action, a milestone or an objective has come, as a document says it.",
    {
      rating: ["Its colour in a red, amber and green rating."],
      done: ["Whether the document says that it is done."],
      at: ["When this was so.", { kind: "month", month: "2026-07", printed: "July 2026" }],
      text: ["The words.", "Two of four schools have begun."],
    },
  ),
};
