import type { Words } from '../../words/language';
import type { MemberOpinion, Outcome, Presence, State, TownshipOpinion } from './types';

type Titles = {
  state: Record<State, string>;
  outcome: Record<Outcome, string>;
  presence: Record<Presence, string>;
  opinion: Record<MemberOpinion, string>;
  says: Record<TownshipOpinion, string>;
  act: Record<string, string>;
  /** What the buttons of a conference as a whole say. */
  doing: Record<
    'approve-agenda' | 'send-conference-notice' | 'sign-minutes' | 'issue-minutes' | 'change-agenda' | 'cancel-conference',
    string
  >;
};

const zh: Titles = {
  state: { Start: '', Draft: '议题拟定', Approved: '议题已审定', Called: '会议已通知', Signed: '纪要已签发', Issued: '纪要已印发', Cancelled: '会议已取消' },
  outcome: {
    Agree: '达成一致意见，同意准入',
    Deny: '不予准入',
    ContinueStudy: '继续研究',
    Cancel: '取消',
    ApplyAnew: '重新申请准入',
    Adjust: '调整',
    Keep: '维持不变',
  },
  presence: { Present: '到会', Deputy: '分管领导代为参会', Leave: '请假', Absent: '缺席' },
  opinion: { Agree: '同意', Disagree: '不同意', Comment: '提出意见' },
  says: { CanUndertake: '能够承接', CannotUndertake: '不能承接', CannotComplete: '承接后不能完成' },
  act: {
    'convene-conference': '拟定议题',
    'change-agenda': '调整议题',
    'approve-agenda': '审定议题',
    'send-conference-notice': '发出会议通知',
    'ask-leave': '请假',
    'record-attendance': '登记到会情况',
    'give-subject-opinion': '提出意见',
    'put-motion': '提出动议',
    'conclude-item': '作出会议决定',
    'drop-item': '撤下议题',
    'sign-minutes': '审签会议纪要',
    'issue-minutes': '印发会议纪要',
    'report-progress': '汇报落实情况',
    'close-decision': '销号',
    'remind-of-decision': '逾期提醒',
    'cancel-conference': '取消会议',
  },
  doing: {
    'approve-agenda': '审定议题',
    'send-conference-notice': '发出会议通知',
    'sign-minutes': '审签会议纪要',
    'issue-minutes': '印发会议纪要',
    'change-agenda': '调整议题',
    'cancel-conference': '取消会议',
  },
};

/** Words for what the services name by identifiers only. */
export const conferenceTitles: Words<Titles> = {
  zh,
  en: {
    state: {
      Start: '',
      Draft: 'Agenda drafted',
      Approved: 'Agenda approved',
      Called: 'Notice sent',
      Signed: 'Minutes signed',
      Issued: 'Minutes issued',
      Cancelled: 'Cancelled',
    },
    outcome: {
      Agree: 'Agreed: admitted',
      Deny: 'Denied',
      ContinueStudy: 'Study continues',
      Cancel: 'Cancelled from the list',
      ApplyAnew: 'Admission to be applied for anew',
      Adjust: 'Adjusted',
      Keep: 'Kept as it is',
    },
    presence: { Present: 'Present', Deputy: 'By a deputy', Leave: 'On leave', Absent: 'Absent' },
    opinion: { Agree: 'Agrees', Disagree: 'Disagrees', Comment: 'Comments' },
    says: { CanUndertake: 'Can undertake it', CannotUndertake: 'Cannot undertake it', CannotComplete: 'Cannot complete it' },
    act: {
      'convene-conference': 'Agenda drafted',
      'change-agenda': 'Agenda changed',
      'approve-agenda': 'Agenda approved',
      'send-conference-notice': 'Notice sent',
      'ask-leave': 'Leave asked',
      'record-attendance': 'Attendance recorded',
      'give-subject-opinion': 'Opinion given',
      'put-motion': 'Motion put',
      'conclude-item': 'Item decided',
      'drop-item': 'Item dropped',
      'sign-minutes': 'Minutes signed',
      'issue-minutes': 'Minutes issued',
      'report-progress': 'Progress reported',
      'close-decision': 'Decision closed',
      'remind-of-decision': 'Reminder sent',
      'cancel-conference': 'Conference cancelled',
    },
    doing: {
      'approve-agenda': 'Approve the agenda',
      'send-conference-notice': 'Send the notice',
      'sign-minutes': 'Sign the minutes',
      'issue-minutes': 'Issue the minutes',
      'change-agenda': 'Change the agenda',
      'cancel-conference': 'Cancel the conference',
    },
  },
};
