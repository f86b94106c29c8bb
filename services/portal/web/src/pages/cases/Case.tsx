import { Suspense, lazy } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useLive } from '../../live/live';
import '../../parts/list.css';
import { Refusal } from '../../parts/Refusal';
import { useFilters } from '../../parts/useFilters';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { ActsPanel } from './acts/ActsPanel';
import './case.css';
import { CaseHeader } from './CaseHeader';
import { caseWords } from './caseWords';
import { useCaseQuery, type Case } from './useCase';

const sections = {
  facts: lazy(() => import('./sections/Facts')),
  opinions: lazy(() => import('./sections/Opinions')),
  clocks: lazy(() => import('./sections/Clocks')),
  journal: lazy(() => import('./sections/Journal')),
  diagram: lazy(() => import('./sections/Diagram')),
  papers: lazy(() => import('./sections/Papers')),
};

/** A case: where it stands, what my body may do, and everything known of it. */
export function Component() {
  const { id = '' } = useParams();
  const words = useWords(caseWords);
  useLive({ case: id });
  const { data: c, error, refetch } = useCaseQuery(id);
  useTitle(c?.title ?? words.title);
  if (c === undefined) {
    return error !== null ? (
      <>
        <h1>{words.title}</h1>
        <Refusal error={error} retry={() => void refetch()} />
      </>
    ) : (
      <p className="loading" role="status">{words.loading}</p>
    );
  }
  return <Shown key={id} c={c} />;
}

function Shown({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const filters = useFilters();
  const asked = filters.get('tab') ?? 'facts';
  const tab = asked in sections ? (asked as keyof typeof sections) : 'facts';
  const Section = sections[tab];
  const [search] = useSearchParams();
  const addressOf = (key: keyof typeof sections) => {
    const next = new URLSearchParams(search);
    next.set('tab', key);
    return `?${next}`;
  };
  return (
    <article className="case">
      <CaseHeader c={c} />
      <ActsPanel c={c} filters={filters} />
      <nav aria-label={words.sections} className="case-tabs no-print">
        {(Object.keys(sections) as (keyof typeof sections)[]).map((key) => (
          <Link key={key} to={addressOf(key)} replace preventScrollReset aria-current={key === tab ? 'true' : undefined}>{words.tabs[key]}</Link>
        ))}
      </nav>
      <Suspense fallback={<p className="loading" role="status">{words.loading}</p>}>
        <Section c={c} />
      </Suspense>
    </article>
  );
}
