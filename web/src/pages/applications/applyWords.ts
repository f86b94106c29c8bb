import type { Words } from '../../words/language';

const zh = {
  title: '新的申请',
  lead: '选择要办理的事项。选定后即生成一份草稿，可随时离开，内容会自动保存。',
  lists: { Standing: '职责任务清单', Temporary: '临时性、阶段性清单', Empowerment: '赋权清单', PublicService: '公共服务事项目录' },
  begin: '开始填写',
  next: '提交之后',
  nextIs: (who: string, clock: string | null, days: number) =>
    `由${who}办理${clock === null ? '' : days > 0 ? `；“${clock}”${days} 个工作日` : `；“${clock}”期限开始计算`}`,
  nothing: '本单位目前没有可以提出的申请。',
  nothingWhy: '哪些单位可以申请由各程序规定，可在“程序与规则”中查看。',
  aboutEntry: (title: string) => `针对清单事项“${title}”：`,
  chosen: '所选的申请',
  aboutReopening: '重新提出此前未获同意的申请，原申请内容已带入。',
  notMine: (procedure: string) => `本单位不能提出“${procedure}”的申请。可以提出的见下。`,
  others: '其他可以提出的申请',
};

export const applyWords: Words<typeof zh> = {
  zh,
  en: {
    title: 'New application',
    lead: 'Choose what to apply for. It begins as a draft that saves itself; leave and come back as you like.',
    lists: {
      Standing: 'Standing duty list',
      Temporary: 'Temporary list',
      Empowerment: 'Empowerment list',
      PublicService: 'Public service directory',
    },
    begin: 'Begin',
    next: 'After submission',
    nextIs: (who, clock, days) =>
      `goes to ${who}${clock === null ? '' : days > 0 ? `; “${clock}”: ${days} working days` : `; the clock “${clock}” begins`}`,
    nothing: 'There is nothing your body may apply for.',
    nothingWhy: 'Which bodies may apply is laid down by each procedure; see “Procedures”.',
    aboutEntry: (title) => `About the listed duty “${title}”:`,
    chosen: 'The application you chose',
    aboutReopening: 'Takes up again an application that was refused; its content is brought along.',
    notMine: (procedure) => `Your body cannot apply by “${procedure}”. What it may apply for is below.`,
    others: 'Other applications',
  },
};
