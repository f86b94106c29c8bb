import type { components } from '../../api/generated/registry';
import type { Words } from '../../words/language';

export type ListedDuty = components['schemas']['ListedDuty'];
export type ListKind = components['schemas']['ListKind'];
export type EntryState = components['schemas']['EntryState'];

export const lists: ListKind[] = ['Standing', 'Temporary', 'Empowerment'];
export const states: EntryState[] = ['Admitted', 'InForce', 'Revoked', 'LeftForce', 'Expired'];

const zh = {
  title: '职责清单',
  allLists: '全部清单',
  lists: { Standing: '职责任务清单', Temporary: '临时性、阶段性清单', Empowerment: '赋权清单' } as Record<ListKind, string>,
  states: {
    Admitted: '已准入、未到实施日',
    InForce: '实施中',
    Revoked: '撤销、已退出清单',
    LeftForce: '到期未完成、已退出清单',
    Expired: '期满终止',
  } as Record<EntryState, string>,
  modes: { Entrust: '委托', Assign: '交由' } as Record<string, string>,
  search: '事项名称',
  duty: '事项名称',
  number: '编号',
  list: '清单',
  state: '状态',
  county: '旗县市区',
  township: '苏木乡镇、街道',
  townships: '承接单位',
  department: '划出部门',
  mode: '方式',
  term: '工作期限',
  fromTo: (from: string, to: string | null | undefined) => (to == null ? `${from} 起` : `${from} 至 ${to}`),
  noEnd: '没有固定期限',
  beginsIn: (days: number) => `${days} 天后开始`,
  daysLeft: (days: number) => `还剩 ${days} 天`,
  lastDay: '今天是最后一天',
  overSince: (days: number) => `已到期 ${days} 天`,
  ended: (on: string) => `${on} 退出清单`,
  andMore: (names: string, n: number) => `${names}等 ${n} 个`,
  nothing: '清单中没有符合条件的事项。',
  moment: '查看清单在某一天、某一时刻的样子',
  asOf: '清单在哪一天',
  asOfMeans: '那一天依法有效的清单：哪些事项在清单中、由谁承接。',
  knownAt: '按哪一时刻的登记',
  knownAtMeans: '只看到那一时刻为止平台已经登记的内容。之后补录或更正的不算，用来核对当时看到的清单。',
  shown: (asOf: string, knownAt: string | undefined) => `现在显示的是 ${asOf} 的清单${knownAt === undefined ? '' : `，按 ${knownAt} 时已登记的内容`}。`,
  backToToday: '回到今天',
};

export const listWords: Words<typeof zh> = {
  zh,
  en: {
    title: 'Duty lists',
    allLists: 'All lists',
    lists: { Standing: 'Standing list', Temporary: 'Temporary list', Empowerment: 'Empowerment list' },
    states: {
      Admitted: 'Admitted, term not begun',
      InForce: 'In force',
      Revoked: 'Revoked, off the list',
      LeftForce: 'Term over uncompleted, off the list',
      Expired: 'Term over',
    },
    modes: { Entrust: 'Entrusted', Assign: 'Assigned' },
    search: 'Title of the duty',
    duty: 'Duty',
    number: 'Number',
    list: 'List',
    state: 'State',
    county: 'County',
    township: 'Township',
    townships: 'Townships',
    department: 'Department',
    mode: 'Mode',
    term: 'Term',
    fromTo: (from, to) => (to == null ? `from ${from}` : `${from} to ${to}`),
    noEnd: 'No fixed end',
    beginsIn: (days) => `begins in ${days} days`,
    daysLeft: (days) => `${days} days left`,
    lastDay: 'Today is the last day',
    overSince: (days) => `over for ${days} days`,
    ended: (on) => `off the list on ${on}`,
    andMore: (names, n) => `${names} and others, ${n} in all`,
    nothing: 'The lists have no such duty.',
    moment: 'See the lists as they stood on a day, or as they were known at an instant',
    asOf: 'The list of which day',
    asOfMeans: 'What was in the list by law on that day, and who undertook it.',
    knownAt: 'As recorded until when',
    knownAtMeans:
      'Only what the platform had recorded until then. Later entries and corrections are left out: what people saw at the time.',
    shown: (asOf, knownAt) => `This is the list of ${asOf}${knownAt === undefined ? '' : `, as recorded until ${knownAt}`}.`,
    backToToday: 'Back to today',
  },
};
