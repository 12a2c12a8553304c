import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { meOptions } from '@/api/me';
import { session } from '@/api/session';
import { parseSearch, stringifySearch } from '@/ui/nav';
import { WholePageError, WholePageMissing } from './Fallbacks';
import { paths } from './paths';
import { RouterNavigation } from './RouterNavigation';
import { Shell } from './Shell';
import { Waiting } from './Waiting';

interface Context {
  queryClient: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: () => (
    <RouterNavigation>
      <Outlet />
    </RouterNavigation>
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  component: lazyRouteComponent(() => import('@/features/access/SignInPage'), 'SignInPage'),
});

async function requireSession(target: string) {
  if ((await session.resume()) !== 'SIGNED_IN') throw redirect({ to: paths.signIn, search: { to: target } as never });
}

const firstPassword = createRoute({
  getParentRoute: () => root,
  path: paths.firstPassword,
  beforeLoad: ({ location }) => requireSession(location.href),
  component: lazyRouteComponent(() => import('@/features/access/FirstPasswordPage'), 'FirstPasswordPage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    await requireSession(location.href);
    const me = await context.queryClient.ensureQueryData(meOptions);
    if (me.account.mustChangePassword)
      throw redirect({ to: paths.firstPassword, search: { to: location.href } as never });
  },
  component: Shell,
});

/** One page of the signed-in part, fetched only when somebody goes there. */
function page<N extends string>(path: string, load: () => Promise<Record<N, () => React.ReactNode>>, name: N) {
  return createRoute({ getParentRoute: () => signedIn, path, component: lazyRouteComponent(load, name) });
}

const routeTree = root.addChildren([
  signIn,
  firstPassword,
  signedIn.addChildren([
    page(paths.home, () => import('@/features/obligation/HomePage'), 'HomePage'),
    page(paths.units, () => import('@/features/organization/UnitsPage'), 'UnitsPage'),
    page('/units/$id', () => import('@/features/organization/UnitPage'), 'UnitPage'),
    page('/units/$id/history', () => import('@/features/register/HistoryPage'), 'UnitHistoryPage'),
    page('/units/$id/facts', () => import('@/features/profile/NomineeFactsPage'), 'UnitFactsPage'),
    page(paths.movement, () => import('@/features/review/MovementPage'), 'MovementPage'),
    page(paths.reviews, () => import('@/features/review/ReviewsPage'), 'ReviewsPage'),
    page(paths.newReview, () => import('@/features/review/ReviewEditor'), 'NewReviewPage'),
    page('/reviews/$id', () => import('@/features/review/ReviewPage'), 'ReviewPage'),
    page('/reviews/$id/edit', () => import('@/features/review/ReviewEditor'), 'EditReviewPage'),
    page('/reviews/$id/forms/$form', () => import('@/features/review/StatisticsFormPage'), 'StatisticsFormPage'),
    page('/review-reports/$id', () => import('@/features/review/ReportPage'), 'ReportPage'),
    page(paths.seasons, () => import('@/features/season/SeasonsPage'), 'SeasonsPage'),
    page('/seasons/$id', () => import('@/features/season/SeasonPage'), 'SeasonPage'),
    page('/seasons/$id/edit', () => import('@/features/season/SeasonEditor'), 'SeasonEditor'),
    page(
      paths.titleRegistrations,
      () => import('@/features/titleregistration/TitleRegistrationsPage'),
      'TitleRegistrationsPage',
    ),
    page(paths.titleCoverage, () => import('@/features/titleregistration/TitleCoveragePage'), 'TitleCoveragePage'),
    page(
      '/title-registrations/$id',
      () => import('@/features/titleregistration/TitleRegistrationPage'),
      'TitleRegistrationPage',
    ),
    page(paths.scoringRounds, () => import('@/features/scoring/RoundsPage'), 'RoundsPage'),
    page('/scoring-rounds/$id', () => import('@/features/scoring/RoundPage'), 'RoundPage'),
    page('/scoring-rounds/$id/grid', () => import('@/features/scoring/GridPage'), 'GridPage'),
    page(paths.scoreSheets, () => import('@/features/scoring/SheetsPage'), 'SheetsPage'),
    page('/score-sheets/$id', () => import('@/features/scoring/SheetPage'), 'SheetPage'),
    page('/score-sheets/$id/edit', () => import('@/features/scoring/SheetEditor'), 'SheetEditor'),
    page(paths.clusters, () => import('@/features/cluster/ClustersPage'), 'ClustersPage'),
    page('/clusters/$id', () => import('@/features/cluster/ClusterPage'), 'ClusterPage'),
    page(paths.people, () => import('@/features/organization/PeoplePage'), 'PeoplePage'),
    page(paths.personPairs, () => import('@/features/organization/PersonPairsPage'), 'PersonPairsPage'),
    page('/people/pairs/$id', () => import('@/features/organization/PersonPairPage'), 'PersonPairPage'),
    page('/people/$id', () => import('@/features/organization/PersonPage'), 'PersonPage'),
    page('/people/$id/history', () => import('@/features/register/HistoryPage'), 'PersonHistoryPage'),
    page('/people/$id/facts', () => import('@/features/profile/NomineeFactsPage'), 'PersonFactsPage'),
    page(paths.factImport, () => import('@/features/profile/FactImportPage'), 'FactImportPage'),
    page(paths.facts, () => import('@/features/profile/FactsPage'), 'FactsPage'),
    page(paths.campaigns, () => import('@/features/campaign/CampaignsPage'), 'CampaignsPage'),
    page(paths.newCampaign, () => import('@/features/campaign/CampaignEditor'), 'NewCampaignPage'),
    page('/campaigns/$id', () => import('@/features/campaign/CampaignPage'), 'CampaignPage'),
    page('/campaigns/$id/progress', () => import('@/features/campaign/ProgressPage'), 'ProgressPage'),
    page('/campaigns/$id/cascade', () => import('@/features/campaign/CascadePage'), 'CascadePage'),
    page('/campaigns/$id/reviews/$review', () => import('@/features/campaign/ReviewPage'), 'CampaignReviewPage'),
    page('/campaigns/$id/edit', () => import('@/features/campaign/CampaignEditor'), 'EditCampaignPage'),
    page(paths.campaignChecks, () => import('@/features/campaign/ChecksPage'), 'ChecksPage'),
    page('/campaign-checks/$id', () => import('@/features/campaign/CheckPage'), 'CheckPage'),
    page('/registrations/$id', () => import('@/features/campaign/RegistrationPage'), 'RegistrationPage'),
    page(paths.dossiers, () => import('@/features/dossier/DossiersPage'), 'DossiersPage'),
    page(paths.quotaLedger, () => import('@/features/dossier/QuotaLedgerPage'), 'QuotaLedgerPage'),
    page(paths.opportunities, () => import('@/features/opportunity/OpportunitiesPage'), 'OpportunitiesPage'),
    page(paths.dossierFigures, () => import('@/features/dossier/QueueFiguresPage'), 'QueueFiguresPage'),
    page('/dossiers/$id', () => import('@/features/dossier/DossierPage'), 'DossierPage'),
    page('/dossiers/$id/compare', () => import('@/features/dossier/ComparePage'), 'ComparePage'),
    page('/dossiers/$id/edit', () => import('@/features/dossier/DossierEditor'), 'DossierEditor'),
    page('/nominations/$id', () => import('@/features/dossier/NominationPage'), 'NominationPage'),
    page(paths.consultations, () => import('@/features/consultation/ConsultationsPage'), 'ConsultationsPage'),
    page(paths.newConsultation, () => import('@/features/consultation/ConsultationEditor'), 'NewConsultationPage'),
    page('/consultations/$id', () => import('@/features/consultation/ConsultationPage'), 'ConsultationPage'),
    page('/consultations/$id/edit', () => import('@/features/consultation/ConsultationEditor'), 'EditConsultationPage'),
    page(paths.councils, () => import('@/features/council/CouncilsPage'), 'CouncilsPage'),
    page('/councils/$id', () => import('@/features/council/CouncilPage'), 'CouncilPage'),
    page(paths.councilMeetings, () => import('@/features/council/MeetingsPage'), 'MeetingsPage'),
    page('/council-meetings/$id', () => import('@/features/council/MeetingPage'), 'MeetingPage'),
    page('/council-meetings/$id/cases/$case', () => import('@/features/council/CasePage'), 'CasePage'),
    page('/ballots/$id', () => import('@/features/ballot/BallotPage'), 'BallotPage'),
    page('/ballots/$id/vote', () => import('@/features/ballot/VotePage'), 'VotePage'),
    page(paths.concurrence, () => import('@/features/concurrence/ConcurrenceListPage'), 'ConcurrenceListPage'),
    page(paths.newConcurrenceRequest, () => import('@/features/concurrence/ConcurrenceEditor'), 'NewConcurrencePage'),
    page('/concurrence/$id', () => import('@/features/concurrence/ConcurrencePage'), 'ConcurrencePage'),
    page('/concurrence/$id/edit', () => import('@/features/concurrence/ConcurrenceEditor'), 'EditConcurrencePage'),
    page(paths.councilResults, () => import('@/features/council/CouncilResultsPage'), 'CouncilResultsPage'),
    page(paths.newCouncilResult, () => import('@/features/council/NewCouncilResultPage'), 'NewCouncilResultPage'),
    page('/council-results/$id', () => import('@/features/council/CouncilResultPage'), 'CouncilResultPage'),
    page(paths.decisions, () => import('@/features/decision/DecisionsPage'), 'DecisionsPage'),
    page(paths.newDecision, () => import('@/features/decision/DecisionEditor'), 'NewDecisionPage'),
    page(paths.archive, () => import('@/features/retention/ArchivePage'), 'ArchivePage'),
    page(paths.disposals, () => import('@/features/retention/DisposalsPage'), 'DisposalsPage'),
    page(paths.newDisposal, () => import('@/features/retention/DisposalEditor'), 'NewDisposalPage'),
    page('/disposals/$id', () => import('@/features/retention/DisposalPage'), 'DisposalPage'),
    page('/disposals/$id/edit', () => import('@/features/retention/DisposalEditor'), 'EditDisposalPage'),
    page(paths.stateSubmissions, () => import('@/features/stateaward/StateSubmissionsPage'), 'StateSubmissionsPage'),
    page(
      paths.newStateSubmission,
      () => import('@/features/stateaward/NewStateSubmissionPage'),
      'NewStateSubmissionPage',
    ),
    page(
      paths.provincialDecisions,
      () => import('@/features/provincial/ProvincialDecisionsPage'),
      'ProvincialDecisionsPage',
    ),
    page(
      paths.newProvincialDecision,
      () => import('@/features/provincial/ProvincialEditor'),
      'NewProvincialDecisionPage',
    ),
    page(
      '/provincial-decisions/$id',
      () => import('@/features/provincial/ProvincialDecisionPage'),
      'ProvincialDecisionPage',
    ),
    page(
      '/provincial-decisions/$id/edit',
      () => import('@/features/provincial/ProvincialEditor'),
      'EditProvincialDecisionPage',
    ),
    page('/state-submissions/$id', () => import('@/features/stateaward/StateSubmissionPage'), 'StateSubmissionPage'),
    page(paths.punctuality, () => import('@/features/obligation/PunctualityPage'), 'PunctualityPage'),
    page(paths.handovers, () => import('@/features/handover/HandoversPage'), 'HandoversPage'),
    page(paths.handoverTotals, () => import('@/features/handover/HandoverTotalsPage'), 'HandoverTotalsPage'),
    page('/handovers/$id', () => import('@/features/handover/HandoverPage'), 'HandoverPage'),
    page(paths.replacements, () => import('@/features/replacement/ReplacementsPage'), 'ReplacementsPage'),
    page(paths.newReplacement, () => import('@/features/replacement/NewReplacementPage'), 'NewReplacementPage'),
    page('/replacements/$id', () => import('@/features/replacement/ReplacementPage'), 'ReplacementPage'),
    page(paths.complaints, () => import('@/features/complaint/ComplaintsPage'), 'ComplaintsPage'),
    page(paths.newComplaint, () => import('@/features/complaint/NewComplaintPage'), 'NewComplaintPage'),
    page('/complaints/$id', () => import('@/features/complaint/ComplaintPage'), 'ComplaintPage'),
    page(paths.amendments, () => import('@/features/amendment/AmendmentsPage'), 'AmendmentsPage'),
    page(paths.newAmendment, () => import('@/features/amendment/AmendmentEditor'), 'NewAmendmentPage'),
    page(paths.awardReturns, () => import('@/features/amendment/AwardReturnsPage'), 'AwardReturnsPage'),
    page('/amendments/$id', () => import('@/features/amendment/AmendmentPage'), 'AmendmentPage'),
    page('/amendments/$id/edit', () => import('@/features/amendment/AmendmentEditor'), 'EditAmendmentPage'),
    page(paths.numberBooks, () => import('@/features/decision/NumberBooksPage'), 'NumberBooksPage'),
    page('/decisions/$id', () => import('@/features/decision/DecisionPage'), 'DecisionPage'),
    page('/decisions/$id/edit', () => import('@/features/decision/DecisionEditor'), 'EditDecisionPage'),
    page(paths.awards, () => import('@/features/register/AwardsPage'), 'AwardsPage'),
    page(paths.awardImports, () => import('@/features/register/AwardImportsPage'), 'AwardImportsPage'),
    page('/awards/imports/$id', () => import('@/features/register/AwardImportPage'), 'AwardImportPage'),
    page('/awards/$id', () => import('@/features/register/AwardPage'), 'AwardPage'),
    page('/confirmations/$id', () => import('@/features/register/ConfirmationPage'), 'ConfirmationPage'),
    page(paths.directives, () => import('@/features/directive/DirectivesPage'), 'DirectivesPage'),
    page(paths.plans, () => import('@/features/plan/PlansPage'), 'PlansPage'),
    page(paths.newPlan, () => import('@/features/plan/PlanEditor'), 'NewPlanPage'),
    page('/plans/$id', () => import('@/features/plan/PlanPage'), 'PlanPage'),
    page('/plans/$id/edit', () => import('@/features/plan/PlanEditor'), 'EditPlanPage'),
    page(paths.difficulties, () => import('@/features/difficulty/DifficultiesPage'), 'DifficultiesPage'),
    page(paths.newDifficulty, () => import('@/features/difficulty/NewDifficultyPage'), 'NewDifficultyPage'),
    page(paths.training, () => import('@/features/training/TrainingClassesPage'), 'TrainingClassesPage'),
    page(paths.newTraining, () => import('@/features/training/TrainingEditor'), 'NewTrainingPage'),
    page(paths.attend, () => import('@/features/training/AttendPage'), 'AttendPage'),
    page('/training-classes/$id', () => import('@/features/training/TrainingClassPage'), 'TrainingClassPage'),
    page('/training-classes/$id/edit', () => import('@/features/training/TrainingEditor'), 'EditTrainingPage'),
    page('/training-classes/$id/test', () => import('@/features/training/TrainingTestPage'), 'TrainingTestPage'),
    page(paths.staff, () => import('@/features/training/StaffPage'), 'StaffPage'),
    page(paths.newStaff, () => import('@/features/training/NewStaffPage'), 'NewStaffPage'),
    page('/emulation-staff/$id', () => import('@/features/training/StaffPostPage'), 'StaffPostPage'),
    page('/difficulties/$id', () => import('@/features/difficulty/DifficultyPage'), 'DifficultyPage'),
    page(paths.newDirective, () => import('@/features/directive/DirectiveEditor'), 'NewDirectivePage'),
    page('/directives/addressees/$id', () => import('@/features/directive/AddresseePage'), 'AddresseePage'),
    page('/directives/$id', () => import('@/features/directive/DirectivePage'), 'DirectivePage'),
    page('/directives/$id/edit', () => import('@/features/directive/DirectiveEditor'), 'EditDirectivePage'),
    page('/directives/$id/adjust', () => import('@/features/directive/DirectiveEditor'), 'AdjustDirectivePage'),
    page('/directives/$id/difference', () => import('@/features/directive/DifferencePage'), 'DifferencePage'),
    page(paths.accounts, () => import('@/features/access/AccountsPage'), 'AccountsPage'),
    page('/accounts/$id', () => import('@/features/access/ManagedAccountPage'), 'ManagedAccountPage'),
    page(paths.inbox, () => import('@/features/notification/InboxPage'), 'InboxPage'),
    page(paths.bulk, () => import('@/features/bulk/BulkPage'), 'BulkPage'),
    page('/bulk/$id', () => import('@/features/bulk/BulkJobPage'), 'BulkJobPage'),
    page(paths.clients, () => import('@/features/integration/ClientsPage'), 'ClientsPage'),
    page(paths.newClient, () => import('@/features/integration/ClientEditor'), 'NewClientPage'),
    page('/clients/$id', () => import('@/features/integration/ClientPage'), 'ClientPage'),
    page('/clients/$id/edit', () => import('@/features/integration/ClientEditor'), 'EditClientPage'),
    page(paths.calendar, () => import('@/features/organization/CalendarPage'), 'CalendarPage'),
    page(paths.rulebook, () => import('@/features/rulebook/RulebookPage'), 'RulebookPage'),
    page('/rulebook/$framework/versions', () => import('@/features/rulebook/VersionsPage'), 'VersionsPage'),
    page('/rulebook/$framework/difference', () => import('@/features/rulebook/DifferencePage'), 'DifferencePage'),
    page('/rulebook/$framework/draft', () => import('@/features/rulebook/DraftPage'), 'DraftPage'),
    page('/rulebook/$framework/draft/impact', () => import('@/features/rulebook/ImpactPage'), 'ImpactPage'),
    page('/rulebook/$framework/draft/new-rule', () => import('@/features/rulebook/RuleEditor'), 'NewRulePage'),
    page('/rulebook/$framework/draft/rules/$rule', () => import('@/features/rulebook/RuleEditor'), 'RuleEditor'),
    page(paths.awardTypes, () => import('@/features/rulebook/AwardTypesPage'), 'AwardTypesPage'),
    page(paths.reports, () => import('@/features/report/ReportsPage'), 'ReportsPage'),
    page('/reports/kinds/$kind', () => import('@/features/report/ReportPage'), 'ReportPage'),
    page(paths.statistics, () => import('@/features/statistics/StatisticsPage'), 'StatisticsPage'),
    page(paths.signs, () => import('@/features/sign/SignsPage'), 'SignsPage'),
    page('/signs/$kind', () => import('@/features/sign/SignKindPage'), 'SignKindPage'),
    page('/signs/$kind/$year/$id', () => import('@/features/sign/SignPage'), 'SignPage'),
    page('/reports/$id', () => import('@/features/report/IssuedReportPage'), 'IssuedReportPage'),
    page(paths.audit, () => import('@/features/audit/AuditPage'), 'AuditPage'),
    page(paths.paperTemplates, () => import('@/features/paper/PaperTemplatesPage'), 'PaperTemplatesPage'),
    page('/paper-templates/$kind', () => import('@/features/paper/PaperTemplatePage'), 'PaperTemplatePage'),
    page(paths.account, () => import('@/features/access/AccountPage'), 'AccountPage'),
  ]),
]);

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch: (search) => stringifySearch(search as Record<string, string | undefined>),
    scrollRestoration: true,
    defaultPendingComponent: Waiting,
    defaultPendingMs: 250,
    defaultErrorComponent: WholePageError,
    defaultNotFoundComponent: WholePageMissing,
  });
}
