import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { SubmissionComparison } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { attachmentKindName, dossierKindName, evidenceKindName } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Loaded } from '@/ui/States';
import { comparisonOptions, dossierOptions, submissionsOptions } from './api';
import css from './ComparePage.module.css';

type Fields = SubmissionComparison['fields'];
type Documents = SubmissionComparison['attachments'];
type Change = Documents[number]['change'];

const FIELDS: Record<Fields[number]['field'], () => string> = {
  TITLE: m.dossier_title,
  YEAR: m.dossier_year,
  KIND: m.dossier_kind,
  CAMPAIGN: m.dossier_campaign,
  SUMMARY: m.dossier_summary,
  NOMINEE: m.compare_nominee,
  ADDRESS: m.compare_address,
  AWARD: m.dossier_award,
  REPORT: m.dossier_report,
  UNIT: m.compare_unit,
  POSITION: m.compare_position,
};

const CHANGES = {
  ADDED: [m.compare_added, 'good'],
  REMOVED: [m.compare_removed, 'bad'],
  CHANGED: [m.compare_changed, 'info'],
} as const;

function ChangeBadge({ change }: { change: Change }) {
  const [name, tone] = CHANGES[change];
  return <StatusBadge tone={tone}>{name()}</StatusBadge>;
}

function Side({ value, empty }: { value: string | null | undefined; empty: string }) {
  return value ? <div className={css.text}>{value}</div> : <span className={css.none}>{empty}</span>;
}

function FieldTable({ caption, fields }: { caption: string; fields: Fields }) {
  const said = (field: string, value: string | null | undefined) =>
    field === 'KIND' && value ? dossierKindName(value) : value;
  return (
    <PlainTable
      caption={caption}
      heads={[m.compare_field(), m.compare_from(), m.compare_to()]}
      rows={fields.map(({ field, before, after }) => ({
        key: field,
        cells: [
          FIELDS[field](),
          <Side key="before" value={said(field, before)} empty={m.compare_empty()} />,
          <Side key="after" value={said(field, after)} empty={m.compare_empty()} />,
        ],
      }))}
    />
  );
}

function DocumentTable({
  caption,
  documents,
  kind,
}: {
  caption: string;
  documents: Documents;
  kind: (code: string) => string;
}) {
  const said = (code: string | null | undefined) => (code ? kind(code) : null);
  return (
    <PlainTable
      caption={caption}
      heads={[m.compare_document(), m.compare_from(), m.compare_to()]}
      rows={documents.map(({ change, document, before, after }) => ({
        key: document.id,
        cells: [
          <>
            {document.fileName} <ChangeBadge change={change} />
          </>,
          <Side key="before" value={said(before)} empty={m.compare_absent()} />,
          <Side key="after" value={said(after)} empty={m.compare_absent()} />,
        ],
      }))}
    />
  );
}

function Nomination({ change }: { change: SubmissionComparison['nominations'][number] }) {
  const caption = `${change.nominee} – ${change.award}`;
  return (
    <li>
      <h3 className={css.who}>
        {change.nominee} <span className={css.award}>{change.award}</span> <ChangeBadge change={change.change} />
      </h3>
      {change.fields.length > 0 && <FieldTable caption={caption} fields={change.fields} />}
      {change.evidence.length > 0 && (
        <DocumentTable
          caption={`${caption}: ${m.dossier_evidence()}`}
          documents={change.evidence}
          kind={evidenceKindName}
        />
      )}
    </li>
  );
}

function Differences({ comparison }: { comparison: SubmissionComparison }) {
  const { fields, attachments, nominations, unchangedNominations } = comparison;
  if (fields.length + attachments.length + nominations.length === 0)
    return <EmptyState title={m.compare_same()}>{m.compare_same_text()}</EmptyState>;
  return (
    <>
      {fields.length > 0 && (
        <Section title={m.compare_facts()}>
          <FieldTable caption={m.compare_facts()} fields={fields} />
        </Section>
      )}
      {attachments.length > 0 && (
        <Section title={m.compare_documents()}>
          <DocumentTable caption={m.compare_documents()} documents={attachments} kind={attachmentKindName} />
        </Section>
      )}
      <Section title={m.compare_nominations()}>
        {nominations.length > 0 && (
          <ol className={css.nominations}>
            {nominations.map((change) => (
              <Nomination key={`${change.change}-${change.nominationId}`} change={change} />
            ))}
          </ol>
        )}
        <p className={css.none}>{m.compare_unchanged({ count: unchangedNominations })}</p>
      </Section>
    </>
  );
}

/** Two submitted versions of a dossier, side by side; which two, the address says. */
export function ComparePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { search } = useListState();
  const dossier = useQuery(dossierOptions(id));
  const submissions = useQuery(submissionsOptions(id));
  const items = submissions.data?.items ?? [];
  const to = Number(search.to) || items.length;
  const from = Number(search.from) || Math.max(to - 1, 1);
  const comparison = useQuery({ ...comparisonOptions(id, from, to), enabled: items.length > 0 });
  const choices = items.map(({ ordinal, submittedAt }) => ({
    value: String(ordinal),
    label: m.compare_version({ number: ordinal, at: formatInstant(submittedAt) }),
  }));
  const chosen = (ordinal: number) => choices.find(({ value }) => value === String(ordinal))?.label ?? String(ordinal);
  return (
    <Page
      title={m.compare_title()}
      eyebrow={dossier.data?.number}
      crumbs={[
        { label: m.place_dossiers(), to: paths.dossiers },
        { label: dossier.data?.title ?? m.ui_loading(), to: paths.dossier(id) },
      ]}
    >
      <Loaded query={submissions}>
        {() => (
          <>
            <search className={css.versions}>
              <SelectFilter param="from" label={m.compare_from()} all={chosen(from)} choices={choices} />
              <SelectFilter param="to" label={m.compare_to()} all={chosen(to)} choices={choices} />
            </search>
            {items.length === 0 ? (
              <EmptyState title={m.compare_same()} />
            ) : (
              <Loaded query={comparison}>{(data) => <Differences comparison={data} />}</Loaded>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
