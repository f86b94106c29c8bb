import { Modal } from 'antd';
import { useWords } from '../../../words/language';
import { useTitles } from '../titles';
import { useProcedure, type Case } from '../useCase';
import { actWords } from './actWords';

type Props = {
  open: boolean;
  title: string;
  lines: { label: string; value: string }[];
  /** The state that comes next, where the act alone decides it. */
  leads: string | undefined;
  c: Case;
  grave?: boolean;
  pending: boolean;
  onConfirm: () => void;
  onBack: () => void;
  onClosed: () => void;
};

/** Before anything is sent: what was filled in, what comes of it, and that it stays. */
export function Confirm({ open, title, lines, leads, c, grave, pending, onConfirm, onBack, onClosed }: Props) {
  const words = useWords(actWords);
  const titles = useTitles(c);
  const parallel = useProcedure(c)?.parallel.some((p) => p.state === c.state);
  return (
    <Modal
      open={open}
      title={title}
      okText={words.confirm}
      cancelText={words.back}
      okButtonProps={{ danger: grave }}
      confirmLoading={pending}
      onOk={onConfirm}
      onCancel={onBack}
      afterClose={onClosed}
      destroyOnHidden
    >
      {lines.length > 0 && (
        <dl className="summary">
          {lines.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd>{line.value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{leads !== undefined ? words.becomes(titles.state(leads)) : parallel ? words.allAnswered : words.stays}</p>
      <p>{words.forEver}</p>
    </Modal>
  );
}
