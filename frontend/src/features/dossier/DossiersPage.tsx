import { useInfiniteQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn, FolderPlus, Lock } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { DossierItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { dossierKindName, dossierStateName, dossierStateTone } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button, buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { dossiersOptions } from './api';
import { DOSSIER_FILTERS, DossierFilters } from './DossierFilters';
import css from './DossiersPage.module.css';
import { MarkedDossiers } from './MarkedDossiers';
import { OpenDossierDialog } from './OpenDossierDialog';
import { SecretDossierDialog } from './SecretDossierDialog';

function verifier(dossier: DossierItem, me: string) {
  if (dossier.claim) return dossier.claim.by.id === me ? m.dossier_verifier_mine() : dossier.claim.by.name;
  return dossier.state === 'SUBMITTED' ? <span className={css.nobody}>{m.dossier_verifier_none()}</span> : null;
}

const columns = (me: string): Column<DossierItem>[] => [
  {
    key: 'title',
    header: m.dossier_title(),
    sort: 'title',
    lead: true,
    exported: ['number', 'title', 'secret', 'kind', 'year'],
    cell: (dossier) => (
      <>
        {dossier.secret && <Lock size={16} className={css.lock} aria-hidden />}
        <RowLink to={paths.dossier(dossier.id)}>
          {dossier.secret ? m.secret_dossier_numbered({ number: dossier.title }) : dossier.title}
        </RowLink>
        <span className={css.number}>
          {dossier.number} · {dossierKindName(dossier.kind)} · {dossier.year}
        </span>
      </>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    exported: ['state', 'late', 'lateBy', 'ineligible'],
    cell: (dossier) => (
      <>
        <StatusBadge tone={dossierStateTone(dossier.state)}>{dossierStateName(dossier.state)}</StatusBadge>{' '}
        {dossier.supplementLate && <StatusBadge tone="warn">{m.dossier_late()}</StatusBadge>}{' '}
        {dossier.lateBy !== null && dossier.lateBy !== undefined && (
          <StatusBadge tone="warn">{m.season_late_badge({ days: formatNumber(dossier.lateBy) })}</StatusBadge>
        )}{' '}
        {dossier.ineligibleCount > 0 && (
          <StatusBadge tone="bad">
            {m.verdict_ineligible_in_dossier({ count: formatNumber(dossier.ineligibleCount) })}
          </StatusBadge>
        )}
      </>
    ),
  },
  { key: 'verifier', header: m.dossier_verifier(), cell: (dossier) => verifier(dossier, me) },
  { key: 'unit', header: m.ui_unit(), cell: (dossier) => dossier.unit.name },
  {
    key: 'nominations',
    header: m.dossier_nomination_count(),
    align: 'end',
    cell: (dossier) => (dossier.secret ? null : formatNumber(dossier.nominationCount)),
  },
  {
    key: 'due',
    header: m.dossier_due(),
    sort: 'dueOn',
    nowrap: true,
    cell: (dossier) => formatDate(dossier.dueOn),
  },
  {
    key: 'submitted',
    header: m.dossier_submitted_at(),
    sort: 'submittedAt',
    firstOrder: 'desc',
    cell: (dossier) => formatInstant(dossier.submittedAt),
  },
  {
    key: 'updated',
    header: m.dossier_updated_at(),
    sort: 'updatedAt',
    firstOrder: 'desc',
    cell: (dossier) => formatInstant(dossier.updatedAt),
  },
];

export function DossiersPage() {
  const { search } = useListState();
  const {
    account: { id: me },
  } = useMe();
  const mayVerify = useCan('DOSSIER_VERIFY');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const mayDraft = useCan('DOSSIER_DRAFT');
  const [opening, setOpening] = useState(search.new !== undefined);
  const [registering, setRegistering] = useState(false);
  const { q, state, unit, year, award, claim, verdict, simplified, sort } = search;
  const query = useInfiniteQuery(dossiersOptions({ q, state, unit, year, award, claim, verdict, simplified, sort }));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = DOSSIER_FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_dossiers()}
      actions={
        <>
          <Link
            to={paths.dossierFigures}
            search={{ q, state, unit, year, award, claim, verdict, simplified }}
            className={buttonClass()}
          >
            <ChartNoAxesColumn size={18} aria-hidden /> {m.queue_figures()}
          </Link>
          {mayVerify && (
            <Button icon={<Lock size={18} aria-hidden />} onClick={() => setRegistering(true)}>
              {m.secret_dossier_new()}
            </Button>
          )}
          {mayDraft && (
            <Button tone="primary" icon={<FolderPlus size={18} aria-hidden />} onClick={() => setOpening(true)}>
              {m.dossier_new()}
            </Button>
          )}
        </>
      }
    >
      <DossierFilters />
      <DataTable
        caption={m.place_dossiers()}
        query={query}
        columns={columns(me)}
        tools={{
          list: 'dossiers',
          exportFrom: '/api/v1/dossiers/export',
          query: { q, state, unit, year, award, claim, verdict, simplified },
        }}
        rowKey={(dossier) => dossier.id}
        defaultSort="-updatedAt"
        marks={
          mayVerify
            ? { marked, onChange: setMarked, label: (dossier) => m.dossier_mark({ number: dossier.number }) }
            : undefined
        }
        empty={
          filtered ? (
            <EmptyState title={m.dossier_none_found()} action={<ClearFilters params={DOSSIER_FILTERS} />} />
          ) : (
            <EmptyState title={m.dossier_none()}>{m.dossier_none_text()}</EmptyState>
          )
        }
      />
      {mayVerify && <MarkedDossiers marked={items.filter((dossier) => marked.has(dossier.id))} onMarked={setMarked} />}
      {registering && <SecretDossierDialog onClose={() => setRegistering(false)} />}
      {opening && <OpenDossierDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}
