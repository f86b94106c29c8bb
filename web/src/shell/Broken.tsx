import { Link } from 'react-router';
import { useWords } from '../words/language';
import { shellWords } from './words';

/** Shown where a page fails. */
export function Broken() {
  const words = useWords(shellWords);
  return (
    <main className="broken" role="alert">
      <h1>{words.broken}</h1>
      <p>{words.brokenWhy}</p>
      <button type="button" onClick={() => location.reload()}>{words.reload}</button>
    </main>
  );
}

/** Shown for an address that leads nowhere. */
export function NotHere() {
  const words = useWords(shellWords);
  return (
    <div className="broken">
      <h1>{words.notHere}</h1>
      <p>{words.notHereWhy}</p>
      <Link to="/">{words.toDesk}</Link>
    </div>
  );
}
