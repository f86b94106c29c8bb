import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem';
import { useWords } from '../words/language';
import { partWords } from './words';

/** Tells why a service refused: the sentence, the article it rests on, and where to go on. */
export function Refusal({ error, retry, more }: { error: unknown; retry?: () => void; more?: ReactNode }) {
  const words = useWords(partWords);
  const problem = problemOf(error);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problem.detail ?? problem.title ?? words.failed}
      description={
        <>
          {problem.article != null && <span className="article">{words.article} {problem.article}</span>}
          {problem.status >= 500 && problem.traceId != null && <span className="article"> {words.trace} {problem.traceId}</span>}
          {more}
        </>
      }
      action={retry && <Button size="small" onClick={retry}>{words.retry}</Button>}
    />
  );
}
