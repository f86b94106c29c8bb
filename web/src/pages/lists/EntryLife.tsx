import { Timeline } from 'antd';
import { localTime } from '../../parts/localTime';
import { useToday } from '../../parts/useToday';
import { useBodies } from '../../parts/law';
import { useWords } from '../../words/language';
import { CaseLink } from './CaseLink';
import { entryWords } from './entryWords';
import { stretchesOf, versionsOf, type Version } from './life';
import { listWords, type ListedDuty } from './words';

/** Its way through the list, as it is known now; and every time something was recorded of it. */
export function EntryLife({ entry }: { entry: ListedDuty }) {
  const words = useWords(entryWords);
  const list = useWords(listWords);
  const today = useToday();
  const life = entry.life ?? [];
  const cancelled = entry.change?.kind === 'Cancel';
  return (
    <>
      <section className="entry-part" aria-label={words.way}>
        <h2>{words.way}</h2>
        <p className="muted">{words.wayMeans}</p>
        <Timeline
          items={stretchesOf(life).map((row) => {
            const now = row.validFrom <= today && (row.validTo == null || today <= row.validTo);
            return {
              key: `${row.validFrom}${row.version}`,
              color: now ? 'green' : row.validFrom > today ? 'gray' : 'blue',
              content: (
                <>
                  <strong>{row.state === 'Revoked' ? (cancelled ? words.cancelled : words.revoked) : list.states[row.state]}</strong>
                  {row.change?.on === row.validFrom && row.state === 'InForce' && <>　{words.changes[row.change.kind] ?? row.change.kind}</>}
                  {now && <span className="muted">（{words.now}）</span>}
                  <span className="version-line">{list.fromTo(row.validFrom, row.validTo)}</span>
                </>
              ),
            };
          })}
        />
      </section>
      <section className="entry-part" aria-label={words.versions}>
        <h2>{words.versions}</h2>
        <Timeline
          items={versionsOf(life, entry.completion?.statedOn, (instant) => localTime(instant).slice(0, 10)).map((version) => ({
            key: version.version,
            content: <VersionLines version={version} entry={entry} />,
          }))}
        />
      </section>
    </>
  );
}

function VersionLines({ version, entry }: { version: Version; entry: ListedDuty }) {
  const words = useWords(entryWords);
  const { data: bodies } = useBodies();
  const names = (codes: string[]) => codes.map((c) => bodies?.find((b) => b.code.endsWith(`@${c}`))?.name ?? c).join('、');
  const { change } = version;
  const what = change === undefined ? words.by[version.by] : (words.changes[change.kind] ?? change.kind);
  const articles = [...new Set(change?.articles ?? (version.by === 'admission' ? entry.articles : []))];
  return (
    <>
      <strong>{words.version(version.version)}　{what}</strong>
      <span className="version-line muted">
        {words.recordedAt(localTime(version.recordedAt))}
        {change !== undefined && `　${words.holdsFrom(change.on)}`}
      </span>
      {change?.reason && <span className="version-line">{words.reason}：{change.reason}</span>}
      {version.title !== undefined && <span className="version-line">{words.newTitle}：{version.title}</span>}
      {version.added.length > 0 && <span className="version-line">{words.added}：{names(version.added)}</span>}
      {version.removed.length > 0 && <span className="version-line">{words.removed}：{names(version.removed)}</span>}
      {articles.length > 0 && <span className="version-line article">{words.basis}　{articles.join('、')}</span>}
      {version.by === 'admission' && (
        <span className="version-line">{words.broughtBy}：<CaseLink id={entry.caseId} number={entry.number} /></span>
      )}
      {change !== undefined && <span className="version-line">{words.broughtBy}：<CaseLink id={change.caseId} /></span>}
    </>
  );
}
