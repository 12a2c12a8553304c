/** Every address of the application, in one table. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  firstPassword: '/first-password',
  account: '/account',
  units: '/units',
  unit: (id: string) => `/units/${id}`,
  unitHistory: (id: string) => `/units/${id}/history`,
  unitFacts: (id: string) => `/units/${id}/facts`,
  movement: '/movement',
  reviews: '/reviews',
  newReview: '/reviews/new',
  review: (id: string) => `/reviews/${id}`,
  editReview: (id: string) => `/reviews/${id}/edit`,
  reviewReport: (id: string) => `/review-reports/${id}`,
  statisticsForm: (id: string, form: string) => `/reviews/${id}/forms/${form}`,
  seasons: '/seasons',
  season: (id: string) => `/seasons/${id}`,
  editSeason: (id: string) => `/seasons/${id}/edit`,
  titleRegistrations: '/title-registrations',
  titleCoverage: '/title-registrations/coverage',
  titleRegistration: (id: string) => `/title-registrations/${id}`,
  scoringRounds: '/scoring-rounds',
  scoringRound: (id: string) => `/scoring-rounds/${id}`,
  scoreGrid: (id: string) => `/scoring-rounds/${id}/grid`,
  scoreSheets: '/score-sheets',
  scoreSheet: (id: string) => `/score-sheets/${id}`,
  editScoreSheet: (id: string) => `/score-sheets/${id}/edit`,
  clusters: '/clusters',
  cluster: (id: string) => `/clusters/${id}`,
  people: '/people',
  person: (id: string) => `/people/${id}`,
  personPairs: '/people/pairs',
  personPair: (id: string) => `/people/pairs/${id}`,
  personHistory: (id: string) => `/people/${id}/history`,
  personFacts: (id: string) => `/people/${id}/facts`,
  facts: '/facts',
  factImport: '/facts/import',
  campaigns: '/campaigns',
  newCampaign: '/campaigns/new',
  campaign: (id: string) => `/campaigns/${id}`,
  campaignProgress: (id: string) => `/campaigns/${id}/progress`,
  campaignChecks: '/campaign-checks',
  campaignCheck: (id: string) => `/campaign-checks/${id}`,
  campaignCascade: (id: string) => `/campaigns/${id}/cascade`,
  campaignReview: (id: string, review: string) => `/campaigns/${id}/reviews/${review}`,
  editCampaign: (id: string) => `/campaigns/${id}/edit`,
  registration: (id: string) => `/registrations/${id}`,
  dossiers: '/dossiers',
  dossierFigures: '/dossiers/figures',
  quotaLedger: '/dossiers/quota-ledger',
  opportunities: '/opportunities',
  dossier: (id: string) => `/dossiers/${id}`,
  compareDossier: (id: string) => `/dossiers/${id}/compare`,
  editDossier: (id: string) => `/dossiers/${id}/edit`,
  nomination: (id: string) => `/nominations/${id}`,
  consultations: '/consultations',
  newConsultation: '/consultations/new',
  consultation: (id: string) => `/consultations/${id}`,
  editConsultation: (id: string) => `/consultations/${id}/edit`,
  councils: '/councils',
  council: (id: string) => `/councils/${id}`,
  councilMeetings: '/council-meetings',
  councilMeeting: (id: string) => `/council-meetings/${id}`,
  councilCase: (meeting: string, id: string) => `/council-meetings/${meeting}/cases/${id}`,
  ballot: (id: string) => `/ballots/${id}`,
  vote: (id: string) => `/ballots/${id}/vote`,
  concurrence: '/concurrence',
  newConcurrenceRequest: '/concurrence/new',
  concurrenceRequest: (id: string) => `/concurrence/${id}`,
  editConcurrenceRequest: (id: string) => `/concurrence/${id}/edit`,
  councilResults: '/council-results',
  newCouncilResult: '/council-results/new',
  councilResult: (id: string) => `/council-results/${id}`,
  decisions: '/decisions',
  newDecision: '/decisions/new',
  decision: (id: string) => `/decisions/${id}`,
  editDecision: (id: string) => `/decisions/${id}/edit`,
  numberBooks: '/decisions/number-books',
  amendments: '/amendments',
  newAmendment: '/amendments/new',
  amendment: (id: string) => `/amendments/${id}`,
  editAmendment: (id: string) => `/amendments/${id}/edit`,
  awardReturns: '/amendments/returns',
  archive: '/archive',
  disposals: '/disposals',
  newDisposal: '/disposals/new',
  disposal: (id: string) => `/disposals/${id}`,
  editDisposal: (id: string) => `/disposals/${id}/edit`,
  stateSubmissions: '/state-submissions',
  newStateSubmission: '/state-submissions/new',
  stateSubmission: (id: string) => `/state-submissions/${id}`,
  punctuality: '/punctuality',
  handovers: '/handovers',
  handoverTotals: '/handovers/totals',
  handover: (id: string) => `/handovers/${id}`,
  replacements: '/replacements',
  newReplacement: '/replacements/new',
  replacement: (id: string) => `/replacements/${id}`,
  complaints: '/complaints',
  newComplaint: '/complaints/new',
  complaint: (id: string) => `/complaints/${id}`,
  provincialDecisions: '/provincial-decisions',
  newProvincialDecision: '/provincial-decisions/new',
  provincialDecision: (id: string) => `/provincial-decisions/${id}`,
  editProvincialDecision: (id: string) => `/provincial-decisions/${id}/edit`,
  awards: '/awards',
  award: (id: string) => `/awards/${id}`,
  awardImports: '/awards/imports',
  awardImport: (id: string) => `/awards/imports/${id}`,
  directives: '/directives',
  newDirective: '/directives/new',
  directive: (id: string) => `/directives/${id}`,
  editDirective: (id: string) => `/directives/${id}/edit`,
  adjustDirective: (id: string) => `/directives/${id}/adjust`,
  directiveDifference: (id: string) => `/directives/${id}/difference`,
  plans: '/plans',
  newPlan: '/plans/new',
  plan: (id: string) => `/plans/${id}`,
  editPlan: (id: string) => `/plans/${id}/edit`,
  difficulties: '/difficulties',
  newDifficulty: '/difficulties/new',
  difficulty: (id: string) => `/difficulties/${id}`,
  staff: '/emulation-staff',
  newStaff: '/emulation-staff/new',
  staffPost: (id: string) => `/emulation-staff/${id}`,
  training: '/training-classes',
  newTraining: '/training-classes/new',
  trainingClass: (id: string) => `/training-classes/${id}`,
  editTraining: (id: string) => `/training-classes/${id}/edit`,
  trainingTest: (id: string) => `/training-classes/${id}/test`,
  attend: '/training/attend',
  addressee: (id: string) => `/directives/addressees/${id}`,
  confirmation: (id: string) => `/confirmations/${id}`,
  awardTypes: '/award-types',
  rulebook: '/rulebook',
  rulebookVersions: (framework: string) => `/rulebook/${framework}/versions`,
  rulebookDifference: (framework: string) => `/rulebook/${framework}/difference`,
  rulebookDraft: (framework: string) => `/rulebook/${framework}/draft`,
  rulebookImpact: (framework: string) => `/rulebook/${framework}/draft/impact`,
  newRule: (framework: string) => `/rulebook/${framework}/draft/new-rule`,
  draftRule: (framework: string, rule: string) => `/rulebook/${framework}/draft/rules/${rule}`,
  accounts: '/accounts',
  accountOf: (id: string) => `/accounts/${id}`,
  inbox: '/inbox',
  bulk: '/bulk',
  bulkJob: (id: string) => `/bulk/${id}`,
  clients: '/clients',
  newClient: '/clients/new',
  client: (id: string) => `/clients/${id}`,
  editClient: (id: string) => `/clients/${id}/edit`,
  calendar: '/calendar',
  audit: '/audit',
  reports: '/reports',
  report: (id: string) => `/reports/${id}`,
  reportKind: (kind: string) => `/reports/kinds/${kind}`,
  statistics: '/statistics',
  signs: '/signs',
  signKind: (kind: string) => `/signs/${kind}`,
  sign: ({ kind, year, id }: { kind: string; year: number; id: string }) => `/signs/${kind}/${year}/${id}`,
  paperTemplates: '/paper-templates',
  paperTemplate: (kind: string) => `/paper-templates/${kind}`,
  public: {
    home: '/cong-khai',
    award: (id: string) => `/cong-khai/khen-thuong/${id}`,
    verification: '/cong-khai/kiem-tra',
    trainingCertificate: '/cong-khai/chung-nhan-tap-huan',
    statistics: '/cong-khai/thong-ke',
    campaigns: '/cong-khai/phong-trao',
    campaign: (id: string) => `/cong-khai/phong-trao/${id}`,
    consultations: '/cong-khai/lay-y-kien',
    consultation: (id: string) => `/cong-khai/lay-y-kien/${id}`,
    followUp: '/cong-khai/tra-loi-y-kien',
    decisions: '/cong-khai/quyet-dinh',
    decision: (id: string) => `/cong-khai/quyet-dinh/${id}`,
    personalData: '/cong-khai/du-lieu-ca-nhan',
    amendments: '/cong-khai/dieu-chinh',
    amendment: (id: string) => `/cong-khai/dieu-chinh/${id}`,
  },
} as const;

/** Where a thing that the server names by type and id is shown; null when it has no page of its own. */
export function pathOf(subject: { type: string; id: string }): string | null {
  switch (subject.type) {
    case 'UNIT':
      return paths.unit(subject.id);
    case 'REPORT':
      return paths.report(subject.id);
    case 'PERSON':
      return paths.person(subject.id);
    case 'CAMPAIGN':
      return paths.campaign(subject.id);
    case 'CAMPAIGN_CHECK':
      return paths.campaignCheck(subject.id);
    case 'REGISTRATION':
      return paths.registration(subject.id);
    case 'DOSSIER':
      return paths.dossier(subject.id);
    case 'NOMINATION':
      return paths.nomination(subject.id);
    case 'CONSULTATION':
      return paths.consultation(subject.id);
    case 'COUNCIL':
      return paths.council(subject.id);
    case 'COUNCIL_MEETING':
      return paths.councilMeeting(subject.id);
    case 'BALLOT':
      return paths.ballot(subject.id);
    case 'CONCURRENCE':
      return paths.concurrenceRequest(subject.id);
    case 'COUNCIL_RESULT':
      return paths.councilResult(subject.id);
    case 'DECISION':
      return paths.decision(subject.id);
    case 'AMENDMENT':
      return paths.amendment(subject.id);
    case 'STATE_SUBMISSION':
      return paths.stateSubmission(subject.id);
    case 'HANDOVER':
      return paths.handover(subject.id);
    case 'REPLACEMENT':
      return paths.replacement(subject.id);
    case 'REVIEW':
      return paths.review(subject.id);
    case 'REVIEW_REPORT':
      return paths.reviewReport(subject.id);
    case 'COMPLAINT':
      return paths.complaint(subject.id);
    case 'PROVINCIAL_DECISION':
      return paths.provincialDecision(subject.id);
    case 'DISPOSAL':
      return paths.disposal(subject.id);
    case 'RETENTION_RULE':
      return paths.archive;
    case 'AWARD':
      return paths.award(subject.id);
    case 'BULK_JOB':
      return paths.bulkJob(subject.id);
    case 'AWARD_IMPORT':
      return paths.awardImport(subject.id);
    case 'ACCOUNT':
      return paths.accountOf(subject.id);
    case 'SEASON':
      return paths.season(subject.id);
    case 'TITLE_REGISTRATION':
      return paths.titleRegistration(subject.id);
    case 'SCORE_SHEET':
      return paths.scoreSheet(subject.id);
    case 'SCORING_ROUND':
      return paths.scoringRound(subject.id);
    case 'CLUSTER':
      return paths.cluster(subject.id);
    case 'DIRECTIVE':
      return paths.directive(subject.id);
    case 'PLAN':
      return paths.plan(subject.id);
    case 'CLIENT':
      return paths.client(subject.id);
    case 'TRAINING_CLASS':
      return paths.trainingClass(subject.id);
    case 'EMULATION_STAFF':
      return paths.staffPost(subject.id);
    case 'DIFFICULTY':
      return paths.difficulty(subject.id);
    case 'DIRECTIVE_ADDRESSEE':
      return paths.addressee(subject.id);
    default:
      return null;
  }
}
