import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BriefcaseBusiness, History, NotebookPen } from 'lucide-react';
import { useCan } from '@/api/me';
import type { Person } from '@/api/types';
import { paths } from '@/app/paths';
import { TakePersonalData } from '@/features/privacy/TakePersonalData';
import { formatDate, formatPeriod } from '@/i18n/format';
import { positionGroupName, sexName } from '@/i18n/names/people';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { personOptions } from './api';
import { MembershipDialog } from './MembershipDialog';

const crumbs = () => [{ label: m.place_people(), to: paths.people }];

function PersonBody({ person, asked }: { person: Person; asked: string }) {
  const mayReadFacts = useCan('FACT_READ');
  const mayTakeData = useCan('PERSONAL_DATA_TAKE');
  const now = person.memberships.find((membership) => membership.to === null);
  return (
    <Page
      title={person.name}
      crumbs={crumbs()}
      actions={
        <>
          {mayReadFacts && (
            <Link to={paths.personFacts(person.id)} className={buttonClass()}>
              <NotebookPen size={18} aria-hidden /> {m.fact_see()}
            </Link>
          )}
          <Link to={paths.personHistory(person.id)} className={buttonClass()}>
            <History size={18} aria-hidden /> {m.history_see()}
          </Link>
          <ActionBar
            actions={person.actions}
            faces={{
              ADD_MEMBERSHIP: {
                label: m.membership_add(),
                icon: <BriefcaseBusiness size={18} aria-hidden />,
                dialog: (onClose) => <MembershipDialog person={person} onClose={onClose} />,
              },
            }}
          />
        </>
      }
      facts={
        <>
          {now && <span>{now.position}</span>}
          {now && <Link to={paths.unit(now.unit.id)}>{now.unit.name}</Link>}
          {asked !== person.id && <span role="status">{m.person_merged()}</span>}
        </>
      }
    >
      <Columns
        main={
          <Section title={m.person_memberships()}>
            {person.memberships.length === 0 ? (
              <EmptyState title={m.person_no_memberships()} />
            ) : (
              <Timeline
                label={m.person_memberships()}
                moments={person.memberships.map((membership) => ({
                  key: membership.id,
                  when: formatPeriod(membership.from, membership.to),
                  what: membership.position,
                  detail: (
                    <>
                      <Link to={paths.unit(membership.unit.id)}>{membership.unit.name}</Link>
                      {' · '}
                      {positionGroupName(membership.positionGroup)}{' '}
                      {membership.directWorker && <StatusBadge tone="info">{m.person_direct_worker()}</StatusBadge>}
                    </>
                  ),
                  tone: membership.to === null ? ('now' as const) : undefined,
                }))}
              />
            )}
          </Section>
        }
        side={
          <>
            <Section title={m.person_facts()}>
              <Facts
                rows={[
                  [m.person_code(), person.employeeCode],
                  person.birthDate
                    ? [m.person_birth_date(), formatDate(person.birthDate)]
                    : [m.person_birth_year(), person.birthYear],
                  [m.person_sex(), sexName(person.sex)],
                ]}
              />
            </Section>
            {mayTakeData && <TakePersonalData person={person} mine={false} />}
            <TrailButton type="PERSON" id={person.id} />
          </>
        }
      />
    </Page>
  );
}

export function PersonPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const person = useQuery(personOptions(id));
  if (person.data) return <PersonBody person={person.data} asked={id} />;
  return <UnnamedPage title={m.place_people()} crumbs={crumbs()} query={person} />;
}
