import type { Words } from '../../words/language';

const zh = {
  title: '我的申请',
  begin: '新的申请',
  nothing: '本单位还没有申请。',
  name: '事项名称',
  procedure: '程序',
  number: '编号',
  state: '状态',
  received: '提交日期',
  updated: '最近修改',
  actions: '操作',
  everyState: '全部状态',
  everyProcedure: '全部程序',
  goOn: '继续填写',
  delete: '删除',
  correct: '补正',
  toCase: '办理进展',
};

/** Of the list of applications. */
export const listWords: Words<typeof zh> = {
  zh,
  en: {
    title: 'My applications',
    begin: 'New application',
    nothing: 'Your body has no applications yet.',
    name: 'Duty',
    procedure: 'Procedure',
    number: 'Number',
    state: 'State',
    received: 'Submitted on',
    updated: 'Last changed',
    actions: 'Actions',
    everyState: 'Every state',
    everyProcedure: 'Every procedure',
    goOn: 'Go on',
    delete: 'Delete',
    correct: 'Correct',
    toCase: 'Progress',
  },
};
