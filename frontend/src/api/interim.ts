/**
 * Kept by hand until the contract is published; then the generated `schema.d.ts` takes its place.
 * It has the shape that openapi-typescript makes, so that nothing else has to change.
 */

export interface Violation {
  pointer: string;
  code: string;
  message: string;
}
export interface ProblemBody {
  type?: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  instance?: string;
  violations?: Violation[];
}
export interface Page<T> {
  items: T[];
  next: string | null;
  total?: { count: number; capped: boolean };
}
export interface Action {
  action: string;
  allowed: boolean;
  because?: string;
}

export interface UnitRef {
  id: string;
  code: string;
  name: string;
}
export interface PersonRef {
  id: string;
  name: string;
  employeeCode: string | null;
}
export interface DocumentRef {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
}
export interface SubjectRef {
  type: string;
  id: string;
  label?: string;
}

export interface TokenAnswer {
  accessToken: string;
  expiresIn: number;
  mustChangePassword: boolean;
}
export interface Grant {
  id: string;
  role: string;
  unit: UnitRef;
  from: string;
  to: string | null;
}
export interface Me {
  account: { id: string; username: string; displayName: string; mustChangePassword: boolean };
  person: PersonRef | null;
  grants: Grant[];
  permissions: string[];
  today: string;
}
export interface SessionItem {
  id: string;
  startedAt: string;
  lastUsedAt: string;
  userAgent: string | null;
  current: boolean;
}

export interface TreeNode {
  id: string;
  code: string;
  name: string;
  kind: string;
  legalPersonality: boolean;
  parentId: string | null;
  overseenBy: string | null;
  childCount: number;
  standing: string;
}
export interface UnitTree {
  asOf: string;
  nodes: TreeNode[];
}
export interface UnitItem {
  id: string;
  code: string;
  name: string;
  kind: string;
  parent?: UnitRef | null;
  from?: string;
  to?: string | null;
}
export interface UnitVersion {
  name: string;
  parent: UnitRef | null;
  legalPersonality: boolean;
  from: string;
  to: string | null;
  source: string | null;
  standing: string;
}
export interface Kinship {
  unit: UnitRef;
  kind: string;
  on: string;
  act: string | null;
  heir: boolean;
}
export interface Unit {
  id: string;
  code: string;
  name: string;
  shortName: string | null;
  nameEn: string | null;
  kind: string;
  legalPersonality: boolean;
  parent: UnitRef | null;
  overseer: UnitRef | null;
  from: string;
  to: string | null;
  versions: UnitVersion[];
  predecessors: Kinship[];
  successors: Kinship[];
  version: number;
  actions: Action[];
}
export interface LineageNode {
  id: string;
  code: string;
  name: string;
  from: string;
  to: string | null;
}
export interface LineageEdge {
  from: string;
  to: string;
  kind: string;
  on: string;
  act: string | null;
  heir: boolean;
}
export interface Lineage {
  nodes: LineageNode[];
  edges: LineageEdge[];
}

export interface Membership {
  id: string;
  unit: UnitRef;
  position: string;
  positionGroup: string;
  directWorker: boolean;
  from: string;
  to: string | null;
}
export interface PersonItem {
  id: string;
  name: string;
  employeeCode: string | null;
  birthDate: string | null;
  sex: string | null;
  unit?: UnitRef | null;
  position?: string | null;
}
export interface Person {
  id: string;
  name: string;
  employeeCode: string | null;
  birthDate: string | null;
  sex: string | null;
  memberships: Membership[];
  version: number;
  actions: Action[];
}

export interface Obligation {
  id: string;
  kind: string;
  title: string;
  subject: SubjectRef;
  debtorUnit: UnitRef | null;
  dueOn: string | null;
  workingDaysLeft: number | null;
  overdue: boolean;
  state: string;
}

export interface Criterion {
  id: string;
  name: string;
  measure: string | null;
  measureUnit: string | null;
  target: number | null;
}
export interface CriterionDraft {
  id?: string | null;
  name: string;
  measure?: string | null;
  measureUnit?: string | null;
  target?: number | null;
}
export interface CampaignDraft {
  title: string;
  level: string;
  method?: string | null;
  unitId: string;
  parentId?: string | null;
  directiveId?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  legalBasis?: string | null;
  goals?: string | null;
  contents?: string | null;
  criteria: CriterionDraft[];
}
export interface CampaignRef {
  id: string;
  title: string;
  level: string;
}
export interface DirectiveRef {
  id: string;
  kind: string;
  number: string | null;
  title: string;
  issuedOn: string | null;
}
export interface Coverage {
  asked: number;
  registered: number;
  others: number;
}
export interface PublicCampaignItem {
  id: string;
  title: string;
  level: string;
  method: string | null;
  state: string;
  unit: UnitRef;
  startsOn: string | null;
  endsOn: string | null;
  launchedOn: string | null;
  standing: string;
}
export interface CampaignItem extends PublicCampaignItem {
  registered: number;
  updatedAt: string;
}
export interface PublicCampaign extends PublicCampaignItem {
  parent: CampaignRef | null;
  directive: DirectiveRef | null;
  legalBasis: string | null;
  goals: string | null;
  contents: string | null;
  criteria: Criterion[];
  launchedBy: string | null;
  signMode: string | null;
  signerTitle: string | null;
  closedOn: string | null;
  note: string | null;
  source: string | null;
  coverage: Coverage;
}
export interface Campaign extends PublicCampaign {
  code: string | null;
  signerName: string | null;
  returnReason: string | null;
  closingSummary: string | null;
  createdAt: string;
  updatedAt: string;
  version: number;
  actions: Action[];
}
export interface CommitmentDraft {
  criterionId: string;
  target?: number | null;
  note?: string | null;
}
export interface RegistrationDraft {
  unitId: string;
  commitments: CommitmentDraft[];
  note?: string | null;
}
export interface RegistrationItem {
  id: string;
  unit: UnitRef;
  state: string;
  commitmentCount: number;
  note: string | null;
  registeredAt: string;
  withdrawnBecause: string | null;
  withdrawnAt: string | null;
}
export interface Registration {
  id: string;
  campaign: CampaignRef;
  unit: UnitRef;
  state: string;
  commitments: { criterion: Criterion; target: number | null; note: string | null }[];
  note: string | null;
  registeredAt: string;
  registeredBy: string | null;
  withdrawnBecause: string | null;
  withdrawnAt: string | null;
  version: number;
  actions: Action[];
}
export interface DirectiveItem extends DirectiveRef {
  code: string;
  issuer: string;
  pointCount: number;
  standing: string;
}
export interface DirectivePoint {
  code: string;
  text: string;
  asks: string | null;
  ofWhom: string | null;
  rhythm: string | null;
}
export interface Directive extends DirectiveRef {
  code: string;
  issuer: string;
  signer: string | null;
  signerTitle: string | null;
  signMode: string | null;
  legalBasis: string | null;
  recipients: string[];
  points: DirectivePoint[];
  implements: DirectiveRef[];
  mentions: DirectiveRef[];
  implementedBy: DirectiveRef[];
  standing: string;
  source: string | null;
}

export interface AwardType {
  code: string;
  name: string;
  nameEn: string | null;
  abbreviation: string | null;
  category: string;
  nomineeKinds: string[];
}
export interface Recipient {
  kind: string;
  id?: string;
  name: string;
}
export interface AwardRef {
  code: string;
  name: string;
}
export interface AwardItem {
  id: string;
  recipient: Recipient;
  unit: UnitRef;
  award: AwardRef;
  year: number;
  decision: { id: string | null; number: string; decidedOn: string; authority: string };
  standing: string;
  demonstration: boolean;
}
export interface PublicDecisionItem {
  id: string;
  number: string;
  title: string;
  unit: UnitRef;
  signedOn: string;
  publishedOn: string;
  lineCount: number;
}
export interface Signer {
  name: string;
  title: string;
  signMode: string;
}
export interface PublicDecision extends Omit<PublicDecisionItem, 'lineCount'> {
  legalBasis: string | null;
  signer: Signer;
  digest: string;
  lines: AwardItem[];
}
export interface About {
  name: string;
  version: string;
  today: string;
  demonstration: boolean;
}

type Json<T> = { content: { 'application/json': T } };
type Refused = { content: { 'application/problem+json': ProblemBody } };
type Where<Path, Query> = {
  query?: Query extends None ? never : Query;
  header?: never;
  cookie?: never;
} & (Path extends Id ? { path: Path } : { path?: never });
type Answers<Status extends number, Answer> = {
  [S in Status]: [Answer] extends [never] ? { content?: never } : Json<Answer>;
} & { default: Refused };
type Call<Status extends number, Answer, Path, Query, Body> = {
  parameters: Where<Path, Query>;
  requestBody: Json<Body>;
  responses: Answers<Status, Answer>;
};
type Bodiless<Status extends number, Answer, Path, Query> = {
  parameters: Where<Path, Query>;
  requestBody?: never;
  responses: Answers<Status, Answer>;
};
type None = { readonly none: unique symbol };
type Id = { id: string };
type ListQuery = { q?: string; limit?: number; cursor?: string; sort?: string; count?: boolean };

type Verbs = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
type Only<T extends Partial<Record<Verbs, unknown>>> = {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
} & T & { [V in Exclude<Verbs, keyof T>]?: never };

type Get<Answer, Path = None, Query = None> = { get: Bodiless<200, Answer, Path, Query> };

export interface paths {
  '/api/v1/tokens': Only<{
    post: Call<200, TokenAnswer, None, None, { username: string; password: string }>;
    delete: Bodiless<204, never, None, None>;
  }>;
  '/api/v1/sessions': Only<Get<Page<SessionItem>> & { delete: Bodiless<204, never, None, None> }>;
  '/api/v1/me': Only<Get<Me>>;
  '/api/v1/me/password': Only<{
    put: Call<204, never, None, None, { currentPassword: string; newPassword: string }>;
  }>;
  '/api/v1/units': Only<Get<Page<UnitItem>, None, ListQuery & { kind?: string; asOf?: string; parent?: string }>>;
  '/api/v1/units/tree': Only<Get<UnitTree, None, { asOf?: string; root?: string; depth?: number }>>;
  '/api/v1/units/{id}': Only<Get<Unit, Id, { asOf?: string }>>;
  '/api/v1/units/{id}/lineage': Only<Get<Lineage, Id>>;
  '/api/v1/people': Only<Get<Page<PersonItem>, None, ListQuery & { unit?: string; asOf?: string }>>;
  '/api/v1/people/{id}': Only<Get<Person, Id>>;
  '/api/v1/obligations': Only<
    Get<Page<Obligation>, None, ListQuery & { state?: string; mine?: boolean; unit?: string }>
  >;
  '/api/v1/award-types': Only<Get<Page<AwardType>>>;
  '/api/v1/directives': Only<Get<Page<DirectiveItem>, None, ListQuery>>;
  '/api/v1/directives/{id}': Only<Get<Directive, Id>>;
  '/api/v1/campaigns': Only<
    Get<Page<CampaignItem>, None, ListQuery & { state?: string; level?: string; year?: number; unit?: string }> & {
      post: Call<201, Campaign, None, None, CampaignDraft>;
    }
  >;
  '/api/v1/campaigns/{id}': Only<Get<Campaign, Id> & { put: Call<200, Campaign, Id, None, CampaignDraft> }>;
  '/api/v1/campaigns/{id}/proposal': Only<{ post: Bodiless<200, Campaign, Id, None> }>;
  '/api/v1/campaigns/{id}/return': Only<{ post: Call<200, Campaign, Id, None, { reason: string }> }>;
  '/api/v1/campaigns/{id}/launch': Only<{
    post: Call<200, Campaign, Id, None, { signMode: string; signerTitle: string; launchedOn?: string | null }>;
  }>;
  '/api/v1/campaigns/{id}/closure': Only<{ post: Call<200, Campaign, Id, None, { summary: string }> }>;
  '/api/v1/campaigns/{id}/discard': Only<{ post: Bodiless<200, Campaign, Id, None> }>;
  '/api/v1/campaigns/{id}/registrations': Only<
    Get<Page<RegistrationItem> & { coverage: Coverage }, Id, ListQuery> & {
      post: Call<201, Registration, Id, None, RegistrationDraft>;
    }
  >;
  '/api/v1/registrations/{id}': Only<Get<Registration, Id>>;
  '/api/v1/registrations/{id}/withdrawal': Only<{ post: Call<200, Registration, Id, None, { reason: string }> }>;
  '/api/v1/public/about': Only<Get<About>>;
  '/api/v1/public/award-types': Only<Get<Page<AwardType>>>;
  '/api/v1/public/units': Only<Get<Page<UnitItem>, None, ListQuery>>;
  '/api/v1/public/campaigns': Only<
    Get<Page<PublicCampaignItem>, None, ListQuery & { state?: string; level?: string; year?: number }>
  >;
  '/api/v1/public/campaigns/{id}': Only<Get<PublicCampaign, Id>>;
  '/api/v1/public/awards': Only<
    Get<Page<AwardItem>, None, ListQuery & { unit?: string; year?: number; award?: string; number?: string }>
  >;
  '/api/v1/public/awards/{id}': Only<Get<AwardItem, Id>>;
  '/api/v1/public/decisions': Only<Get<Page<PublicDecisionItem>, None, ListQuery & { year?: number }>>;
  '/api/v1/public/decisions/{id}': Only<Get<PublicDecision, Id>>;
}
