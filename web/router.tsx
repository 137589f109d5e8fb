import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Shell } from './layout/shell.tsx';
import { AdminPage } from './pages/admin/admin-page.tsx';
import { AlertPage } from './pages/alert/alert-page.tsx';
import { AuditPage } from './pages/audit/audit-page.tsx';
import { CasePage } from './pages/cases/case-page.tsx';
import { CasesPage } from './pages/cases/cases-page.tsx';
import { ConsignmentPage } from './pages/consignments/consignment-page.tsx';
import { ConsignmentsPage } from './pages/consignments/consignments-page.tsx';
import { DossiersPage } from './pages/dossiers/dossiers-page.tsx';
import { ListsPage } from './pages/lists/lists-page.tsx';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import { PartiesPage } from './pages/parties/parties-page.tsx';
import { PartyPage } from './pages/parties/party-page.tsx';
import { QueuePage } from './pages/queue/queue-page.tsx';
import { ReportPage } from './pages/reports/report-page.tsx';
import { ReportsPage } from './pages/reports/reports-page.tsx';
import { TimelinePage } from './pages/reports/timeline-page.tsx';
import { RulesPage } from './pages/rules/rules-page.tsx';
import { SetUpPage } from './pages/sign-in/set-up-page.tsx';
import { UploadPage } from './pages/upload/upload-page.tsx';
import { NotFound } from './parts/not-found.tsx';
import { Problem } from './parts/states.tsx';

/** A filter stands in the address, so that a view can be sent to a colleague. */
function asTexts(search: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
    ),
  );
}

const root = createRootRoute({ component: Shell });
const validateSearch = asTexts;

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: QueuePage, validateSearch }),
  createRoute({ getParentRoute: () => root, path: '/alerts/$id', component: AlertPage, validateSearch }),
  createRoute({
    getParentRoute: () => root,
    path: '/consignments',
    component: ConsignmentsPage,
    validateSearch,
  }),
  createRoute({ getParentRoute: () => root, path: '/consignments/$id', component: ConsignmentPage }),
  createRoute({ getParentRoute: () => root, path: '/parties', component: PartiesPage, validateSearch }),
  createRoute({ getParentRoute: () => root, path: '/parties/$id', component: PartyPage }),
  createRoute({ getParentRoute: () => root, path: '/reports', component: ReportsPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/reports/timeline',
    component: TimelinePage,
    validateSearch,
  }),
  createRoute({ getParentRoute: () => root, path: '/reports/$id', component: ReportPage, validateSearch }),
  createRoute({ getParentRoute: () => root, path: '/cases', component: CasesPage, validateSearch }),
  createRoute({ getParentRoute: () => root, path: '/cases/$id', component: CasePage }),
  createRoute({ getParentRoute: () => root, path: '/dossiers', component: DossiersPage }),
  createRoute({ getParentRoute: () => root, path: '/upload', component: UploadPage }),
  createRoute({ getParentRoute: () => root, path: '/overview', component: OverviewPage }),
  createRoute({ getParentRoute: () => root, path: '/lists', component: ListsPage }),
  createRoute({ getParentRoute: () => root, path: '/rules', component: RulesPage }),
  createRoute({ getParentRoute: () => root, path: '/audit', component: AuditPage }),
  createRoute({ getParentRoute: () => root, path: '/admin', component: AdminPage }),
  createRoute({ getParentRoute: () => root, path: '/set-up', component: SetUpPage }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ({ error }) => <Problem error={error} again={() => location.reload()} />,
});
