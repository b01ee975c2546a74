import type { CodeSetWith } from "./code-set.ts";
import { dataDictionary } from "./sources.ts";

const registrationRegulations = {
  document: "The School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), regulation 10",
  url: "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
  edition: null,
} as const;

const withdrawnCodes = {
  document: "School Business Services, overview of the new attendance codes",
  url: "https://schoolbusinessservices.co.uk/news/mis-attendance-codes-2024",
  edition: "2024-06-20",
} as const;

const notPossible = { id: "notPossible", label: "Management and legacy codes" } as const;

const rollUps = {
  statistical: {
    source: dataDictionary,
    confidence: "primary",
    targets: [
      { id: "present", label: "Present" },
      { id: "approvedEducationalActivity", label: "Approved educational activity" },
      { id: "authorised", label: "Authorised" },
      { id: "unauthorised", label: "Unauthorised" },
      notPossible,
    ],
  },
  status: {
    source: dataDictionary,
    confidence: "primary",
    targets: [{ id: "attendance", label: "Attendance" }, { id: "absence", label: "Absence" }, notPossible],
  },
} as const;

/**
 * Attendance codes of the register in England: the 34 of the 2024 regulations, of which 12 began on 19 August 2024; H,
 * J and Y, withdrawn that day; and the older F, whose last day is not verified. Both roll-ups have the statistical
 * meaning of a code; its class in law is another thing and is not here.
 *
 * - `statistical`: present, approved educational activity, authorised or unauthorised absence, not a possible session.
 * - `status`: attendance, absence, or not a possible session. Possible sessions are attendance and absence together.
 *
 * The class of X follows older practice and is not verified. N (no reason yet) counts as unauthorised absence: the
 * reason is missing, the session is not. H and J still turn up in published figures after their last day.
 *
 * @example
 * ```ts
 * import { attendanceCodes, decode, rollUp } from "@equality/model/codes"
 *
 * const disruption = rollUp(attendanceCodes, "Y2", "statistical", "2026-01-15")
 * disruption.kind === "rolledUp" && disruption.target.id // => "notPossible"
 * decode(attendanceCodes, "H", "2024-08-18").kind // => "known"
 * decode(attendanceCodes, "H", "2024-08-19").kind // => "notInForce"
 * ```
 */
export const attendanceCodes = {
  id: "attendance",
  sources: [registrationRegulations, dataDictionary, withdrawnCodes],
  confidence: "primary",
  complete: true,
  rollUps,
  rows: [
    {
      code: "/",
      label: "Present (morning)",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "present", status: "attendance" },
    },
    {
      code: "\\",
      label: "Present (afternoon)",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "present", status: "attendance" },
    },
    {
      code: "L",
      label: "Late, before register closed",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "present", status: "attendance" },
    },
    {
      code: "K",
      label: "Education provision arranged by the local authority",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "approvedEducationalActivity", status: "attendance" },
    },
    {
      code: "V",
      label: "Educational visit or trip",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "approvedEducationalActivity", status: "attendance" },
    },
    {
      code: "P",
      label: "Approved sporting activity",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "approvedEducationalActivity", status: "attendance" },
    },
    {
      code: "W",
      label: "Work experience",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "approvedEducationalActivity", status: "attendance" },
    },
    {
      code: "B",
      label: "Other approved educational activity off site",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "approvedEducationalActivity", status: "attendance" },
    },
    {
      code: "C",
      label: "Leave of absence, exceptional circumstances",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "C1",
      label: "Leave: regulated performance or employment abroad",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "C2",
      label: "Leave: part-time timetable",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "E",
      label: "Suspended or permanently excluded, no alternative provision",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "I",
      label: "Illness",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "J1",
      label: "Leave: interview",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "M",
      label: "Medical or dental appointment",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "R",
      label: "Religious observance",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "S",
      label: "Study leave",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "T",
      label: "Parent travelling for occupational purposes (mobile child)",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "G",
      label: "Holiday not granted",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "unauthorised", status: "absence" },
    },
    {
      code: "N",
      label: "Reason not yet established",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "unauthorised", status: "absence" },
    },
    {
      code: "O",
      label: "Other or unknown circumstances",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "unauthorised", status: "absence" },
    },
    {
      code: "U",
      label: "Late after register closed",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "unauthorised", status: "absence" },
    },
    {
      code: "D",
      label: "Dual registered at another school",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Q",
      label: "Lack of access arrangements by the local authority",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "X",
      label: "Non-compulsory-school-age pupil not required to attend",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { statistical: "unverified", status: "unverified" },
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Y1",
      label: "Transport normally provided not available",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Y2",
      label: "Widespread travel disruption",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Y3",
      label: "Part of premises closed",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Y4",
      label: "Session cancelled, whole site unexpectedly closed",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Y5",
      label: "Criminal justice detention",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Y6",
      label: "Public health guidance or law",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Y7",
      label: "Other unavoidable cause",
      inForceFrom: "2024-08-19",
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "Z",
      label: "Prospective pupil not on register",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "#",
      label: "Planned whole school closure",
      inForceFrom: null,
      inForceUntil: null,
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "H",
      label: "Family holiday agreed",
      inForceFrom: null,
      inForceUntil: "2024-08-19",
      confidence: "secondary",
      to: { statistical: "authorised", status: "absence" },
    },
    {
      code: "J",
      label: "Interview",
      inForceFrom: null,
      inForceUntil: "2024-08-19",
      confidence: "secondary",
      to: { statistical: "approvedEducationalActivity", status: "attendance" },
    },
    {
      code: "Y",
      label: "Unable to attend, exceptional circumstances",
      inForceFrom: null,
      inForceUntil: "2024-08-19",
      confidence: "secondary",
      to: { statistical: "notPossible", status: "notPossible" },
    },
    {
      code: "F",
      label: "Extended family holiday agreed (legacy)",
      inForceFrom: null,
      inForceUntil: null,
      confidenceOf: { inForceUntil: "unverified" },
      to: { statistical: "notPossible", status: "notPossible" },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** An attendance code, past or present. */
export type AttendanceCode = (typeof attendanceCodes.rows)[number]["code"];
