/** The contract's records under their own names. */
import type { components } from './schema';

export type { PublicDecision, PublicDecisionItem } from './interim';

type S = components['schemas'];

export type AwardItem = S['Award'];
export type AwardType = S['AwardType'];
export type Campaign = S['Campaign'];
export type CampaignDraft = S['CampaignDraft'];
export type CampaignItem = S['CampaignItem'];
export type CampaignLaunch = S['CampaignLaunch'];
export type Coverage = S['CampaignCoverage'];
export type Criterion = S['Criterion'];
export type DocumentRef = S['DocumentRef'];
export type Dossier = S['Dossier'];
export type DossierDraft = S['DossierDraft'];
export type DossierItem = S['DossierItem'];
export type DossierOpening = S['DossierOpening'];
export type DossierReturnRequest = S['DossierReturnRequest'];
export type Kinship = S['SuccessionLink'];
export type Lineage = S['Lineage'];
export type LineageEdge = S['LineageEdge'];
export type LineageNode = S['LineageNode'];
export type Nomination = S['Nomination'];
export type Obligation = S['Obligation'];
export type Person = S['Person'];
export type PersonItem = S['PersonItem'];
export type PublicCampaign = S['PublicCampaign'];
export type PublicCampaignItem = S['PublicCampaignItem'];
export type Registration = S['Registration'];
export type RegistrationDraft = S['RegistrationDraft'];
export type RegistrationItem = S['RegistrationItem'];
export type TreeNode = S['UnitNode'];
export type Unit = S['Unit'];
export type UnitItem = S['UnitItem'];
