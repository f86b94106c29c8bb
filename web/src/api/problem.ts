/** A refusal as the services tell it (RFC 9457). */
export type Problem = {
  /** `urn:duty:problem:…` */
  type: string;
  title?: string;
  status: number;
  /** A Chinese sentence for people. */
  detail?: string;
  /** The rule that was broken and the article it rests on. */
  rule?: string;
  article?: string;
  traceId?: string;
};

/** Thrown where a service refuses or cannot be reached. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? problem.type);
  }

  /** True for `urn:duty:problem:{kind}`. */
  is(kind: string) {
    return this.problem.type === `urn:duty:problem:${kind}`;
  }
}

/** What a failed call tells, whatever failed. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) {
    return error.problem;
  }
  return { type: 'urn:duty:problem:unreachable', status: 0, detail: '平台暂时连接不上，请检查网络后重试。填写的内容仍在。' };
}

export async function problemFrom(response: Response): Promise<Problem> {
  const told = (await response.json().catch(() => null)) as Partial<Problem> | null;
  const detail = told?.detail ?? told?.title ?? `请求未成功（${response.status}）。`;
  return { type: `urn:duty:problem:http-${response.status}`, ...told, detail, status: response.status };
}
