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
type Box = { x: number; y: number; width: number; height: number };
type Canvas = {
  zoom(level?: number | 'fit-viewport', centre?: 'auto'): number;
  viewbox(box?: Box): Box & { inner: Box; outer: { width: number; height: number } };
  addMarker(element: string, marker: string): void;
};
type Registry = { get(id: string): Box | undefined };
type Overlays = { add(element: string, overlay: { position: { top: number; left: number }; html: HTMLElement }): void };
type Services = { canvas: Canvas; elementRegistry: Registry; overlays: Overlays };

const fontFamily = "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";

/** The zoom below which its words cannot be read. */
const legible = 0.75;
const margin = 24;

/** Draws the diagram; loaded apart, because of its size. */
export default function Drawing({ xml, current }: { xml: string; current?: string }) {
  const words = useWords(diagramWords);
  const place = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer<Services>>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const box = place.current!;
    const made = new NavigatedViewer<Services>({
      container: box,
      textRenderer: { defaultStyle: { fontFamily, fontSize: 12 }, externalStyle: { fontSize: 11 } },
    });
    viewer.current = made;
    let gone = false;
    box.addEventListener('wheel', leaveScrolling, { capture: true });
    made.importXML(xml).then(
      () => {
        if (!gone) {
          setFailed(false);
          mark(made, current, words.here);
          begin(made, current);
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

/** Large enough to be read: all of it where there is room, else its beginning or the present state. */
function begin(viewer: NavigatedViewer<Services>, current: string | undefined) {
  fit(viewer);
  const canvas = viewer.get('canvas');
  if (canvas.zoom() >= legible) {
    return;
  }
  const { inner, outer } = canvas.viewbox();
  const [width, height] = [outer.width / legible, outer.height / legible];
  const state = current === undefined ? undefined : viewer.get('elementRegistry').get(current);
  const x = state === undefined ? inner.x - margin : state.x + state.width / 2 - width / 2;
  const y = state === undefined ? inner.y - margin : state.y + state.height / 2 - height / 2;
  canvas.viewbox({ x, y: inner.height < height ? inner.y + inner.height / 2 - height / 2 : y, width, height });
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
