import { Fragment } from 'react';
import { Link } from 'react-router';
import type { components } from '../../../api/generated/review';
import { useWords } from '../../../words/language';
import { DataTable } from '../DataTable';
import { procedureWords } from './words';

type Table = components['schemas']['ShowProcedureTable'];

/** What the diagram shows, and more, as tables: clocks, states, and every step with its article and rules. */
export function ProcedureTables({ table }: { table: Table }) {
  const words = useWords(procedureWords);
  const titles = new Map(table.states.map((s) => [s.name, s.title]));
  const titleOf = (state: string) => titles.get(state) ?? (state === 'Start' ? words.start : state);
  return (
    <>
      <h2>{words.clocks}</h2>
      {table.clocks.length === 0 ? <p>{words.noClocks}</p> : (
        <DataTable
          caption={words.clocks}
          rows={table.clocks}
          rowKey={(c) => c.kind}
          columns={[
            { key: 'title', title: words.clock, names: true, show: (c) => c.title },
            { key: 'days', title: words.days, show: (c) => (c.days === 0 ? words.dateSet : words.nDays(c.days)) },
            { key: 'article', title: words.article, whole: true, show: (c) => c.article },
          ]}
        />
      )}
      <h2>{words.rows}</h2>
      <DataTable
        caption={words.rows}
        rows={table.rows}
        rowKey={(_, i) => String(i)}
        columns={[
          { key: 'from', title: words.from, show: (r) => r.from.map(titleOf).join('、') },
          {
            key: 'act',
            title: words.act,
            names: true,
            show: (r) => (r.choice == null ? r.actTitle : `${r.actTitle}：${words.choices[r.choice] ?? r.choice}`),
          },
          { key: 'by', title: words.by, show: (r) => r.byTitle },
          { key: 'to', title: words.to, show: (r) => (r.to == null ? <span className="muted">{words.stays}</span> : titleOf(r.to)) },
          { key: 'article', title: words.article, whole: true, show: (r) => r.article },
          { key: 'rules', title: words.rules, show: (r) => <Rules names={r.rules} /> },
        ]}
      />
      {table.parallel.length > 0 && (
        <>
          <h2>{words.parallel}</h2>
          <DataTable
            caption={words.parallel}
            rows={table.parallel}
            rowKey={(s) => s.state}
            columns={[
              { key: 'state', title: words.state, names: true, show: (s) => titleOf(s.state) },
              { key: 'parties', title: words.parties, show: (s) => s.parties.join('、') },
              { key: 'all', title: words.allAgree, show: (s) => titleOf(s.allAgree) },
              { key: 'any', title: words.anyDisagrees, show: (s) => (s.anyDisagrees == null ? words.none : titleOf(s.anyDisagrees)) },
              { key: 'article', title: words.article, whole: true, show: (s) => s.article },
            ]}
          />
        </>
      )}
      <h2>{words.states}</h2>
      <DataTable
        caption={words.states}
        rows={table.states}
        rowKey={(s) => s.name}
        columns={[
          { key: 'title', title: words.state, names: true, show: (s) => s.title },
          {
            key: 'waits',
            title: words.waitsFor,
            show: (s) => (s.waitsFor.length === 0 ? <span className="muted">{words.nobody}</span> : s.waitsFor.join('、')),
          },
          {
            key: 'ends', title: words.ends,
            show: (s) =>
              s.continuesIn != null ? <Link to="/procedures">{words.continues(s.continuesIn)}</Link> : s.final ? words.final : '',
          },
        ]}
      />
    </>
  );
}

/** Rules by the name they have in the packs and in refusals; it reads as a sentence. */
function Rules({ names }: { names: string[] }) {
  const words = useWords(procedureWords);
  return names.length === 0 ? (
    <span className="muted">{words.none}</span>
  ) : (
    <details>
      <summary>{words.nRules(names.length)}</summary>
      <ul className="plain-list">
        {names.map((name) => <li key={name} className="code" lang="en"><Sentence name={name} /></li>)}
      </ul>
    </details>
  );
}

/** May break before each of its words. */
function Sentence({ name }: { name: string }) {
  return name.split(/(?<=[a-z])(?=[A-Z])/).map((word, i) => <Fragment key={i}>{i > 0 && <wbr />}{word}</Fragment>);
}
