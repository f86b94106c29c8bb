import { problemOf } from '../../../api/problem';

/** Everything a refused submission names, beside the first. */
export function Findings({ error }: { error: unknown }) {
  const found = findingsOf(error);
  return found.length < 2 ? null : (
    <ul>{found.map((f) => <li key={f.message}>{f.message}<span className="article">　{f.article}</span></li>)}</ul>
  );
}

function findingsOf(error: unknown): { message: string; article: string }[] {
  const problem: object = problemOf(error);
  return 'findings' in problem && Array.isArray(problem.findings) ? (problem.findings as { message: string; article: string }[]) : [];
}
