import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { answer, portal } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { useWords } from '../../../words/language';
import { auditWords } from './words';

/** Checks the chain of the journal of accounts. */
export function ChainCheck() {
  const words = useWords(auditWords);
  const check = useMutation({ mutationFn: () => answer(portal.GET('/api/accounts/journal/verification')) });
  const found = check.data;
  return (
    <section className="panel no-print" aria-labelledby="chain">
      <h2 id="chain">{words.chain}</h2>
      <p className="muted">{words.chainIntro}</p>
      <div>
        <Button icon={<SafetyCertificateOutlined />} loading={check.isPending} onClick={() => check.mutate()}>{words.check}</Button>
      </div>
      {check.error !== null && <Refusal error={check.error} />}
      {found !== undefined && (
        <Alert
          type={found.firstBroken == null ? 'success' : 'error'}
          showIcon
          role={found.firstBroken == null ? 'status' : 'alert'}
          title={found.firstBroken == null ? words.holds(found.checked) : words.broken(found.firstBroken, found.checked)}
          description={<>{words.lastHash}<br /><span className="code">{found.lastHash}</span></>}
        />
      )}
    </section>
  );
}
