import { Button, Modal, Radio, Tag } from 'antd';
import { useState } from 'react';
import { AnswerText } from '../../../parts/form/AnswerText';
import type { FormDocument } from '../../../parts/form/document';
import { useWords } from '../../../words/language';
import type { FormDefinition } from '../api';
import { words as all } from '../words';
import { differences, merged, type Kept, type Stored } from './merge';

/** Shows both texts of a draft that was changed here and elsewhere; for each field one of them is chosen. */
export function Both({ definition, kept, theirs, choose }: {
  definition: FormDefinition;
  kept: Kept;
  theirs: Stored;
  choose: (form: FormDocument) => void;
}) {
  const words = useWords(all);
  const found = differences(definition, kept, theirs.form);
  const [taken, take] = useState<string[]>(() => found.filter((d) => d.changedBy === 'them').map((d) => d.field.key));
  return (
    <Modal
      open
      width={860}
      title={words.bothTitle}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={[
        <Button key="mine" onClick={() => take([])}>{words.allMine}</Button>,
        <Button key="theirs" onClick={() => take(found.map((d) => d.field.key))}>{words.allTheirs}</Button>,
        <Button
          key="save"
          type="primary"
          onClick={() => choose(merged(kept.form, found, (field) => taken.includes(field.key)))}
        >
          {words.keepChosen}
        </Button>,
      ]}
    >
      <p>{words.bothWhy}</p>
      {found.map(({ field, mine, theirs: other, changedBy }) => (
        <fieldset key={field.key} className="two-texts">
          <legend>{field.label} <Tag>{words.changedBy[changedBy]}</Tag></legend>
          <Radio.Group
            vertical
            name={`both-${field.key}`}
            value={taken.includes(field.key) ? 'theirs' : 'mine'}
            onChange={(e) => take(e.target.value === 'theirs' ? [...taken, field.key] : taken.filter((k) => k !== field.key))}
            options={[
              { value: 'mine', label: <><strong>{words.mine}</strong><AnswerText field={field} form={mine} /></> },
              { value: 'theirs', label: <><strong>{words.theirs}</strong><AnswerText field={field} form={other} /></> },
            ]}
          />
        </fieldset>
      ))}
    </Modal>
  );
}
