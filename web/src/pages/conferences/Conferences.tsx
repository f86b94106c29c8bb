import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, DatePicker, Select, Tag } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { answer, review } from '../../api/clients';
import { ListTable, type Column } from '../../parts/ListTable';
import { SearchText } from '../../parts/SearchText';
import { useFilters } from '../../parts/useFilters';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './conferences.css';
import { StateTag } from './StateTag';
import { conferenceTitles } from './titles';
import type { Line, State } from './types';
import { ForTheConvener } from './ForTheConvener';
import { conferencesWords } from './words';

const states: State[] = ['Draft', 'Approved', 'Called', 'Signed', 'Issued', 'Cancelled'];

/** 联席会议: those my body has a part in. */
export function Component() {
  const words = useWords(conferencesWords);
  const titles = useWords(conferenceTitles);
  const filters = useFilters();
  const session = useSession();
  const columns = useColumns();
  useTitle(words.title);
  const query = {
    q: filters.get('q'),
    state: states.find((s) => s === filters.get('state')),
    mine: filters.is('mine'),
    from: filters.get('from'),
    to: filters.get('to'),
  };
  return (
    <>
      <div className="conf-title">
        <h1>{words.title}</h1>
        {session.role === 'EstablishmentOffice' && <ToConvene />}
      </div>
      {['Convener', 'CountyLeadership'].includes(session.role) && <ForTheConvener />}
      <ListTable<Line>
        name="conferences"
        caption={words.title}
        queryKey={['live', 'tasks', 'conferences', query]}
        ask={(page, size) => answer(review.GET('/conferences', { params: { query: { page, size, ...query } } }))}
        filters={filters}
        columns={columns}
        rowKey={(line) => line.id}
        empty={Object.values(query).every((v) => v === undefined) ? words.empty : undefined}
      >
        <SearchText filters={filters} label={words.search} />
        <Select
          aria-label={words.state}
          value={query.state ?? ''}
          style={{ minWidth: 150 }}
          onChange={(state) => filters.set({ state })}
          options={[
            { value: '', label: words.allStates },
            ...states.map((value) => ({ value: value as string, label: titles.state[value] })),
          ]}
        />
        <DatePicker
          aria-label={words.from}
          placeholder={words.from}
          value={query.from === undefined ? null : dayjs(query.from)}
          onChange={(_, day) => filters.set({ from: day })}
        />
        <DatePicker
          aria-label={words.to}
          placeholder={words.to}
          value={query.to === undefined ? null : dayjs(query.to)}
          onChange={(_, day) => filters.set({ to: day })}
        />
        <Checkbox checked={query.mine ?? false} onChange={(e) => filters.set({ mine: e.target.checked })}>{words.mineOnly}</Checkbox>
      </ListTable>
    </>
  );
}

/** The way to a new conference, with what waits for one. */
function ToConvene() {
  const words = useWords(conferencesWords);
  const { data } = useQuery({ queryKey: ['live', 'tasks', 'proposals'], queryFn: () => answer(review.GET('/conferences/proposals')) });
  const waiting = data === undefined ? 0 : data.cases.length + data.topics.length;
  return (
    <span className="conf-convene no-print">
      {waiting > 0 && <span className="muted">{words.waiting(waiting)}</span>}
      <Link to="/conferences/new"><Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>{words.convene}</Button></Link>
    </span>
  );
}

function useColumns(): Column<Line>[] {
  const words = useWords(conferencesWords);
  const titles = useWords(conferenceTitles);
  return [
    {
      key: 'number',
      title: words.number,
      names: true,
      show: (l) => <Link to={`/conferences/${l.id}`}>{l.title}</Link>,
      text: (l) => l.title,
    },
    { key: 'day', title: words.day, show: (l) => <time className="conf-nowrap" dateTime={l.day}>{l.day}</time>, text: (l) => l.day },
    { key: 'place', title: words.place, show: (l) => l.place, text: (l) => l.place },
    { key: 'state', title: words.state, show: (l) => <StateTag state={l.state} />, text: (l) => titles.state[l.state] },
    { key: 'items', title: words.items, show: (l) => <Items titles={l.items} />, text: (l) => l.items.join('；') },
    {
      key: 'waits',
      title: words.waits,
      show: (l) => (l.waitsForMe ? <Tag color="warning">{words.forMe}</Tag> : '—'),
      text: (l) => (l.waitsForMe ? words.forMe : ''),
    },
  ];
}

function Items({ titles }: { titles: string[] }) {
  const words = useWords(conferencesWords);
  return (
    <span title={titles.join('；')}>
      {words.itemCount(titles.length)}
      {titles.length > 0 && <span className="muted conf-items">{titles.slice(0, 2).join('；')}{titles.length > 2 && '…'}</span>}
    </span>
  );
}
