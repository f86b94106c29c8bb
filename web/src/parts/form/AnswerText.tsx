import { useQuery } from '@tanstack/react-query';
import { answer, registry } from '../../api/clients';
import { useWords } from '../../words/language';
import { partWords } from '../words';
import { box, codesOf, partsOf, rowsOf, termOf, textOf, yesNoOf, type FormDocument, type FormField } from './document';
import { choicesOf } from './options';
import { useNames } from './useNames';
import './answer.css';

type Props = {
  field: Pick<FormField, 'key' | 'kind' | 'options' | 'parts' | 'columns'>;
  form: FormDocument;
  /** Names of bodies and townships by their codes, where more is known than the bodies of today. */
  names?: Texts;
};
type Texts = Readonly<Record<string, string>>;

/** What stands in a field, for people. */
export function AnswerText({ field, form, names }: Props) {
  const words = useWords(partWords);
  const nameOf = useNames(names);
  const given = form[field.key];
  const ticked = field.kind === 'Term' && field.options.length > 0 && yesNoOf(form[box]) === true;
  if (given === undefined && !ticked) {
    return <span className="answer muted">{words.open}</span>;
  }
  switch (field.kind) {
    case 'YesNo':
      return <span className="answer">{yesNoOf(given) === true ? words.yes : words.no}</span>;
    case 'Choice':
    case 'Change':
      return <span className="answer">{choicesOf(field).find((o) => o.value === given)?.label ?? textOf(given)}</span>;
    case 'Townships':
    case 'Bodies':
      return <span className="answer">{codesOf(given).map(nameOf).join('、')}</span>;
    case 'Department':
    case 'Body':
      return <span className="answer">{nameOf(textOf(given) ?? '')}</span>;
    case 'Term': {
      const { from, to } = termOf(given);
      return <span className="answer">{words.fromTo(from ?? '……', to ?? '……')}{ticked && `　${field.options[0]!.label}`}</span>;
    }
    case 'Safeguards':
      return <Lines lines={field.parts.map((part) => `${part.label}：${partsOf(given)[part.key] ?? words.open}`)} />;
    case 'Table':
      return <Lines lines={rowsOf(given).map((row, at) => `${at + 1}. ${lineOf(field.columns ?? [], row)}`)} />;
    case 'Entry':
      return <EntryTitle id={textOf(given) ?? ''} />;
    default:
      return <span className="answer">{textOf(given)}</span>;
  }
}

function Lines({ lines }: { lines: string[] }) {
  return <span className="answer">{lines.map((line) => <span key={line} className="answer-part">{line}</span>)}</span>;
}

/** A row as it is printed: `单位：甲；金额：五万元`. */
function lineOf(columns: NonNullable<FormField['columns']>, row: Texts) {
  return columns.filter((c) => row[c.key] !== undefined).map((c) => `${c.label}：${row[c.key]}`).join('；');
}

function EntryTitle({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['entry', id],
    queryFn: () => answer(registry.GET('/entries/{id}', { params: { path: { id } } })),
  });
  return <span className="answer">{data === undefined ? id : `${data.title}（${data.number}）`}</span>;
}
