import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer, Grid } from 'antd';
import { Suspense, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { LiveUpdates } from '../live/live';
import { SessionEnded } from '../session/SessionEnded';
import { useSession, type Session } from '../session/session';
import { useLanguage, useWords } from '../words/language';
import { menu } from './menu';
import { Rehearsal } from './Rehearsal';
import { signOut } from './signOut';
import { useFocusOnNewPage } from './title';
import { shellWords } from './words';

/** The frame around every page: skip link, who I am, menu, the page, and the dialogue when the session ends. */
export function Shell() {
  return (
    <Suspense fallback={<Loading />}>
      <Frame />
      <SessionEnded />
    </Suspense>
  );
}

function Frame() {
  const session = useSession();
  const words = useWords(shellWords);
  const wide = Grid.useBreakpoint().lg ?? true;
  const [open, setOpen] = useState(false);
  const main = useFocusOnNewPage();
  return (
    <LiveUpdates>
      <a className="skip" href="#main">{words.skip}</a>
      <header>
        <div className="head">
          {!wide && <Button type="text" icon={<MenuOutlined />} aria-label={words.menu} onClick={() => setOpen(true)} />}
          <Link to="/" className="platform">{words.platform}</Link>
          {wide ? <Who session={session} /> : <span className="who body-name">{session.name}</span>}
        </div>
        <Rehearsal session={session} />
      </header>
      <div className="frame">
        {wide ? (
          <div className="side"><Pages session={session} /></div>
        ) : (
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            placement="left"
            size={280}
            title={words.menu}
            styles={{ body: { padding: 0 } }}
          >
            <div onClick={() => setOpen(false)}>
              <Pages session={session} />
              <Who session={session} />
            </div>
          </Drawer>
        )}
        <main id="main" ref={main} tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </LiveUpdates>
  );
}

function Who({ session }: { session: Session }) {
  const words = useWords(shellWords);
  const { language, choose } = useLanguage();
  return (
    <div className="who">
      <Link to="/me" className="body-name" title={session.account}>
        {session.name} <span className="muted">{session.account.split('@')[0]}</span>
      </Link>
      <Button type="link" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => choose(language === 'zh' ? 'en' : 'zh')}>
        {words.language}
      </Button>
      <a className="to-public" href="/">{words.publicPages}</a>
      <Button type="link" onClick={() => void signOut()}>{words.signOut}</Button>
    </div>
  );
}

function Pages({ session }: { session: Session }) {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  const groups = menu
    .map((group) => ({ ...group, entries: group.entries.filter((e) => e.for?.(session) ?? true) }))
    .filter((group) => group.entries.length > 0);
  const here = groups
    .flatMap((g) => g.entries)
    .filter((e) => e.to === pathname || (e.to !== '/' && pathname.startsWith(`${e.to}/`)))
    .at(-1);
  return (
    <nav aria-label={words.menu} className="menu">
      {groups.map((group) => (
        <section key={group.label} aria-label={words[group.label] as string}>
          <p className="group">{words[group.label] as string}</p>
          {group.entries.map((e) => (
            <Link key={e.to} to={e.to} aria-current={e === here ? 'page' : undefined}>{e.icon} {words[e.label] as string}</Link>
          ))}
        </section>
      ))}
    </nav>
  );
}

function Loading() {
  const words = useWords(shellWords);
  return <p className="loading" role="status">{words.loading}</p>;
}
