import type { Words } from '../../words/language';

const zh = {
  title: '工作台',
  todo: '待办',
  done: '已办',
  started: '我发起的',
  name: '事项名称',
  number: '编号',
  procedure: '程序',
  applicant: '申请部门',
  state: '进展',
  due: '法定期限',
  opened: '收到日期',
  charge: '经办账号',
  search: '名称或编号',
  mine: '只看我经办的',
  overdue: '只看逾期的',
  nothing: '目前没有等待本单位办理的事项。',
};

export const deskWords: Words<typeof zh> = {
  zh,
  en: {
    title: 'Desk',
    todo: 'To do',
    done: 'Done',
    started: 'Started by us',
    name: 'Title',
    number: 'Number',
    procedure: 'Procedure',
    applicant: 'Applicant',
    state: 'State',
    due: 'Due',
    opened: 'Opened',
    charge: 'In charge',
    search: 'Title or number',
    mine: 'In my hands only',
    overdue: 'Overdue only',
    nothing: 'Nothing waits for your body now.',
  },
};
