import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { answer, review } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { useWords } from '../../words/language';
import { noticeWords } from './noticeWords';

/** 签收 of one notice or several, one after the other: what was signed before a refusal stays signed. */
export function SignFor({ ids, label, done, primary }: { ids: string[]; label: string; done: () => void; primary?: boolean }) {
  const words = useWords(noticeWords);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const sign = useMutation({
    mutationFn: async (wanted: string[]) => {
      for (const id of wanted) {
        await answer(review.POST('/notices/{id}/receipt', { params: { path: { id } } }));
      }
    },
    onSuccess: (_, wanted) => {
      done();
      void message.success(words.signed(wanted.length));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['live', 'tasks'] }),
  });
  return (
    <span className="sign-for">
      <Popconfirm
        title={words.signTitle(ids.length)}
        description={words.signMeans}
        okText={words.sign}
        onConfirm={() => sign.mutate(ids)}
        disabled={ids.length === 0}
      >
        <Button
          size={primary ? 'middle' : 'small'}
          type={primary ? 'primary' : 'default'}
          disabled={ids.length === 0}
          loading={sign.isPending}
        >
          {label}
        </Button>
      </Popconfirm>
      {sign.error !== null && <Refusal error={sign.error} />}
    </span>
  );
}
