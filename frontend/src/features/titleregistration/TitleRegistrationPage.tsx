import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ClipboardPaste, PenLine, Plus, Send } from 'lucide-react';
import { useState } from 'react';
import type { TitleLine, TitleRegistration } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber } from '@/i18n/format';
import { titleStateName, titleStateTone } from '@/i18n/names/titles';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Figures } from '@/ui/Figures';
import { type Column, DataTable } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState, Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { titleLinesOptions, titleRegistrationOptions } from './api';
import { AddDialog, RemoveDialog, ReopenDialog, SubmitDialog } from './dialogs';
import { Law } from './Law';
import { PasteDialog } from './PasteDialog';
import css from './TitleRegistration.module.css';

const crumbs = () => [{ label: m.place_title_registrations(), to: paths.titleRegistrations }];
const icon = { size: 18, 'aria-hidden': true } as const;

const columns = (onRemove: ((line: TitleLine) => void) | null): Column<TitleLine>[] => [
  {
    key: 'nominee',
    header: m.title_reg_nominee(),
    sort: 'nominee',
    lead: true,
    exported: ['nominee', 'nomineeCode'],
    cell: ({ person, collective }) => (
      <>
        {person ? (
          <Link to={paths.person(person.id)}>{person.name}</Link>
        ) : (
          collective && <Link to={paths.unit(collective.id)}>{collective.name}</Link>
        )}
        <span className={css.note}>{person?.employeeCode ?? collective?.code}</span>
      </>
    ),
  },
  { key: 'award', header: m.title_reg_title(), cell: (line) => line.award.name },
  {
    key: 'submittedAt',
    header: m.title_reg_since(),
    nowrap: true,
    cell: (line) =>
      line.submittedAt ? (
        formatInstant(line.submittedAt)
      ) : (
        <StatusBadge tone="warn">{m.title_reg_waiting()}</StatusBadge>
      ),
  },
  ...(onRemove
    ? [
        {
          key: 'actions',
          header: m.title_reg_steps(),
          nowrap: true,
          cell: (line: TitleLine) => (
            <Button
              tone="quiet"
              compact
              aria-label={m.title_reg_remove_of({ nominee: line.person?.name ?? line.collective?.name ?? '' })}
              onClick={() => onRemove(line)}
            >
              {m.title_reg_remove()}
            </Button>
          ),
        },
      ]
    : []),
];

function Lines({ registration, mayEdit }: { registration: TitleRegistration; mayEdit: boolean }) {
  const { search } = useListState();
  const { award, sort } = search;
  const [removing, setRemoving] = useState<TitleLine | null>(null);
  const query = useInfiniteQuery(titleLinesOptions(registration.id, award, sort));
  return (
    <>
      <FilterBar params={['award']}>
        <SelectFilter
          param="award"
          label={m.title_reg_title()}
          all={m.ui_all()}
          choices={registration.titles.map((title) => ({ value: title.award.code, label: title.award.name }))}
        />
      </FilterBar>
      <DataTable
        caption={m.title_reg_lines()}
        query={query}
        columns={columns(mayEdit ? setRemoving : null)}
        rowKey={(line) => line.id}
        defaultSort="-addedAt"
        tools={{
          list: 'title-lines',
          exportFrom: '/api/v1/title-registration-lines/export',
          query: { registration: registration.id, award },
          onlyFile: true,
        }}
        empty={<EmptyState title={m.title_reg_no_lines()}>{mayEdit ? m.title_reg_no_lines_text() : null}</EmptyState>}
      />
      {removing && <RemoveDialog registration={registration} line={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

function Side({ registration }: { registration: TitleRegistration }) {
  return (
    <>
      <Section title={m.title_reg_law()}>
        <Law law={registration.law} />
      </Section>
      <Section title={m.title_reg_facts()}>
        <Facts
          brief
          rows={[
            [
              m.ui_unit(),
              <Link key="unit" to={paths.unit(registration.unit.id)}>
                {registration.unit.name}
              </Link>,
            ],
            [m.title_reg_submitted_at(), formatInstant(registration.submittedAt)],
            [m.title_reg_submitted_by(), registration.submittedBy],
          ]}
        />
      </Section>
      <TrailButton type="TITLE_REGISTRATION" id={registration.id} />
    </>
  );
}

function Body({ registration }: { registration: TitleRegistration }) {
  const [open, setOpen] = useState<'ADD' | 'PASTE' | null>(null);
  const mayEdit = registration.actions.some(({ action, allowed }) => action === 'EDIT' && allowed);
  const close = () => setOpen(null);
  return (
    <Page
      title={m.title_reg_of({ unit: registration.unit.name, year: registration.year })}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={titleStateTone(registration.state)}>{titleStateName(registration.state)}</StatusBadge>
          <span>
            {m.title_reg_counts({
              people: formatNumber(registration.people),
              collectives: formatNumber(registration.collectives),
            })}
          </span>
          {registration.demonstration && <StandingBadge standing="DEMONSTRATION" />}
        </>
      }
      actions={
        <>
          {mayEdit && (
            <>
              <Button icon={<ClipboardPaste {...icon} />} onClick={() => setOpen('PASTE')}>
                {m.title_reg_paste()}
              </Button>
              <Button tone="primary" icon={<Plus {...icon} />} onClick={() => setOpen('ADD')}>
                {m.title_reg_add()}
              </Button>
            </>
          )}
          <ActionBar
            actions={registration.actions}
            faces={{
              SUBMIT: {
                label: m.title_reg_submit(),
                tone: 'primary',
                icon: <Send {...icon} />,
                dialog: (onClose) => <SubmitDialog registration={registration} onClose={onClose} />,
              },
              REOPEN: {
                label: m.title_reg_reopen(),
                icon: <PenLine {...icon} />,
                dialog: (onClose) => <ReopenDialog registration={registration} onClose={onClose} />,
              },
            }}
          />
        </>
      }
    >
      {registration.state === 'REOPENED' && (
        <Notice>{m.title_reg_reopened_because({ reason: registration.reopenedBecause ?? '' })}</Notice>
      )}
      <Columns
        main={
          <>
            {registration.titles.length > 0 && (
              <Section title={m.title_reg_by_title()}>
                <Figures
                  caption={m.title_reg_by_title()}
                  heads={[m.title_reg_title(), m.title_reg_line_count()]}
                  figures={registration.titles.map(({ award, lines }) => ({
                    key: award.code,
                    label: award.name,
                    value: lines,
                  }))}
                />
              </Section>
            )}
            <Section title={m.title_reg_lines()}>
              <Lines registration={registration} mayEdit={mayEdit} />
            </Section>
          </>
        }
        side={<Side registration={registration} />}
      />
      {open === 'ADD' && <AddDialog registration={registration} onClose={close} />}
      {open === 'PASTE' && <PasteDialog registration={registration} onClose={close} />}
    </Page>
  );
}

export function TitleRegistrationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const registration = useQuery(titleRegistrationOptions(id));
  if (registration.data) return <Body registration={registration.data} />;
  return <UnnamedPage title={m.place_title_registrations()} crumbs={crumbs()} query={registration} />;
}
