import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Registration } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber } from '@/i18n/format';
import { registrationStateName } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { FormDialog } from '@/ui/FormDialog';
import { TextArea } from '@/ui/form/fields';
import { Link } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { registrationOptions, withdrawRegistration } from './api';
import css from './CriteriaTable.module.css';

const figure = (value: number | null, unit: string | null) =>
  value === null ? '' : [formatNumber(value), unit].filter(Boolean).join(' ');

function Commitments({ registration }: { registration: Registration }) {
  if (registration.commitments.length === 0) return <p className={css.none}>{m.registration_no_commitments()}</p>;
  return (
    <PlainTable
      caption={m.registration_commitments()}
      heads={[m.campaign_criterion_name(), m.campaign_target(), m.campaign_commitment()]}
      ends={[1, 2]}
      rows={registration.commitments.map(({ criterion, target, note }) => ({
        key: criterion.id,
        cells: [
          <>
            <b>{criterion.name}</b>
            {note && <p className={css.none}>{note}</p>}
          </>,
          figure(criterion.target, criterion.measureUnit),
          <b key="commitment">{figure(target, criterion.measureUnit)}</b>,
        ],
      }))}
    />
  );
}

function RegistrationBody({ registration }: { registration: Registration }) {
  const withdraw = useChange(
    withdrawRegistration,
    ['registration', registration.id],
    ['registrations', registration.campaign.id],
    ['campaign', registration.campaign.id],
    ['obligations'],
  );
  return (
    <Page
      title={m.registration_of({ unit: registration.unit.name })}
      width="text"
      crumbs={[
        { label: m.place_campaigns(), to: paths.campaigns },
        { label: registration.campaign.title, to: paths.campaign(registration.campaign.id) },
      ]}
      facts={
        <StatusBadge tone={registration.state === 'REGISTERED' ? 'good' : 'neutral'}>
          {registrationStateName(registration.state)}
        </StatusBadge>
      }
      actions={
        <ActionBar
          actions={registration.actions}
          faces={{
            WITHDRAW: {
              label: m.registration_withdraw(),
              tone: 'danger',
              dialog: (onClose) => (
                <FormDialog
                  title={m.registration_withdraw()}
                  text={m.registration_withdraw_text()}
                  initial={{ reason: '' }}
                  danger
                  confirm={m.registration_withdraw()}
                  send={(value) => withdraw(registration, value)}
                  done={m.registration_withdrawn_done()}
                  onClose={onClose}
                >
                  {(form) => <TextArea of={form.at('reason')} label={m.ui_reason()} />}
                </FormDialog>
              ),
            },
          }}
        />
      }
    >
      {registration.withdrawnAt && (
        <Notice>
          {m.registration_withdrawn_because({
            at: formatInstant(registration.withdrawnAt),
            reason: registration.withdrawnBecause ?? '',
          })}
        </Notice>
      )}
      <Section title={m.registration_commitments()}>
        <Commitments registration={registration} />
      </Section>
      <Section title={m.campaign_facts()}>
        <Facts
          rows={[
            [
              m.ui_unit(),
              <Link key="unit" to={paths.unit(registration.unit.id)}>
                {registration.unit.name}
              </Link>,
            ],
            [m.campaign_registered_at(), formatInstant(registration.registeredAt)],
            [m.registration_registered_by(), registration.registeredBy],
            [m.ui_note(), registration.note],
          ]}
        />
      </Section>
      <TrailButton type="REGISTRATION" id={registration.id} />
    </Page>
  );
}

export function RegistrationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const registration = useQuery(registrationOptions(id));
  if (registration.data) return <RegistrationBody registration={registration.data} />;
  return (
    <UnnamedPage
      title={m.campaign_registrations()}
      crumbs={[{ label: m.place_campaigns(), to: paths.campaigns }]}
      query={registration}
    />
  );
}
