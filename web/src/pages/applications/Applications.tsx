import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Select, Tag } from 'antd';
import { Link } from 'react-router';
import { answer, ifMatch, intake } from '../../api/clients';
import { problemOf } from '../../api/problem';
import { useEditions, useForms } from '../../parts/law';
import { ListTable, type Column } from '../../parts/ListTable';
import { useFilters } from '../../parts/useFilters';
import { partWords } from '../../parts/words';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import type { ApplicationLine } from './api';
import './form/form.css';
import { listWords } from './listWords';
import { words as all } from './words';

type State = ApplicationLine['state'];

/** 我的申请: what my body drafts and has handed in. */
export function Component() {
  const words = useWords(listWords);
  const { states } = useWords(all);
  const filters = useFilters();
  const forms = useForms();
  const columns = useColumns();
  useTitle(words.title);
  const state = Object.keys(states).find((s): s is State => s === filters.get('state'));
  const procedure = filters.get('procedure');
  return (
    <>
      <div className="list-title">
        <h1>{words.title}</h1>
        <Link to="/apply">{words.begin}</Link>
      </div>
      <ListTable<ApplicationLine>
        name="applications"
        caption={words.title}
        queryKey={['applications', state, procedure]}
        ask={(page, size) => answer(intake.GET('/applications', { params: { query: { page, size, state, procedure, mine: true } } }))}
        filters={filters}
        columns={columns}
        rowKey={(line) => line.id}
        empty={state === undefined && procedure === undefined ? <>{words.nothing} <Link to="/apply">{words.begin}</Link></> : undefined}
      >
        <Select
          aria-label={words.state}
          value={state ?? ''}
          style={{ minWidth: 140 }}
          options={[{ value: '', label: words.everyState }, ...Object.entries(states).map(([value, label]) => ({ value, label }))]}
          onChange={(value) => filters.set({ state: value })}
        />
        <Select
          aria-label={words.procedure}
          value={procedure ?? ''}
          style={{ minWidth: 220 }}
          options={[{ value: '', label: words.everyProcedure }, ...(forms.data ?? []).map((f) => ({ value: f.procedure, label: f.title }))]}
          onChange={(value) => filters.set({ procedure: value })}
        />
      </ListTable>
    </>
  );
}

function useColumns(): Column<ApplicationLine>[] {
  const words = useWords(listWords);
  const { states, untitled } = useWords(all);
  const procedures = useEditions().data;
  const titleOf = (procedure: string) => procedures?.find((p) => p.id === procedure)?.title ?? procedure;
  const stateOf = (l: ApplicationLine) => states[l.state as State];
  return [
    {
      key: 'title',
      title: words.name,
      names: true,
      show: (l) => <Link to={`/applications/${l.id}`}>{l.title || untitled}</Link>,
      text: (l) => l.title,
    },
    { key: 'procedure', title: words.procedure, show: (l) => titleOf(l.procedure), text: (l) => titleOf(l.procedure) },
    { key: 'number', title: words.number, show: (l) => l.number ?? '—', text: (l) => l.number ?? '' },
    {
      key: 'state',
      title: words.state,
      show: (l) => <Tag color={l.state === 'Returned' ? 'warning' : l.state === 'Draft' ? 'processing' : 'default'}>{stateOf(l)}</Tag>,
      text: stateOf,
    },
    { key: 'received', title: words.received, show: (l) => l.receivedOn ?? '—', text: (l) => l.receivedOn ?? '' },
    { key: 'updated', title: words.updated, show: (l) => timeOf(l.updatedAt), text: (l) => timeOf(l.updatedAt), extra: true },
    { key: 'go', title: words.actions, show: (l) => <Actions line={l} />, text: () => '' },
  ];
}

function Actions({ line }: { line: ApplicationLine }) {
  const words = useWords(listWords);
  const parts = useWords(partWords);
  const { deleteDraft, deleteSure, deleted, untitled } = useWords(all);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const name = line.title || untitled;
  const deletion = useMutation({
    mutationFn: () => answer(intake.DELETE('/applications/{id}', {
      params: { path: { id: line.id }, header: { 'If-Match': ifMatch(line.version) } },
    })),
    onSuccess: () => {
      void message.success(deleted);
      void queries.invalidateQueries({ queryKey: ['applications'] });
    },
  });
  if (line.state === 'Draft') {
    return (
      <span className="row-actions">
        <Link to={`/applications/${line.id}`} aria-label={`${words.goOn}：${name}`}>{words.goOn}</Link>
        <Popconfirm
          title={deleteSure}
          okText={deleteDraft}
          cancelText={parts.cancel}
          okButtonProps={{ danger: true }}
          onConfirm={() => deletion.mutate()}
        >
          <Button type="link" size="small" danger loading={deletion.isPending} aria-label={`${deleteDraft}：${name}`}>{words.delete}</Button>
        </Popconfirm>
        {deletion.error !== null && <span role="alert">{problemOf(deletion.error).detail ?? problemOf(deletion.error).title}</span>}
      </span>
    );
  }
  return line.state === 'Returned'
    ? <Link to={`/applications/${line.id}`} aria-label={`${words.correct}：${name}`}>{words.correct}</Link>
    : <Link to={`/cases/${line.id}`} aria-label={`${words.toCase}：${name}`}>{words.toCase}</Link>;
}

function timeOf(at: string) {
  return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
}
