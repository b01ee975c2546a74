import type { Action, Cost, PrintedDate, Role } from "@equality/model";
import { action, objective, type Row, role, row } from "./row.ts";

const timeFrames: readonly (readonly [string, Action["timeFrame"]])[] = [
  ["a date", { kind: "day", day: "2027-01-31", printed: "31/1/27" }],
  ["a term", { kind: "term", term: "spring", academicYearStartsIn: 2026, printed: "Spring term" }],
  ["going on", { kind: "ongoing", printed: "ongoing" }],
  ["each half-term", { kind: "recurring", each: "halfTerm", printed: "half-termly" }],
  ["each week", { kind: "recurring", each: "week", printed: "weekly" }],
  ["every second month", { kind: "recurring", every: "P2M", printed: "every two months" }],
  ["a length of time", { kind: "duration", length: "P4M", printed: "four months" }],
  ["when something happens", { kind: "event", event: "a vacancy", printed: "when a post falls vacant" }],
  ["two times in one cell", { kind: "unresolved", printed: "at once, then after each audit" }],
  ["done already", { kind: "unresolved", printed: "complete" }],
  ["blank", null],
];

const costs: readonly Cost[] = [
  { kind: "none", printed: "nil" },
  { kind: "staffTime", printed: "INSET time" },
  { kind: "amount", pounds: 1200, printed: "£1,200" },
  { kind: "about", pounds: 500, printed: "c. £500" },
  { kind: "quantity", count: 8, poundsEach: 35, printed: "8 @ £35" },
  { kind: "toBeConfirmed", printed: "TBC" },
];

const roles: readonly (readonly [string, Role["kind"]])[] = [
  ["Trustees", "trustees"],
  ["CEO", "chiefExecutive"],
  ["Exec Head", "executiveHeadteacher"],
  ["SENDCo", "senco"],
  ["DSL", "designatedSafeguardingLead"],
  ["Head of Year", "phaseLead"],
  ["All staff", "allStaff"],
  ["LGB", "localGovernors"],
  ["DH/AH", "seniorLeaders"],
];

/** Action tables. */
export const actionPatterns: readonly Row[] = [
  row(
    "6.1",
    "columns under other names, two fields in one column, a column of its own, and an empty cell",
    objective({
      actionColumns: { text: "Step", responsible: "Lead / by when", timeFrame: "Lead / by when" },
      actions: [
        {
          id: "action",
          text: "An action",
          activity: "other",
          topic: "other",
          responsible: null,
          otherCells: [
            { column: "Service", text: "Youth work" },
            { column: "Impact", text: null },
          ],
        },
      ],
    }),
    ({ actionColumns, actions }) => [
      actionColumns,
      actions.map(({ responsible, cost, otherCells }) => [
        responsible,
        cost,
        otherCells?.map(({ column, text }) => [column, text]),
      ]),
    ],
    [
      { text: "Step", responsible: "Lead / by when", timeFrame: "Lead / by when" },
      [
        [
          null,
          undefined,
          [
            ["Service", "Youth work"],
            ["Impact", null],
          ],
        ],
      ],
    ],
  ),
  row(
    "6.1",
    "cells that are printed once for several rows, blank ones and those of a column of its own among them",
    objective({
      sharedCells: [
        { kind: "column", column: "responsible", actions: ["one", "two"] },
        { kind: "column", column: "progress", actions: ["one", "two"] },
        { kind: "otherColumn", column: "Service", actions: ["one", "two"] },
      ],
      actions: ["one", "two"].map((id) => ({
        id,
        text: `Step ${id}`,
        activity: "other",
        topic: "other",
        responsible: ["head", "board"],
        progress: null,
        otherCells: [{ column: "Service", text: "Youth work" }],
      })),
    }),
    ({ sharedCells, actions }) => [
      sharedCells?.map(({ column, actions: rows }) => [column, rows]),
      actions.map(({ responsible, progress }) => [responsible, progress]),
    ],
    [
      [
        ["responsible", ["one", "two"]],
        ["progress", ["one", "two"]],
        ["Service", ["one", "two"]],
      ],
      [
        [["head", "board"], null],
        [["head", "board"], null],
      ],
    ],
  ),
  ...roles.map(([label, kind]) =>
    row("6.2", `a role: ${label}`, role({ kind, label }), (kept) => [kept.kind, kept.label], [kind, label]),
  ),
  row("6.2", "two roles in one cell", action({ responsible: ["head", "board"] }), ({ responsible }) => responsible, [
    "head",
    "board",
  ]),
  ...timeFrames.map(([what, timeFrame]) =>
    row(
      "6.3",
      `a time frame: ${what}`,
      action({ timeFrame: timeFrame as PrintedDate | null }),
      (kept) => kept.timeFrame,
      timeFrame,
    ),
  ),
  row(
    "6.3",
    "one site after another",
    action({ timeFrame: { kind: "recurring", each: "term", printed: "a school a term" } }),
    ({ timeFrame }) => timeFrame?.printed,
    "a school a term",
  ),
  ...costs.map((cost) => row("6.4", `a cost: ${cost.kind}`, action({ cost }), (kept) => kept.cost, cost)),
];
