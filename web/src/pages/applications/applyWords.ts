import type { Words } from '../../words/language';

/** What each procedure is for, in one sentence; `other` where a pack brings one that is not named here. */
const purposesZh: Record<string, string> = {
  'NM-1': '按自治区框架，把本部门的一项职责交由苏木乡镇、街道长期承担。',
  'NM-2': '从自治区赋权清单中，把行政权力事项赋予苏木乡镇、街道。',
  'NM-3': '对苏木乡镇、街道开展督查、检查、考核之前，逐项报批。',
  'XA-1': '把本部门的一项职责委托或交由苏木乡镇、街道长期承担。',
  'XA-2': '党委、政府书面安排一项有期限的阶段性、临时性工作。',
  'XA-3': '请求党委、政府同意，把一项有期限的临时工作交由苏木乡镇、街道承担。',
  'XA-4': '清单中的事项发生变化，需要调整内容或予以取消。',
  'LC-1': '与乡镇已协商一致，把一项职责下放乡镇办理。',
  'LC-2': '与乡镇未能协商一致，按一般程序提请研究下放一项职责。',
  'LC-3': '已下放的职责完成或到期，不再由乡镇办理。',
  'LC-4': '调整或取消清单中的事项。',
  'LC-5': '把一项有期限的临时性、阶段性职责交由乡镇办理。',
  'LC-6': '反映权限没有下放或保障没有到位，请办公室核实。',
  'LC-7': '不适合交由乡镇办理的事项，改为向社会购买服务。',
  'JQ-1': '增加、取消或调整清单中的事项。',
  'JQ-2': '把一项工作交由乡镇（街道）办理或协助办理。',
  'JQ-3': '清单中的事项完成或不宜继续办理，退出清单。',
};

const purposesEn: Record<string, string> = {
  'NM-1': 'Have townships take over one of your duties for good, within the region’s frame.',
  'NM-2': 'Grant townships administrative powers out of the region’s list.',
  'NM-3': 'Ask for approval before you inspect or assess townships.',
  'XA-1': 'Have townships take over one of your duties for good.',
  'XA-2': 'Arrange temporary work with a term, in writing, by the county’s leadership.',
  'XA-3': 'Ask the county’s leadership to hand temporary work with a term to townships.',
  'XA-4': 'Have a listed duty adjusted or cancelled because things have changed.',
  'LC-1': 'Hand a duty to townships that have agreed to it.',
  'LC-2': 'Ask for a duty to be handed to townships that have not agreed to it.',
  'LC-3': 'Take back a handed-over duty that is done or expired.',
  'LC-4': 'Adjust or cancel a listed duty.',
  'LC-5': 'Hand temporary work with a term to townships.',
  'LC-6': 'Say that powers were not handed over or safeguards are missing.',
  'LC-7': 'Buy a service from society instead of handing the work to townships.',
  'JQ-1': 'Add, cancel or adjust a listed duty.',
  'JQ-2': 'Have townships carry out work or help with it.',
  'JQ-3': 'Take a duty that is done or no longer fit off the list.',
};

const zh = {
  title: '新的申请',
  lead: '选择要办理的事项。选定后即生成一份草稿，可随时离开，内容会自动保存。',
  lists: { Standing: '职责任务清单', Temporary: '临时性、阶段性清单', Empowerment: '赋权清单', PublicService: '公共服务事项目录' },
  purposes: purposesZh,
  other: '提出本程序的申请。',
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
    purposes: purposesEn,
    other: 'Apply by this procedure.',
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
