import { asProblem, Problem } from '@/api/problem';
import type { AttendanceKind, CouncilAttendance, CouncilAttendanceDraft } from '@/api/types';

export const KINDS: readonly AttendanceKind[] = ['PRESENT', 'REMOTE', 'WRITTEN', 'ABSENT'];

/** A member's line of the attendance as it is being taken. */
export interface Line {
  seatId: string;
  attendance: AttendanceKind | null;
  substitute: { id: string; label: string } | null;
}

export const linesOf = (attendance: readonly CouncilAttendance[]): Line[] =>
  attendance.map(({ seat, attendance: kind, substitute }) => ({
    seatId: seat.id,
    attendance: kind,
    substitute: substitute && { id: substitute.id, label: substitute.name },
  }));

/** Everybody of whom nothing is entered yet is there; what is entered stays. */
export const allPresent = (lines: readonly Line[]): Line[] =>
  lines.map((line) => (line.attendance ? line : { ...line, attendance: 'PRESENT' }));

/** The digit as the heads of the table have it. */
export const kindOf = (key: string): AttendanceKind | undefined =>
  /^[1-4]$/.test(key) ? KINDS[Number(key) - 1] : undefined;

/** Lines on which something is entered; who has none yet is not sent, and not refused. */
export function sentLines(lines: readonly Line[]): CouncilAttendanceDraft {
  return {
    members: lines.flatMap(({ seatId, attendance, substitute }) =>
      attendance ? [{ seatId, attendance, substituteId: substitute?.id ?? null }] : [],
    ),
  };
}

/** What the server says of the n-th that was sent, said of its line. */
export function ofLines(error: unknown, lines: readonly Line[]): Problem {
  const problem = asProblem(error);
  const sent = lines.flatMap((line, index) => (line.attendance ? [index] : []));
  const violations = problem.violations.map((violation) => ({
    ...violation,
    pointer: violation.pointer.replace(/^\/members\/(\d+)/, (_, at) => `/members/${sent[Number(at)] ?? at}`),
  }));
  return new Problem(problem.status, problem.code, problem.title, problem.detail, violations);
}
