import { FullscreenOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { useWords } from '../../words/language';
import './diagram.css';
import { diagramWords } from './words';

/** What is used of the viewer's canvas. */
type Canvas = { zoom(level?: number | 'fit-viewport', centre?: 'auto'): number; addMarker(element: string, marker: string): void };
type Registry = { get(id: string): { width: number } | undefined };
type Overlays = { add(element: string, overlay: { position: { top: number; left: number }; html: HTMLElement }): void };
type Services = { canvas: Canvas; elementRegistry: Registry; overlays: Overlays };

/** Draws the diagram; loaded apart, because of its size. */
export default function Drawing({ xml, current }: { xml: string; current?: string }) {
  const words = useWords(diagramWords);
  const place = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer<Services>>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const box = place.current!;
    const made = new NavigatedViewer<Services>({ container: box });
    viewer.current = made;
    let gone = false;
    box.addEventListener('wheel', leaveScrolling, { capture: true });
    made.importXML(xml).then(
      () => {
        if (!gone) {
          setFailed(false);
          fit(made);
          mark(made, current, words.here);
        }
      },
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
      box.removeEventListener('wheel', leaveScrolling, { capture: true });
      made.destroy();
    };
  }, [xml, current, words.here]);

  const zoom = (by: number) => {
    const canvas = viewer.current!.get('canvas');
    canvas.zoom(Math.min(4, Math.max(0.1, canvas.zoom() * by)), 'auto');
  };
  return (
    <div className="diagram">
      <div className="diagram-tools no-print">
        <Button icon={<ZoomInOutlined />} aria-label={words.larger} title={words.larger} onClick={() => zoom(1.25)} />
        <Button icon={<ZoomOutOutlined />} aria-label={words.smaller} title={words.smaller} onClick={() => zoom(0.8)} />
        <Button icon={<FullscreenOutlined />} onClick={() => fit(viewer.current!)}>{words.whole}</Button>
        <span className="muted">{words.how}</span>
      </div>
      {failed && <Alert type="warning" showIcon title={words.failed} />}
      <div ref={place} className="diagram-place" role="group" aria-label={words.diagram} hidden={failed} />
    </div>
  );
}

/** Without Ctrl the wheel scrolls the page, as it does everywhere else. */
function leaveScrolling(e: WheelEvent) {
  if (!e.ctrlKey) {
    e.stopPropagation();
  }
}

function fit(viewer: NavigatedViewer<Services>) {
  viewer.get('canvas').zoom('fit-viewport', 'auto');
}

/** The present state has a thick frame and a word above it. */
function mark(viewer: NavigatedViewer<Services>, state: string | undefined, word: string) {
  if (state === undefined || viewer.get('elementRegistry').get(state) === undefined) {
    return;
  }
  const flag = document.createElement('span');
  flag.className = 'diagram-here';
  flag.textContent = word;
  viewer.get('canvas').addMarker(state, 'present');
  viewer.get('overlays').add(state, { position: { top: -26, left: 0 }, html: flag });
}
