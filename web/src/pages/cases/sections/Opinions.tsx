import { Tag } from 'antd';
import { codesOf } from '../../../parts/form/document';
import { useWords } from '../../../words/language';
import { actWords } from '../acts/actWords';
import { caseWords } from '../caseWords';
import { useTitles } from '../titles';
import { nameIn, type Case } from '../useCase';
import { Voice } from './Voice';

type Words = (typeof caseWords)['zh'];

/** Who said what, side by side; and who has not spoken. */
export default function Opinions({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const heard = c.opinions.length > 0 || c.possibleActs.some((a) => a.act === 'give-opinion');
  const rounds = heard
    ? Array.from({ length: c.round }, (_, n) => c.round - n)
        .filter((round) => round === c.round || c.opinions.some((o) => o.round === round))
    : [];
  const steps = stepsOf(c);
  return (
    <section aria-label={words.tabs.opinions}>
      {rounds.length === 0 && steps.length === 0 && c.filings.length === 0 && <p className="muted">{words.opinions.none}</p>}
      {steps.map((step) => <Step key={`${step.step} ${step.round}`} c={c} {...step} />)}
      {rounds.map((round) => <Round key={round} c={c} round={round} />)}
      {c.filings.length > 0 && <Filings c={c} words={words} />}
    </section>
  );
}

/** Steps in which bodies answer side by side, the present one first. */
function stepsOf(c: Case): { step: string; round: number }[] {
  const hearing = (step: string) => c.parties.some((p) => p.step === step && p.body.startsWith('township@'));
  const now = c.parties.filter((p) => !hearing(p.step)).map((p) => ({ step: p.step, round: c.round }));
  const before = c.answers.map((a) => ({ step: a.step, round: a.round })).reverse();
  return [...now, ...before].filter((s, at, all) => all.findIndex((o) => o.step === s.step && o.round === s.round) === at);
}

function Step({ c, step, round }: { c: Case; step: string; round: number }) {
  const words = useWords(caseWords);
  const acts = useWords(actWords);
  const titles = useTitles(c);
  const answers = c.answers.filter((a) => a.step === step && a.round === round);
  const asked = c.parties.filter((p) => p.step === step && round === c.round);
  const bodies = [...new Set([...asked.map((p) => p.body), ...answers.map((a) => a.body)])];
  return (
    <>
      <h2>
        {c.round > 1 ? words.opinions.answersIn(titles.state(step), round) : titles.state(step)}{' '}
        {asked.length > 0 && <span className="muted">{words.opinions.count(asked.filter((p) => p.answered).length, asked.length)}</span>}
      </h2>
      {asked.some((p) => !p.answered) && <p className="muted">{words.opinions.silence}</p>}
      <div className="voices">
        {bodies.map((body) => {
          const answer = answers.find((a) => a.body === body);
          return (
            <Voice
              key={body}
              who={nameIn(c, body)}
              says={answer !== undefined
                ? (answer.verdict === 'Agree' ? acts.values.agree : acts.values.disagree)
                : asked.find((p) => p.body === body)?.answered ? words.opinions.answered : undefined}
              colour={answer?.verdict === 'Disagree' ? 'error' : 'success'}
              silent={words.opinions.waiting}
              on={answer?.on}
              reason={answer?.reason}
            />
          );
        })}
      </div>
    </>
  );
}

function Round({ c, round }: { c: Case; round: number }) {
  const words = useWords(caseWords);
  const acts = useWords(actWords);
  const says = {
    CanUndertake: acts.values.canUndertake,
    CannotUndertake: acts.values.cannotUndertake,
    CannotComplete: acts.values.cannotComplete,
  };
  const present = round === c.round;
  const spoke = c.opinions.filter((o) => o.round === round);
  const townships = present ? codesOf(c.form.townships) : spoke.map((o) => o.township);
  return (
    <>
      <h2>
        {words.opinions.townships(round)}{' '}
        {present && <span className="muted">{words.opinions.count(spoke.length, townships.length)}</span>}
      </h2>
      {present && spoke.length < townships.length && <p className="muted">{words.opinions.silence}</p>}
      <div className="voices">
        {townships.map((township) => {
          const opinion = spoke.find((o) => o.township === township);
          const earlier = c.opinions.findLast((o) => o.township === township && o.round < round);
          return (
            <Voice
              key={township}
              who={nameIn(c, township)}
              says={opinion === undefined ? undefined : says[opinion.says]}
              colour={opinion?.says === 'CanUndertake' ? 'success' : 'error'}
              silent={earlier === undefined ? words.opinions.silent : words.opinions.earlier(earlier.round)}
              on={opinion?.on}
              reason={opinion?.reason}
            />
          );
        })}
      </div>
    </>
  );
}

function Filings({ c, words }: { c: Case; words: Words }) {
  return (
    <>
      <h2>{words.opinions.filings}</h2>
      <div className="voices">
        {c.filings.map((f) => (
          <div className="voice" key={`${f.body} ${f.step}`}>
            <strong>{nameIn(c, f.body)}</strong>
            <div>
              <Tag color="success">{f.number === '' ? words.opinions.noNumber : words.opinions.filingNumber(f.number)}</Tag>{' '}
              <time dateTime={f.on}>{f.on}</time>
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
