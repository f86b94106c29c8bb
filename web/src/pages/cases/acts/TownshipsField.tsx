import { Checkbox } from 'antd';
import { useWords } from '../../../words/language';
import { nameIn, type Case } from '../useCase';
import { actWords } from './actWords';
import { choosable, type Choosable } from './townships';
import { townshipsOf } from './values';

type Props = {
  c: Case;
  act: string;
  article: string;
  rules: readonly string[];
  label: string;
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
};

/** The townships that may be chosen, each with what it said; those that may not, with the reason. */
export function TownshipsField({ c, act, article, rules, label, id, value, onChange }: Props) {
  const words = useWords(actWords);
  const townships = choosable(c, act, rules);
  const chosen = townshipsOf(value, c, act, rules);
  const free = townships.filter((t) => t.excluded === undefined);
  const choose = (code: string, on: boolean) => onChange?.(free.map((t) => t.code).filter((t) => (t === code ? on : chosen.includes(t))));
  return (
    <div role="group" aria-label={label} id={id} className="choices">
      {free.length === 0 && <p className="excluded">{words.noneLeft}</p>}
      {free.map((t) => (
        <div key={t.code} className="choice-row">
          <Checkbox checked={chosen.includes(t.code)} onChange={(e) => choose(t.code, e.target.checked)}>{nameIn(c, t.code)}</Checkbox>
          <Said township={t} />
        </div>
      ))}
      {townships.filter((t) => t.excluded !== undefined).map((t) => (
        <div key={t.code} className="choice-row">
          <Checkbox disabled checked={false}>{nameIn(c, t.code)}</Checkbox>
          <Said township={t} />
          <p className="excluded">{t.excluded === 'declined' ? words.excludedDeclined(article) : words.excludedSilent(article)}</p>
        </div>
      ))}
    </div>
  );
}

function Said({ township: { opinion } }: { township: Choosable }) {
  const words = useWords(actWords);
  const says = {
    CanUndertake: words.values.canUndertake,
    CannotUndertake: words.values.cannotUndertake,
    CannotComplete: words.values.cannotComplete,
  };
  return (
    <span className="muted">
      {opinion === undefined ? words.silent : `${words.opinionIs(says[opinion.says])}（${opinion.on}）`}
      {opinion?.reason != null && <span className="said"> {opinion.reason}</span>}
    </span>
  );
}
