const NOBODY = '01900000-0000-7000-8000-000000000000';

/** Every address of the staff application with an account that works there, and the states that a page can be in. */
const STAFF = [
  ['office', '/'],
  ['officer', '/'],
  ['signatory', '/'],
  ['office', '/units'],
  ['office', '/units?q=so+tai+nguyen'],
  ['office', '/units/{unit}'],
  ['admin', '/units/{ministry}'],
  ['office', '/units/{unit}/history'],
  ['office', '/people'],
  ['admin', '/people'],
  ['office', '/people/pairs'],
  ['office', '/people/pairs/{personPair}'],
  ['officer', '/people/pairs'],
  ['office', '/people/{person}/history'],
  ['admin', '/people/{person}'],
  ['office', '/campaigns'],
  ['office', '/campaigns/new'],
  ['office', '/campaigns/{campaign}'],
  ['officer', '/campaigns/{campaign}'],
  ['office', '/campaigns/{campaign}/progress'],
  ['officer', '/campaigns/{campaign}/progress'],
  ['office', '/campaigns/{campaignDraft}'],
  ['office', '/campaigns/{campaignDraft}/edit'],
  ['officer', '/registrations/{registration}'],
  ['office', '/registrations/{registration}'],
  ['office', '/dossiers'],
  ['officer', '/dossiers/{dossierDraft}'],
  ['officer', '/dossiers/{dossierDraft}/edit'],
  ['office', '/dossiers/{dossierWaiting}'],
  ['office', '/dossiers/{dossier}'],
  ['office', '/dossiers/{dossier}/compare'],
  ['council', '/council-results'],
  ['council', '/council-results/new'],
  ['council', '/council-results/new?dossier={dossierWaiting}'],
  ['office', '/council-results/{councilResult}'],
  ['office', '/decisions'],
  ['office', '/decisions/new'],
  ['office', '/decisions/{decision}'],
  ['office', '/decisions/{decisionDraft}'],
  ['office', '/decisions/{decisionDraft}/edit'],
  ['clerk', '/decisions/number-books'],
  ['office', '/awards'],
  ['office', '/awards/{award}'],
  ['office', '/awards/imports'],
  ['office', '/awards/imports/{awardImport}'],
  ['officer', '/awards/imports'],
  ['office', '/confirmations/{confirmation}'],
  ['office', '/directives'],
  ['office', '/directives/{directive}'],
  ['admin', '/accounts'],
  ['admin', '/accounts/{account}'],
  ['admin', '/calendar'],
  ['office', '/award-types'],
  ['auditor', '/audit'],
  ['officer', '/account'],
  ['newcomer', '/first-password'],
  // Nothing there yet.
  ['province', '/'],
  ['province', '/dossiers'],
  // Filtered to nothing.
  ['office', '/campaigns?q=khong+co+phong+trao+nao'],
  ['office', '/awards?q=khong+co+ai&year=2003'],
  ['auditor', '/audit?subjectType=DOSSIER&outcome=REFUSED&from=2003-01-01&to=2003-01-01'],
  // Not allowed.
  ['officer', '/accounts'],
  ['officer', '/audit'],
  ['officer', '/decisions/new'],
  // Not there.
  ['office', '/dossiers/{nobody}'],
  ['office', '/decisions/{nobody}/edit'],
  ['office', '/no-such-page'],
];

/** The same of what anybody may see. */
const PUBLIC = [
  '/cong-khai',
  '/cong-khai?q=khong+co+ai&year=2003',
  '/cong-khai/khen-thuong/{award}',
  '/cong-khai/kiem-tra',
  '/cong-khai/kiem-tra?code={code}',
  '/cong-khai/kiem-tra?code=0000-0000-0000',
  '/cong-khai/phong-trao',
  '/cong-khai/phong-trao/{campaign}',
  '/cong-khai/quyet-dinh',
  '/cong-khai/quyet-dinh/{decision}',
  '/cong-khai/quyet-dinh/{nobody}',
  '/cong-khai/khong-co-trang-nay',
  '/sign-in',
];

/** The addresses by reader, null for anybody; in braces stands what the story left there. */
export const readers = new Map([[null, PUBLIC]]);
for (const [account, path] of STAFF) readers.set(account, [...(readers.get(account) ?? []), path]);

export const pathOf = (path, of) => path.replace(/\{(\w+)\}/g, (_, name) => (name === 'nobody' ? NOBODY : of[name]));
