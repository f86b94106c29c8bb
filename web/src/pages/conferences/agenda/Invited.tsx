import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, review } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { partWords } from '../../../parts/words';
import { useWords } from '../../../words/language';
import { conferencesWords } from '../words';
import { sent, type AgendaDraft } from './draft';
import { Seats } from './Seats';

/** Whom the agenda as drafted would invite, and why; asked of the service, nothing is kept there. */
export function Invited({ draft }: { draft: AgendaDraft }) {
  const words = useWords(conferencesWords);
  const parts = useWords(partWords);
  const asked = sent(draft, draft.day ?? '2000-01-01');
  const { data, error, refetch } = useQuery({
    queryKey: ['seats', asked.items, asked.others],
    queryFn: () => answer(review.POST('/conferences/seats', { body: asked })),
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-labelledby="invited">
      <h2 id="invited">{words.invited}</h2>
      <p className="muted">{words.invitedWhy}</p>
      {error != null ? <Refusal error={error} retry={() => void refetch()} />
        : data === undefined ? <p role="status">{parts.loading}</p>
        : <Seats seats={data} caption={words.invited} />}
    </section>
  );
}
