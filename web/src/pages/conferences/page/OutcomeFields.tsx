import { Checkbox, Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { CaseView, Item, Outcome } from '../types';
import { heardOf, mayBind, type Heard } from './townships';
import { pageWords } from './words';

export type Chosen = { outcome: Outcome | null; townships: string[] };

type Props = { item: Item; case: CaseView | undefined; value: Chosen; change: (value: Chosen) => void };

const every: Outcome[] = ['Agree', 'Deny', 'ContinueStudy', 'Cancel', 'ApplyAnew', 'Adjust', 'Keep'];

/** What is put or decided on a case, and for which townships. */
export function OutcomeFields({ item, case: c, value, change }: Props) {
  const words = useWords(pageWords);
  const titles = useWords(conferenceTitles);
  const field = useId();
  const concluding = c?.possibleActs.find((a) => a.act === 'conclude-conference');
  const choices = every.filter((o) => concluding === undefined || concluding.choices.length === 0 || concluding.choices.includes(o));
  const heard = heardOf(item, c);
  const binding = value.outcome === 'Agree' || value.outcome === 'Adjust' ? value.outcome : null;
  const choose = (outcome: Outcome) =>
    change({
      outcome,
      townships: outcome === 'Agree' || outcome === 'Adjust'
        ? heard.filter((t) => t.says === 'CanUndertake').map((t) => t.township)
        : [],
    });
  return (
    <>
      <label htmlFor={field}>{words.outcome}</label>
      <Select<Outcome>
        id={field}
        placeholder={words.choose}
        value={value.outcome}
        onChange={choose}
        options={choices.map((o) => ({ value: o, label: titles.outcome[o] }))}
        style={{ maxWidth: 360 }}
      />
      {binding != null && (
        <fieldset>
          <legend>{binding === 'Agree' ? words.agreedFor : words.goesOnFor}</legend>
          <ul className="conf-choices">
            {heard.map((t) => (
              <TownshipChoice
                key={t.township}
                heard={t}
                possible={mayBind(t, binding)}
                article={concluding?.article ?? ''}
                checked={value.townships.includes(t.township)}
                check={(on) => change({
                  ...value,
                  townships: on ? [...value.townships, t.township] : value.townships.filter((other) => other !== t.township),
                })}
              />
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}

type ChoiceProps = { heard: Heard; possible: boolean; article: string; checked: boolean; check: (on: boolean) => void };

/** A township to choose; one that declined, or was not heard, cannot be, and it says why. */
function TownshipChoice({ heard, possible, article, checked, check }: ChoiceProps) {
  const words = useWords(pageWords);
  const titles = useWords(conferenceTitles);
  const why = useId();
  return (
    <li>
      <Checkbox disabled={!possible} checked={possible && checked} aria-describedby={why} onChange={(e) => check(e.target.checked)}>
        {heard.name}
      </Checkbox>{' '}
      <span id={why} className={possible ? 'muted' : 'conf-lacks'}>
        {possible ? (heard.says == null ? words.unheard : titles.says[heard.says])
          : heard.says == null ? words.silentWhy : words.declinedWhy(titles.says[heard.says], heard.reason)}
        {!possible && <span className="article"> {article}</span>}
      </span>
    </li>
  );
}
