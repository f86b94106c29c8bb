import type { Words } from '../../words/language';

const zh = {
  drawing: '正在绘制流程图…',
  diagram: '流程图。内容与本页的表格一致，读屏软件请读表格。',
  larger: '放大',
  smaller: '缩小',
  whole: '显示全图',
  here: '当前',
  how: '可拖动；按住 Ctrl 滚动可缩放。',
  failed: '流程图无法绘制，内容请见表格。',
};

export const diagramWords: Words<typeof zh> = {
  zh,
  en: {
    drawing: 'Drawing the diagram…',
    diagram: 'Diagram. The tables on this page say the same; with a screen reader, read those.',
    larger: 'Zoom in',
    smaller: 'Zoom out',
    whole: 'Whole diagram',
    here: 'Now',
    how: 'Drag to move; Ctrl and scroll to zoom.',
    failed: 'The diagram cannot be drawn; the tables say the same.',
  },
};
