import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Registration } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant } from '@/i18n/format';
import { registrationStateName, registrationStateTone } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Link } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { registrationOptions } from './api';
import { FigureHistory } from './FigureHistory';
import { ReachedTable } from './ReachedTable';
import { useRegistrationFaces } from './registrationActions';
import { Versions } from './Versions';

function Notices({ registration }: { registration: Registration }) {
  return (
    <>
      {registration.withdrawnAt && (
        <Notice>
          {m.registration_withdrawn_because({
            at: formatInstant(registration.withdrawnAt),
            reason: registration.withdrawnBecause ?? '',
          })}
        </Notice>
      )}
      {registration.state === 'AMENDMENT_ASKED' && (
        <Notice>
          {m.registration_asked_because({
            due: formatDate(registration.askedDueOn),
            reason: registration.askedBecause ?? '',
          })}
        </Notice>
      )}
    </>
  );
}

function RegistrationBody({ registration }: { registration: Registration }) {
  const faces = useRegistrationFaces(registration);
  return (
    <Page
      title={m.registration_of({ unit: registration.unit.name })}
      crumbs={[
        { label: m.place_campaigns(), to: paths.campaigns },
        { label: registration.campaign.title, to: paths.campaign(registration.campaign.id) },
      ]}
      facts={
        <StatusBadge tone={registrationStateTone(registration.state)}>
          {registrationStateName(registration.state)}
        </StatusBadge>
      }
      actions={<ActionBar actions={registration.actions} faces={faces} />}
    >
      <Notices registration={registration} />
      <Section title={m.progress_of_unit()}>
        <ReachedTable registration={registration} />
      </Section>
      <FigureHistory registration={registration} />
      <Section title={m.campaign_facts()}>
        <Facts
          brief
          rows={[
            [
              m.ui_unit(),
              <Link key="unit" to={paths.unit(registration.unit.id)}>
                {registration.unit.name}
              </Link>,
            ],
            [m.campaign_registered_at(), formatInstant(registration.registeredAt)],
            [m.registration_registered_by(), registration.registeredBy],
            [m.registration_confirmed_at(), formatInstant(registration.confirmedAt)],
            [m.registration_confirmed_by(), registration.confirmedBy],
            [m.ui_note(), registration.note],
          ]}
        />
      </Section>
      <Versions registration={registration} />
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
