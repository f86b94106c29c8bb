import { useQuery } from '@tanstack/react-query';
import { Alert, Empty, Skeleton } from 'antd';
import { useSearchParams } from 'react-router';
import { answer, registry } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { useForms } from '../../parts/law';
import { askForApplication, applicationKey, type FormLine } from './api';
import { FormCard } from './apply/FormCard';
import { beginning } from './apply/beginning';
import { applyWords } from './applyWords';
import './apply/apply.css';

const lists: FormLine['list'][] = ['Standing', 'Temporary', 'Empowerment'];

/**
 * 新的申请: what my body may apply for today, by list.
 * `?procedure=…&entry=…&change=…&reopens=…` comes from the lists and from refused applications.
 */
export function Component() {
  const words = useWords(applyWords);
  const forms = useForms();
  const [search] = useSearchParams();
  useTitle(words.title);
  const wanted = search.get('procedure');
  const chosen = forms.data?.find((f) => f.procedure === wanted);
  const others = forms.data?.filter((f) => f !== chosen) ?? [];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="muted">{words.lead}</p>
      {forms.isPending && <Skeleton active />}
      {forms.isError && <Refusal error={forms.error} retry={() => void forms.refetch()} />}
      {forms.data?.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<>{words.nothing}<br />{words.nothingWhy}</>} />
      )}
      {forms.data !== undefined && wanted !== null && (
        chosen === undefined
          ? <Alert type="warning" showIcon title={words.notMine(wanted)} />
          : <Chosen line={chosen} search={search} />
      )}
      {lists.map((list) => {
        const lines = others.filter((f) => f.list === list);
        return lines.length === 0 ? null : (
          <section key={list} aria-labelledby={`list-${list}`}>
            <h2 id={`list-${list}`}>{words.lists[list]}</h2>
            <ul className="forms">{lines.map((line) => <li key={line.procedure}><FormCard line={line} /></li>)}</ul>
          </section>
        );
      })}
    </>
  );
}

/** What the address asks for, with what it is about. */
function Chosen({ line, search }: { line: FormLine; search: URLSearchParams }) {
  const words = useWords(applyWords);
  const [entry, reopens] = [search.get('entry'), search.get('reopens')];
  const listed = useQuery({
    queryKey: ['entry', entry],
    queryFn: () => answer(registry.GET('/entries/{id}', { params: { path: { id: entry! } } })),
    enabled: entry !== null,
  });
  const refused = useQuery({
    queryKey: applicationKey(reopens ?? ''),
    queryFn: () => askForApplication(reopens!),
    enabled: reopens !== null,
  });
  const error = listed.error ?? refused.error;
  if (error !== null) {
    return <Refusal error={error} />;
  }
  if (listed.isLoading || refused.isLoading) {
    return <Skeleton active />;
  }
  const form = beginning({ entry: listed.data, change: search.get('change'), refused: refused.data });
  return (
    <section className="chosen" aria-label={line.title}>
      <h2>{listed.data ? words.aboutEntry(listed.data.title) : words.chosen}</h2>
      {refused.data && <p>{words.aboutReopening}</p>}
      <FormCard line={line} form={form} entry={listed.data} />
    </section>
  );
}
