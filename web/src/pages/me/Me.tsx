import { useSession } from '../../session/session';
import { useCounties } from '../../parts/law';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { Delegations } from './Delegations';
import './me.css';
import { Password } from './Password';
import { Sessions } from './Sessions';
import { meWords } from './words';

/** My account: who I am here, who acts in my place, where I am signed in, my password. */
export function Component() {
  const words = useWords(meWords);
  const session = useSession();
  const official = session.administrator == null;
  useTitle(words.title);
  return (
    <>
      <h1>{words.title}</h1>
      <section className="me-part" aria-labelledby="me-account">
        <h2 id="me-account">{words.account}</h2>
        <dl className="facts">
          <dt>{words.accountName}</dt>
          <dd>{session.account}</dd>
          <dt>{words.body}</dt>
          <dd>{session.name} <span className="muted">{session.body}</span></dd>
          <dt>{words.role}</dt>
          <dd>{session.roleTitle}</dd>
          {official && <Counties />}
        </dl>
        <p className="muted">{words.accountMeans}</p>
      </section>
      {official && <Delegations />}
      <Sessions />
      <Password />
    </>
  );
}

function Counties() {
  const words = useWords(meWords);
  const counties = useCounties(true);
  return (
    <>
      <dt>{words.counties}</dt>
      <dd>{counties.map((c) => c.label).join('、')}</dd>
    </>
  );
}
