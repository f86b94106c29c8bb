import { ProcedureDiagram } from '../../../parts/diagram/ProcedureDiagram';
import { useProcedureDiagram, type ProcedureTable } from '../../../parts/law';
import { Refusal } from '../../../parts/Refusal';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';
import { useTitles } from '../titles';
import { useJournal, useProcedure, type Case } from '../useCase';

/** The procedure's diagram with the present state, and the same in words: states passed, present, next. */
export default function Diagram({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const procedure = useProcedure(c);
  return (
    <section aria-label={words.tabs.diagram} className="way">
      {procedure !== undefined && <Drawn procedure={procedure} state={c.state} />}
      <InWords c={c} procedure={procedure} />
    </section>
  );
}

function Drawn({ procedure, state }: { procedure: ProcedureTable; state: string }) {
  const words = useWords(caseWords);
  const { data, error, refetch } = useProcedureDiagram(procedure);
  return error !== null ? <Refusal error={error} retry={() => void refetch()} />
    : data === undefined ? <p className="loading" role="status">{words.loading}</p>
    : <ProcedureDiagram xml={data} current={state} />;
}

function InWords({ c, procedure }: { c: Case; procedure: ProcedureTable | undefined }) {
  const words = useWords(caseWords).diagram;
  const titles = useTitles(c);
  const moves = useJournal(c.id).data?.filter((row) => row.after !== row.before) ?? [];
  const ways = procedure?.rows.filter((r) => r.from.includes(c.state) && r.to != null && r.to !== c.state) ?? [];
  const parallel = procedure?.parallel.find((p) => p.state === c.state);
  const next = parallel === undefined ? [] : [parallel.allAgree, ...(parallel.anyDisagrees == null ? [] : [parallel.anyDisagrees])];
  return (
    <div className="way-words">
      <h2>{words.passed}</h2>
      <ol>
        {moves.map((row) => (
          <li key={row.seq} aria-current={row.seq === moves.at(-1)?.seq ? 'step' : undefined}>
            {titles.state(row.after)}{' '}
            <span className="muted">
              {row.on}，{titles.act(row.act)}{row.seq === moves.at(-1)?.seq && `（${words.now}）`}
            </span>
          </li>
        ))}
      </ol>
      {ways.length + next.length > 0 && (
        <>
          <h2>{words.next}</h2>
          <ul>
            {next.map((state) => <li key={state}>{titles.state(state)} <span className="muted">{parallel!.parties.join('、')}</span></li>)}
            {ways.map((r) => (
              <li key={`${r.act} ${r.choice} ${r.to}`}>
                {titles.state(r.to!)} <span className="muted">{words.nextBy(r.actTitle, r.byTitle)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
