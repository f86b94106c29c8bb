import { ReloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { answer, review } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './administration.css';
import { PackPanel } from './procedures/PackPanel';
import { procedureWords } from './procedures/words';

/** The packs: every jurisdiction with its procedures, and what is wrong with the files as they now stand. */
export function Component() {
  const words = useWords(procedureWords);
  useTitle(words.title);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['packs'],
    queryFn: async () => {
      const [packs, running] = await Promise.all([answer(review.GET('/packs')), answer(review.GET('/procedures'))]);
      return { packs, running };
    },
    staleTime: 0,
  });
  return (
    <>
      <h1>{words.title}</h1>
      <p className="intro">{words.intro} {words.restart}</p>
      <p className="no-print">
        <Button icon={<ReloadOutlined />} loading={isFetching} onClick={() => void refetch()}>
          {isFetching ? words.checking : words.recheck}
        </Button>
      </p>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {data?.packs.length === 0 && <Empty description={words.empty} />}
      {data?.packs.map((pack) => <PackPanel key={pack.jurisdiction} pack={pack} running={data.running} />)}
    </>
  );
}
