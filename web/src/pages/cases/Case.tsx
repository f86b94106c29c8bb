import { Suspense, lazy } from 'react';
import { useParams } from 'react-router';
import { useLive } from '../../live/live';
import '../../parts/list.css';
import { Refusal } from '../../parts/Refusal';
import { Tabs, useTab } from '../../parts/Tabs';
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

const tabs = ['facts', 'opinions', 'clocks', 'journal', 'diagram', 'papers'] as const;

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
  const tab = useTab(tabs);
  const Section = sections[tab];
  return (
    <article className="case">
      <CaseHeader c={c} />
      <ActsPanel c={c} filters={filters} />
      <Tabs label={words.sections} keys={tabs} words={words.tabs} here={tab} />
      <Suspense fallback={<p className="loading" role="status">{words.loading}</p>}>
        <Section c={c} />
      </Suspense>
    </article>
  );
}
