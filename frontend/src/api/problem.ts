export interface Violation {
  /** JSON pointer into the request body, e.g. `/criteria/0/name`. */
  pointer: string;
  code: string;
  message: string;
}

export interface ProblemBody {
  title?: string;
  status?: number;
  code?: string;
  detail?: string;
  violations?: Violation[];
}

/** Every refusal and failure that the application shows; made from RFC 9457 answers and from a network that fails. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly violations: readonly Violation[];

  constructor(status: number, code: string, title: string, detail?: string, violations: readonly Violation[] = []) {
    super(detail ?? title);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.violations = violations;
  }

  static of(body: ProblemBody | undefined, status: number): Problem {
    return new Problem(
      body?.status ?? status,
      body?.code ?? 'UNEXPECTED',
      body?.title ?? '',
      body?.detail,
      body?.violations ?? [],
    );
  }

  static unreachable(): Problem {
    return new Problem(0, 'UNREACHABLE', '');
  }
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(500, 'UNEXPECTED', '', error instanceof Error ? error.message : undefined);
}
