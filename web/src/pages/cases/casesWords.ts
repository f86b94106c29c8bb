import type { Words } from '../../words/language';

const zh = {
  title: '全部事项',
  about: '本单位申请、办理、征求过意见或者收到通知的全部事项，包括已经办结的；对本单位的违规转移反映只送达通知书。',
  open: '是否办结',
  isOpen: '办理中',
  isClosed: '已办结',
  nothing: '还没有与本单位有关的事项。',
};

export const casesWords: Words<typeof zh> = {
  zh,
  en: {
    title: 'All cases',
    about:
      'Every case your body applied for, acts in, was heard on or was told of, closed ones too. ' +
      'Of reports about your body you get the notices only.',
    open: 'Open or closed',
    isOpen: 'Open',
    isClosed: 'Closed',
    nothing: 'There is no case that concerns your body yet.',
  },
};
