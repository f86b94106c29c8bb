import type { Words } from '../../../words/language';

const zh = {
  title: '机构',
  intro: '本地区规则包写明的机构：办理程序的各单位，和按旗县市区列出的苏木乡镇、街道。机构由规则包规定，不在平台上增删；账号由系统管理员为机构建立。',
  search: '机构名称、职责或代码',
  county: '旗县市区',
  found: (n: number) => `共 ${n} 个机构`,
  nothing: '没有符合条件的机构。',
  above: '上级机构',
  departments: (n: number) => `部门和单位（${n}）`,
  townships: (n: number) => `苏木乡镇、街道（${n}）`,
  name: '名称',
  role: '在程序中的职责',
  code: '机构代码',
  division: '区划代码',
  own: '本单位',
};

export const bodyWords: Words<typeof zh> = {
  zh,
  en: {
    title: 'Bodies',
    intro:
      'The bodies that the pack of this jurisdiction names: those that take part in procedures, and the townships by county. ' +
      'Bodies are written in the pack and not made here; the system administrator makes accounts for them.',
    search: 'Name, role or code',
    county: 'County',
    found: (n) => (n === 1 ? '1 body' : `${n} bodies`),
    nothing: 'No body matches.',
    above: 'Above the counties',
    departments: (n) => `Departments and offices (${n})`,
    townships: (n) => `Townships and sub-districts (${n})`,
    name: 'Name',
    role: 'Role in procedures',
    code: 'Code',
    division: 'Division',
    own: 'my body',
  },
};
