import type { Case } from '../useCase';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';
import { Attachments } from './Attachments';
import { Notices } from './Notices';
import { paperWords } from './paperWords';
import { Prints } from './Prints';

/** Everything on paper: notices with their receipts, prints, attachments, and the whole file as one. */
export default function Papers({ c }: { c: Case }) {
  const words = useWords(paperWords).papers;
  return (
    <section aria-label={useWords(caseWords).tabs.papers}>
      <Notices c={c} />
      <Prints c={c} />
      <Attachments c={c} />
      <p className="no-print">
        <a className="ant-btn ant-btn-default act-link" href={`/api/review/cases/${c.id}/export`} download>{words.zip}</a>{' '}
        <span className="muted">{words.zipHelp}</span>
      </p>
    </section>
  );
}
