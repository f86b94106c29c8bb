import { lazy, Suspense } from 'react';
import { useWords } from '../../words/language';
import { diagramWords } from './words';

const Drawing = lazy(() => import('./Drawing'));

type Props = {
  /** BPMN 2.0 with its layout; the element of a state has the state's name as its id. */
  xml: string;
  /** Name of the state that is marked as the present one. */
  current?: string;
};

/** A procedure's diagram, to be moved and zoomed. The program that draws it is loaded when one is first shown. */
export function ProcedureDiagram(props: Props) {
  const words = useWords(diagramWords);
  return (
    <Suspense fallback={<p className="loading" role="status">{words.drawing}</p>}>
      <Drawing {...props} />
    </Suspense>
  );
}
