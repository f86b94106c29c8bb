import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import type { Readiness } from './useReadiness';

/** Where the checks do not stand beside the form: how many there are, and the way to them. */
export function ToChecks({ ready }: { ready: Readiness }) {
  const words = useWords(formWords);
  const { missing, refused, cautions } = ready.counted;
  const said = [
    missing > 0 ? words.missing(missing) : '',
    refused > 0 ? words.refused(refused) : '',
    cautions > 0 ? words.cautions(cautions) : '',
  ].filter((t) => t !== '');
  const go = () => document.getElementById('checks-title')?.scrollIntoView();
  return said.length === 0 ? null : <button type="button" className="to-checks" onClick={go}>{said.join('，')}</button>;
}
