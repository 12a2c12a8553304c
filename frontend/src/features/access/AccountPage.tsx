import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { session } from '@/api/session';
import { paths } from '@/app/paths';
import { NoticeSettingsSection } from '@/features/notification/NoticeSettings';
import { CalendarFeed } from '@/features/obligation/CalendarFeed';
import { TakePersonalData } from '@/features/privacy/TakePersonalData';
import { formatInstant, formatPeriod } from '@/i18n/format';
import { roleName } from '@/i18n/names/roles';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { toast } from '@/ui/Toasts';
import { sessionsOptions, signOutEverywhere } from './api';
import { PasswordForm } from './PasswordForm';

function Sessions() {
  const sessions = useQuery(sessionsOptions);
  return (
    <Loaded query={sessions} lines={3}>
      {({ items }) => (
        <Timeline
          label={m.access_sessions()}
          moments={items.map((item) => ({
            key: item.id,
            when: m.access_session_used({ at: formatInstant(item.lastSeenAt) }),
            what: item.userAgent || m.access_session_unknown(),
            detail: item.current ? (
              <StatusBadge tone="good">{m.access_session_current()}</StatusBadge>
            ) : (
              formatInstant(item.startedAt)
            ),
            tone: item.current ? 'now' : undefined,
          }))}
        />
      )}
    </Loaded>
  );
}

export function AccountPage() {
  const me = useMe();
  const { go } = useNavigation();
  const queryClient = useQueryClient();
  const [ending, setEnding] = useState(false);
  return (
    <Page title={m.app_my_account()}>
      <Columns
        main={
          <>
            <Section title={me.account.displayName}>
              <Facts
                rows={[
                  [m.access_username(), me.account.username],
                  [m.access_person(), me.person && <Link to={paths.person(me.person.id)}>{me.person.name}</Link>],
                ]}
              />
            </Section>
            <Section title={m.access_grants()}>
              {me.grants.length === 0 ? (
                <EmptyState title={m.access_no_grants()} />
              ) : (
                <Timeline
                  label={m.access_grants()}
                  moments={me.grants.map((grant) => ({
                    key: grant.id,
                    when: formatPeriod(grant.from, grant.to),
                    what: roleName(grant.role),
                    detail: <Link to={paths.unit(grant.unit.id)}>{grant.unit.name}</Link>,
                  }))}
                />
              )}
            </Section>
            <NoticeSettingsSection />
            <Section
              title={m.access_sessions()}
              aside={
                <Button compact tone="danger" icon={<LogOut size={16} aria-hidden />} onClick={() => setEnding(true)}>
                  {m.access_sign_out_everywhere()}
                </Button>
              }
            >
              <Sessions />
            </Section>
          </>
        }
        side={
          <>
            <CalendarFeed />
            <Section title={m.access_change_password()}>
              <PasswordForm onChanged={() => toast.done(m.access_password_changed())} />
            </Section>
            {me.person && <TakePersonalData person={me.person} mine />}
          </>
        }
      />
      {ending && (
        <FormDialog
          title={m.access_sign_out_everywhere()}
          text={m.access_sign_out_everywhere_text()}
          initial={{}}
          confirm={m.access_sign_out_everywhere()}
          danger
          send={signOutEverywhere}
          done={m.access_signed_out()}
          onClose={() => {
            setEnding(false);
            void queryClient.invalidateQueries({ queryKey: sessionsOptions.queryKey });
          }}
          onDone={() => {
            session.forget();
            queryClient.clear();
            go(paths.signIn);
          }}
        />
      )}
    </Page>
  );
}
