import type { RemedyCode } from "@equality/model/vocabulary";

/** What to do about a check of the audit that is not met. */
export const remedies: Readonly<Record<RemedyCode, string>> = {
  publishEmployeeInformation:
    "Publish information about employees by relevant characteristic, and hold it in the plan; record the headcount.",
  publishOthersInformation:
    "Publish information about pupils, families and others by relevant characteristic, and hold it in the plan.",
  publishPayGapFigures:
    "Publish each of the six figures, or say why it cannot be worked out; record the headcount of the employer.",
  publishByFixedDay: "Publish what is due, or record on which day it was published.",
  publishObjectives:
    "Publish at least one specific and measurable objective, and hold it in the plan with its document.",
  giveObjectiveOrReason:
    "Add an objective, or say in the document why there is none, for each characteristic left out.",
  addPayObjective: "Add an objective about differences in pay with its actions.",
  recordDueRegard:
    "Record for each decision that matters when its effect on equality was considered, on what evidence, by whom.",
  writeAccessibilityPlan:
    "Write an accessibility plan for the school, or name the school in the scope of the plan that it has.",
  listRelevantCharacteristics: "List the eight relevant characteristics: all but marriage and civil partnership.",
  useTheActsName: "Print the name that the Equality Act has for the characteristic, or say which is meant.",
  listGroupsApart: "List other groups apart, as groups that the body counts beside the nine.",
  citeSuccessor: "Cite what stands in its place.",
  nameSuccessor: "Name what stands in its place: the Equality Act 2010, or the regulations in force.",
  leaveOutFirstDeadline:
    "Leave the date out: information is due again within a year, objectives within four, of the last publication.",
  stateFourYears:
    "Say that the law asks for objectives at least every four years, and that three are the body's own choice.",
  countFromPublication: "Count from the day on which the information was last published.",
  citeSchedule1: "Cite Schedule 1 to SI 2017/353.",
  shortenCycle: "Shorten the cycle to the interval that statute allows, or less.",
  shortenPeriod: "End the period earlier, or plan to publish again by the day that the interval gives.",
  reviewWithinGuidance: "Review the plan within three years of its approval or publication.",
  correctTitle: "Correct the title or the period, whichever is wrong.",
  correctDates: "Correct the date that is wrong.",
  bringReviewForward: "Bring the printed review forward to the last day that the law allows, or before.",
  planNextEdition:
    "Nothing mends a past lapse: record when it was published, and plan the next edition from the last publication.",
  giveAccess: "Record where on the web or how else the public finds the document, or the document that it is part of.",
  keepPublished: "Publish the report again, and keep it until the three years are over.",
  addPurpose: "Add the purpose that is missing, with what stands in the way and what is to be done.",
  fillPurpose: "Say what is to be done for the purpose, as objectives with actions, or why nothing is needed.",
  nameDisabledPupils:
    "Name disabled pupils, as the Equality Act means disability, beside pupils with special educational needs.",
  recordApproval: "Record when the plan was approved, and by whom.",
  recordPublication: "Record when the plan was published.",
  setReview: "Set a day or a cycle for reviewing the plan, and record each review.",
  describeAccessibilityPlan: "Say in the report what the accessibility plan holds, and record that it does.",
  addSchoolObjectives: "Add the objectives of each school to the plan.",
  setMeasurableTarget:
    "Give the objective a target with an amount or a level of a named measure, or something that is done or not done.",
  makeSpecific: "Say which people the objective is about, and add what is done for it.",
  nameAim:
    "Name the aim that the objective serves: end prohibited conduct, advance opportunity, or foster good relations.",
  nameCharacteristicOrReason:
    "Name the characteristics that the objective is about, or say why it serves the duty without one.",
  lookWithinGroup:
    "Keep the objective, and say which characteristic it bears on, or look at sex, race and disability within the group.",
  nameCharacteristicThatCounts:
    "Link the objective with a characteristic that counts for these people, or say that it is about staff.",
  moveToFirstAim: "Put the characteristic under the first aim, about prohibited conduct at work, or leave it out.",
  giveAmount: "Say by how much, or to what.",
  chooseMeaning: `Record what "%" means: a share of the starting figure, or percentage points.`,
  nameMeasure: "Name what is counted, or how it is judged.",
  giveBaseline: "Give the value that the target starts from, with its time.",
  giveTimeLimit: "Say by when.",
  correctTimes: "Correct the time limit or the time of the baseline, whichever is wrong.",
  fitIntoPeriod: "Bring it forward, or say in which plan it goes on.",
  aimBeyondDuty: "Promise more than what the law asks for anyway.",
  nameCharacteristic: "Name the characteristic that is meant, or give the group as a group.",
  correctFigures:
    "Correct the figure that is wrong, or say how the two differ: in whom they count, or with whom they compare.",
  nameOwner: "Name the role that does it.",
  giveTimeFrame: "Say when: a date, a term, a cadence, or that it goes on.",
  giveAnchor: "Say from which day or event the time runs.",
  actBeforeTarget: "Bring the action forward, or say which later target it serves.",
  strengthenCriterion: "Raise the criterion to what the objective asks for, or give it an earlier date.",
  giveCost: "Say what the action costs, or what it needs, even where that is staff time or nothing.",
  recordAwareness: "Record the minute that has the duty before those who decide, or when they were last trained in it.",
  considerBeforeDeciding:
    "Record both days. Where the effect was considered afterwards, take the decision again with it in mind.",
  nameEvidence: "Name what was looked at: figures, research, what people said.",
  recordBoard: "Record which board decided, or that it took note of what others decided for it.",
  askPeople: "Ask those on whom the decision falls, and record whom.",
  setReviewDay: "Set a day on which the effect of the decision is looked at again.",
  fillCells: `Fill the cell. "Not known" will do, with what is done to find out.`,
  findOut: "Say how and when the effect is found out.",
  answerEffect: "Say what softens the effect, or record that the decision was changed or stopped.",
  keepRecord: "Give the record a reference of the body's own, and say until when it is kept.",
  writeChildText: "Write a version of the objective for children.",
  addNumber: "Say how much, as the objective does.",
  addDate: "Say by when, in words that a child knows.",
  addRole: "Say who does it, by a role that a child knows.",
  addPost: "Name the kind of post, as the objective does.",
  keepStrength: `Say "we will" where the objective does, and "we aim to" where it aims.`,
  correctSilencing: "Correct the name of the check or of the part, or take the decision out of the plan.",
};
