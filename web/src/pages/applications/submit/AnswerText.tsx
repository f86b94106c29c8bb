import { useQuery } from '@tanstack/react-query';
import { answer, registry } from '../../../api/clients';
import { useWords } from '../../../words/language';
import { useBodies } from '../../../parts/law';
import type { FormField } from '../api';
import type { Answer, Term } from '../form/answers';
import { words as all } from '../words';

/** What stands in a field, for people. */
export function AnswerText({ field, given, county }: { field: FormField; given: Answer; county: string }) {
  const words = useWords(all);
  const bodies = useBodies().data;
  if (given === undefined || (Array.isArray(given) && given.length === 0)) {
    return <span className="answer muted">{words.nothing}</span>;
  }
  const nameOf = (code: string) => bodies?.find((b) => b.code === code)?.name ?? code;
  switch (field.kind) {
    case 'YesNo':
      return <span className="answer">{given === true ? '是' : '否'}</span>;
    case 'Choice':
    case 'Change':
      return <span className="answer">{[...field.options, ...changes].find((o) => o.value === given)?.label ?? (given as string)}</span>;
    case 'Townships':
      return <span className="answer">{(given as string[]).map((code) => nameOf(`township@${code}`)).join('、')}</span>;
    case 'Term':
      return (
        <span className="answer">
          {(given as Term).from ?? '……'} 至 {(given as Term).to ?? '……'}
          {(given as Term).temporary && `　${field.options[0]?.label ?? ''}`}
        </span>
      );
    case 'Safeguards':
      return (
        <span className="answer">
          {field.parts.map((part) => (
            <span key={part.key} className="answer-part">
              {part.label}：{(given as Record<string, string>)[part.key] ?? words.nothing}
            </span>
          ))}
        </span>
      );
    case 'Department':
      return <span className="answer">{nameOf(given as string)}</span>;
    case 'Entry':
      return <EntryTitle id={given as string} key={county} />;
    default:
      return <span className="answer">{String(given)}</span>;
  }
}

const changes = [{ value: 'Add', label: '增加' }, { value: 'Adjust', label: '调整' }, { value: 'Cancel', label: '取消' }];

function EntryTitle({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['entry', id],
    queryFn: () => answer(registry.GET('/entries/{id}', { params: { path: { id } } })),
  });
  return <span className="answer">{data === undefined ? id : `${data.title}（${data.number}）`}</span>;
}
