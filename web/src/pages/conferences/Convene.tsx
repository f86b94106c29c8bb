import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answer, review } from '../../api/clients';
import { newId } from '../../api/id';
import { Refusal } from '../../parts/Refusal';
import { useKept } from '../../parts/useKept';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { AgendaForm } from './agenda/AgendaForm';
import { sent, type AgendaDraft } from './agenda/draft';
import '../../parts/list.css';
import './conferences.css';
import { conferencesWords } from './words';

/** 召集联席会议: the office drafts an agenda out of what waits. */
export function Component() {
  const words = useWords(conferencesWords);
  const { role } = useSession();
  useTitle(words.conveneTitle);
  return (
    <>
      <p className="no-print"><Link to="/conferences">{words.title}</Link></p>
      <h1>{words.conveneTitle}</h1>
      {role === 'EstablishmentOffice' ? <Drafting /> : <Alert type="info" title={words.notOffice} />}
    </>
  );
}

function Drafting() {
  const words = useWords(conferencesWords);
  const { account } = useSession();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, keep, forget] = useKept<AgendaDraft>(`convene:${account}`, { day: null, place: '', items: [], others: [], key: newId() });
  const convene = useMutation({
    mutationFn: (day: string) => answer(review.POST('/conferences', {
      body: sent(draft, day),
      params: { header: { 'Idempotency-Key': draft.key } },
    })),
    onSuccess: async (conference) => {
      forget();
      void message.success(words.drafted(conference.number));
      void queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
      await navigate(`/conferences/${conference.id}`);
    },
  });
  return (
    <>
      <p className="muted">{words.conveneWhy}</p>
      <AgendaForm
        draft={draft}
        change={(next) => {
          // After a lost answer the first draft may have arrived: another draft is another request.
          keep({ ...next, key: newId() });
          convene.reset();
        }}
        submit={(day) => convene.mutate(day)}
        busy={convene.isPending}
        action={words.draft}
        error={convene.error != null && <Refusal error={convene.error} />}
      />
    </>
  );
}
