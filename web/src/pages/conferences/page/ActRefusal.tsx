import { Button } from 'antd';
import { Refusal } from '../../../parts/Refusal';
import { useWords } from '../../../words/language';
import type { Conference } from '../types';
import { ActedSince } from './Changes';
import { isStale } from './useAct';
import { pageWords } from './words';

type Props = {
  conference: Conference;
  act: { error: unknown; isPending: boolean; sentOn: number };
  /** Sends what was typed once more, on the newest version. */
  again: () => void;
};

/** Why an act was refused; where somebody else acted first: what changed, and the way on with what was typed. */
export function ActRefusal({ conference, act, again }: Props) {
  const words = useWords(pageWords);
  if (act.error == null) {
    return null;
  }
  return (
    <>
      <Refusal error={act.error} />
      {isStale(act.error) && (
        <ActedSince
          conference={conference}
          version={act.sentOn}
          title={words.stale}
          own
          more={
            <>
              <p>{words.staleWay}</p>
              <Button onClick={again} loading={act.isPending}>{words.again}</Button>
            </>
          }
        />
      )}
    </>
  );
}
