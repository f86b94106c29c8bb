import type { Words } from '../../words/language';

const zh = {
  title: '违规转移反映',
  lead: '县级职能部门以下列方式把工作责任转嫁给苏木乡镇（街道）的，可以反映，由编办核实。',
  secret: '被反映的部门不会知道是哪个苏木乡镇（街道）反映的。',
  notHere: '本地的办法没有规定此类反映的核实程序，请向联席会议办公室书面反映。',
  report: '反映情况',
  department: '被反映的单位',
  pickDepartment: '按名称查找部门',
  way: '转嫁工作责任的方式',
  description: '具体情况',
  descriptionWhy: '写明何时、以什么文件或方式、要求做什么。请不要写个人姓名和联系方式。',
  required: '必填',
  kept: '填写的内容保留在本窗口中，提交后清除。',
  missing: '请填写被反映的单位、方式和具体情况。',
  tooLong: (n: number) => `具体情况不得超过 ${n} 字。`,
  send: '提交反映',
  sureTitle: '确认提交这份反映吗？',
  sureWhy: '提交后由编办核实，不能修改或撤销；核实结果在“全部事项”中查看。被反映的部门不会知道是谁反映的。',
  sent: '反映已提交，编办将予核实',
  mine: '本单位的反映',
  ofCounty: '本地的反映',
  noReports: '还没有反映。',
  township: '反映的苏木乡镇（街道）',
  reportedOn: '反映日期',
  progress: '核实进展',
  toCase: '查看',
};

export const reportWords: Words<typeof zh> = {
  zh,
  en: {
    title: 'Reports of shifted work',
    lead:
      'Where a department of the county shifts its work to townships in one of the ways below, a township may report it; ' +
      'the establishment office verifies.',
    secret: 'The department reported does not learn which township reported it.',
    notHere: 'The rules here know no procedure for such reports; write to the office of the joint conference.',
    report: 'Report',
    department: 'Department reported',
    pickDepartment: 'Find a department by its name',
    way: 'How the work was shifted',
    description: 'What happened',
    descriptionWhy: 'When, by which paper or in which way, and what was asked. Leave out names and telephone numbers of persons.',
    required: 'Required',
    kept: 'What you type stays in this window until it is sent.',
    missing: 'Name the department and the way, and say what happened.',
    tooLong: (n) => `At most ${n} characters.`,
    send: 'Report it',
    sureTitle: 'Send this report?',
    sureWhy:
      'The establishment office verifies it; it can be neither changed nor withdrawn. The outcome stands with the case. ' +
      'The department does not learn who reported it.',
    sent: 'Reported; the establishment office will verify it',
    mine: 'Our reports',
    ofCounty: 'Reports in the county',
    noReports: 'No reports yet.',
    township: 'Township',
    reportedOn: 'Reported on',
    progress: 'Progress',
    toCase: 'Look',
  },
};
