import {
  AuditOutlined, BankOutlined, BellOutlined, BookOutlined, CalendarOutlined, FileAddOutlined, FolderOpenOutlined, HomeOutlined,
  ProfileOutlined, SafetyCertificateOutlined, SolutionOutlined, TeamOutlined, UserOutlined, WarningOutlined, CommentOutlined,
  ScheduleOutlined, ContainerOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { isOfCounty, type Session } from '../session/session';
import type { shellWords } from './words';

type Label = keyof (typeof shellWords)['zh'];

/** A page of the menu: where it is, and who finds it there. */
type Entry = { to: string; label: Label; icon: ReactNode; for?: (session: Session) => boolean };

const official = (session: Session) => session.administrator == null;
const office = (session: Session) => ['EstablishmentOffice', 'JusticeBureau'].includes(session.role);
const conferring = (session: Session) => official(session) && isOfCounty(session);

/** The menu's groups. Pages a role has no use for are left out; the services refuse in any case. */
export const menu: { label: Label; entries: Entry[] }[] = [
  {
    label: 'work',
    entries: [
      { to: '/', label: 'desk', icon: <HomeOutlined />, for: official },
      { to: '/apply', label: 'apply', icon: <FileAddOutlined />, for: official },
      { to: '/applications', label: 'applications', icon: <FolderOpenOutlined />, for: official },
      { to: '/cases', label: 'cases', icon: <SolutionOutlined />, for: official },
      { to: '/notices', label: 'notices', icon: <BellOutlined />, for: official },
      { to: '/conferences', label: 'conferences', icon: <TeamOutlined />, for: conferring },
      { to: '/topics', label: 'topics', icon: <ContainerOutlined />, for: conferring },
      { to: '/decisions', label: 'decisions', icon: <ScheduleOutlined />, for: conferring },
      { to: '/lists', label: 'lists', icon: <ProfileOutlined />, for: official },
      { to: '/reports', label: 'reports', icon: <WarningOutlined />, for: (s) => ['Township', 'EstablishmentOffice'].includes(s.role) },
      { to: '/suggestions', label: 'suggestions', icon: <CommentOutlined />, for: office },
      { to: '/records', label: 'records', icon: <BookOutlined />, for: official },
    ],
  },
  {
    label: 'law',
    entries: [
      { to: '/procedures', label: 'procedures', icon: <AuditOutlined /> },
      { to: '/bodies', label: 'bodies', icon: <BankOutlined /> },
      { to: '/calendar', label: 'calendar', icon: <CalendarOutlined /> },
    ],
  },
  {
    label: 'administration',
    entries: [
      { to: '/accounts', label: 'accounts', icon: <UserOutlined />, for: (s) => s.administrator != null },
      { to: '/accounts/journal', label: 'journal', icon: <AuditOutlined />, for: (s) => s.administrator === 'Audit' },
      { to: '/verification', label: 'verification', icon: <SafetyCertificateOutlined />, for: (s) => s.administrator === 'Audit' },
    ],
  },
];
