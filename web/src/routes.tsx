import { createBrowserRouter } from 'react-router';
import * as desk from './pages/desk/Desk';
import { Broken, NotHere } from './shell/Broken';
import { Shell } from './shell/Shell';

/** One line for each page; the desk comes with the first load, each other one when it is first opened. */
export const router = createBrowserRouter(
  [
    {
      element: <Shell />,
      errorElement: <Broken />,
      hydrateFallbackElement: <p className="loading" role="status">…</p>,
      children: [
        { index: true, ...desk },
        { path: 'cases', lazy: () => import('./pages/cases/Cases') },
        { path: 'cases/:id', lazy: () => import('./pages/cases/Case') },
        { path: 'notices', lazy: () => import('./pages/desk/Notices') },
        { path: 'apply', lazy: () => import('./pages/applications/Apply') },
        { path: 'applications', lazy: () => import('./pages/applications/Applications') },
        { path: 'applications/:id', lazy: () => import('./pages/applications/Application') },
        { path: 'conferences', lazy: () => import('./pages/conferences/Conferences') },
        { path: 'conferences/new', lazy: () => import('./pages/conferences/Convene') },
        { path: 'conferences/:id', lazy: () => import('./pages/conferences/Conference') },
        { path: 'decisions', lazy: () => import('./pages/conferences/Decisions') },
        { path: 'topics', lazy: () => import('./pages/conferences/Topics') },
        { path: 'lists', lazy: () => import('./pages/lists/Entries') },
        { path: 'lists/:id', lazy: () => import('./pages/lists/Entry') },
        { path: 'reports', lazy: () => import('./pages/reports/Reports') },
        { path: 'suggestions', lazy: () => import('./pages/reports/Suggestions') },
        { path: 'records', lazy: () => import('./pages/reports/Records') },
        { path: 'procedures', lazy: () => import('./pages/administration/Procedures') },
        { path: 'procedures/:jurisdiction/:procedure/:edition', lazy: () => import('./pages/administration/Procedure') },
        { path: 'bodies', lazy: () => import('./pages/administration/Bodies') },
        { path: 'calendar', lazy: () => import('./pages/administration/Calendar') },
        { path: 'accounts', lazy: () => import('./pages/administration/Accounts') },
        { path: 'accounts/journal', lazy: () => import('./pages/administration/AccountJournal') },
        { path: 'verification', lazy: () => import('./pages/administration/Verification') },
        { path: 'me', lazy: () => import('./pages/me/Me') },
        { path: '*', element: <NotHere /> },
      ],
    },
  ],
  { basename: '/desk' },
);
