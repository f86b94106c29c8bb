import type { components } from '../../api/generated/review';

type Schemas = components['schemas'];

export type Conference = Schemas['ConferenceView'];
export type Line = Schemas['GetConferenceLine'];
export type Item = Schemas['MinutesItem'];
export type Decision = Schemas['DecisionView'];
export type Topic = Schemas['TopicsTopic'];
export type WaitingCase = Schemas['ProposalsWaitingCase'];
export type PossibleAct = Conference['possibleActs'][number];
export type JournalLine = Schemas['GetConferenceJournalLine'];
export type MinutesView = Schemas['MinutesView'];
export type CaseView = Schemas['CaseView'];
export type Seat = Schemas['SeatLine'];
export type State = Schemas['ConferenceState'];
export type Outcome = NonNullable<Schemas['ConferenceOutcome']>;
export type Presence = NonNullable<Schemas['Presence']>;
export type MemberOpinion = Schemas['MemberOpinion'];
export type TownshipOpinion = Schemas['TownshipOpinion'];
export type Draft = Schemas['ConveneConferenceDraft'];

/** The acts on a conference, as the service names them. */
export type ActName =
  | 'change-agenda' | 'approve-agenda' | 'send-conference-notice' | 'ask-leave' | 'record-attendance' | 'give-subject-opinion'
  | 'put-motion' | 'conclude-item' | 'drop-item' | 'sign-minutes' | 'issue-minutes' | 'report-progress' | 'close-decision'
  | 'cancel-conference';
