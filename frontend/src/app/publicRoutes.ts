import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { paths } from './paths';

export interface PublicRoute {
  pattern: RegExp;
  component: LazyExoticComponent<ComponentType<{ id: string }>>;
}

const route = (path: string, component: PublicRoute['component']): PublicRoute => ({
  pattern: new RegExp(`^${path.replace(':id', '([^/]+)')}/?$`),
  component,
});

/** The public pages have few addresses; a router of their own keeps them light. */
export const publicRoutes: PublicRoute[] = [
  route(
    paths.public.home,
    lazy(() => import('@/features/register/PublicAwardsPage').then((file) => ({ default: file.PublicAwardsPage }))),
  ),
  route(
    paths.public.award(':id'),
    lazy(() => import('@/features/register/PublicAwardPage').then((file) => ({ default: file.PublicAwardPage }))),
  ),
  route(
    paths.public.personalData,
    lazy(() => import('@/features/privacy/PersonalDataPage').then((file) => ({ default: file.PersonalDataPage }))),
  ),
  route(
    paths.public.verification,
    lazy(() => import('@/features/register/VerificationPage').then((file) => ({ default: file.VerificationPage }))),
  ),
  route(
    paths.public.trainingCertificate,
    lazy(() => import('@/features/training/CertificatePage').then((file) => ({ default: file.CertificatePage }))),
  ),
  route(
    paths.public.statistics,
    lazy(() =>
      import('@/features/statistics/PublicStatisticsPage').then((file) => ({ default: file.PublicStatisticsPage })),
    ),
  ),
  route(
    paths.public.campaigns,
    lazy(() =>
      import('@/features/campaign/PublicCampaignsPage').then((file) => ({ default: file.PublicCampaignsPage })),
    ),
  ),
  route(
    paths.public.campaign(':id'),
    lazy(() => import('@/features/campaign/PublicCampaignPage').then((file) => ({ default: file.PublicCampaignPage }))),
  ),
  route(
    paths.public.consultations,
    lazy(() =>
      import('@/features/consultation/PublicConsultationsPage').then((file) => ({
        default: file.PublicConsultationsPage,
      })),
    ),
  ),
  route(
    paths.public.consultation(':id'),
    lazy(() =>
      import('@/features/consultation/PublicConsultationPage').then((file) => ({
        default: file.PublicConsultationPage,
      })),
    ),
  ),
  route(
    paths.public.followUp,
    lazy(() => import('@/features/consultation/FollowUpPage').then((file) => ({ default: file.FollowUpPage }))),
  ),
  route(
    paths.public.decisions,
    lazy(() =>
      import('@/features/decision/PublicDecisionsPage').then((file) => ({ default: file.PublicDecisionsPage })),
    ),
  ),
  route(
    paths.public.decision(':id'),
    lazy(() => import('@/features/decision/PublicDecisionPage').then((file) => ({ default: file.PublicDecisionPage }))),
  ),
  route(
    paths.public.amendments,
    lazy(() =>
      import('@/features/amendment/PublicAmendmentsPage').then((file) => ({ default: file.PublicAmendmentsPage })),
    ),
  ),
  route(
    paths.public.amendment(':id'),
    lazy(() =>
      import('@/features/amendment/PublicAmendmentPage').then((file) => ({ default: file.PublicAmendmentPage })),
    ),
  ),
];
