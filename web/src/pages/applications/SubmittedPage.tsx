import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../words/language';
import type { Application, FormDefinition } from './api';
import { Attachments } from './attachments/Attachments';
import { Printed } from './submit/Printed';
import { words as all } from './words';
import './form/form.css';

/** What was handed in, to be read; the case tells how it goes on. */
export function SubmittedPage({ application, definition, mine }: { application: Application; definition: FormDefinition; mine: boolean }) {
  const words = useWords(all);
  const said = !mine ? words.someoneElses
    : application.state === 'Withdrawn' ? words.withdrawn
    : application.state === 'Closed' ? words.closed
    : words.submittedWhy;
  return (
    <div className="submitted">
      <Alert
        type="info"
        showIcon
        title={said}
        description={application.reason}
        action={<Link to={`/cases/${application.id}`}><Button type="primary" tabIndex={-1}>{words.toCase}</Button></Link>}
      />
      {application.reopens != null && (
        <p>{words.reopened}：<Link to={`/applications/${application.reopens}`}>{application.reopens.slice(-8)}</Link></p>
      )}
      {application.reopenedBy.map((id) => <p key={id}>{words.reopenedBy}：<Link to={`/applications/${id}`}>{id.slice(-8)}</Link></p>)}
      <Printed definition={definition} application={application} form={application.form} />
      <Attachments application={application.id} may={mine ? 'scan' : 'read'} />
      {mine && application.state === 'Closed' && application.reopenedBy.length === 0 && (
        <p><Link to={`/apply?procedure=${application.procedure}&reopens=${application.id}`}>{words.applyAgain}</Link></p>
      )}
    </div>
  );
}
