// Works out gaps and pooled rates from figures that the Department for Education published, and holds them against its own.
import { join } from "node:path";
import { printAbsence } from "./published-gaps/print-absence.ts";
import { printKeyStage4 } from "./published-gaps/print-key-stage-4.ts";
import { readAttendance } from "./published-gaps/read-attendance.ts";

printAbsence(readAttendance(join(import.meta.dirname, "published-gaps", "attendance.csv")));
printKeyStage4();
