import type { EqualityPlan, Figure, Group, IncidentCount, Measure, PrintedDate } from "@equality/model";
import { characteristicDetails, type ProtectedCharacteristic } from "@equality/model/vocabulary";
import { find } from "../documents/context.ts";

/** What a figure counts, as a column of a file. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly kind: Measure["kind"];
}

/** One figure, and where it stands in a file. */
export interface Entry {
  readonly id: string;
  readonly subject: "equality-information" | "prejudice-related-incidents";
  readonly body: string;
  readonly school: string | undefined;
  readonly time: PrintedDate;
  /** Null where a file does not tell employees from others. */
  readonly people: string | null;
  readonly breakdownTopic: string;
  readonly breakdown: string;
  readonly indicator: Indicator;
  readonly figure: Figure;
}

const limbs = { employees: "Employees", others: "Others" } as const;
const total = { breakdownTopic: "Total", breakdown: "Total" } as const;

const characteristicName = (id: ProtectedCharacteristic): string => {
  const { statutoryName } = characteristicDetails[id];
  return statutoryName.charAt(0).toUpperCase() + statutoryName.slice(1);
};

const topicOf = ({ means }: Group): string =>
  means.kind === "characteristic" ? characteristicName(means.characteristic) : "Group";

const breakdownOf = (plan: EqualityPlan, ids: readonly string[]): Pick<Entry, "breakdownTopic" | "breakdown"> => {
  const groups = ids.map((id) => find(plan.groups, id));
  const [first, ...others] = groups;
  if (first === undefined) return total;
  return {
    breakdownTopic: others.length === 0 ? topicOf(first) : "Groups",
    breakdown: groups.map(({ label }) => label).join(" and "),
  };
};

const aboutOf = (plan: EqualityPlan, { about }: IncidentCount): Pick<Entry, "breakdownTopic" | "breakdown"> => {
  switch (about.kind) {
    case "characteristic":
      return { breakdownTopic: "Characteristic", breakdown: characteristicName(about.characteristic) };
    case "group":
      return breakdownOf(plan, [about.group]);
    case "notRecorded":
      return { breakdownTopic: "Characteristic", breakdown: "Not recorded" };
  }
};

const forms = {
  incident: "Incidents",
  bullying: "Incidents of bullying",
  harassment: "Incidents of harassment",
} as const;

/** The figures of a plan: its equality information, and its counts of incidents. Accounts in words are no figures. */
export const entriesOf = (plan: EqualityPlan): readonly Entry[] => [
  ...(plan.information ?? []).flatMap((item): Entry[] => {
    if (item.kind !== "figure") return [];
    const { id, body, school, period, limb, groups, measure, figure } = item;
    return [
      {
        ...{ id, body, school, figure, time: period, ...breakdownOf(plan, groups) },
        subject: "equality-information",
        people: limbs[limb],
        indicator: find(plan.measures, measure),
      },
    ];
  }),
  ...(plan.incidents ?? []).map((incident): Entry => {
    const { id, body, school, period, form = "incident", count } = incident;
    return {
      ...{ id, body, school, figure: count, time: period, ...aboutOf(plan, incident) },
      subject: "prejudice-related-incidents",
      people: null,
      indicator: { id: form, label: forms[form], kind: "count" },
    };
  }),
];
