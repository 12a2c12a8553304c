import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LogOut, Undo2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { StaffPost } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { staffBodyName, staffLoadName, staffStateName, staffStateTone } from '@/i18n/names/training';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { Link } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { endStaff, staffPostOptions, withdrawStaff } from './staffApi';

const crumbs = () => [{ label: m.place_staff(), to: paths.staff }];

function useFaces(post: StaffPost): Record<string, ActionFace> {
  const stale = [['staff'], ['staff-post', post.item.id]];
  const end = useChange(endStaff, ...stale);
  const withdraw = useChange(withdrawStaff, ...stale);
  return {
    END: {
      label: m.staff_end(),
      icon: <LogOut size={18} aria-hidden />,
      dialog: (onClose) => (
        <FormDialog
          title={m.staff_end()}
          initial={{ to: null as string | null }}
          confirm={m.staff_end()}
          send={(value) => end(post, asSent<{ to: string }>(value))}
          done={m.staff_ended()}
          onClose={onClose}
        >
          {(form) => <DateField of={form.at('to')} label={m.staff_end_day()} />}
        </FormDialog>
      ),
    },
    WITHDRAW: {
      label: m.staff_withdraw(),
      tone: 'danger',
      icon: <Undo2 size={18} aria-hidden />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.staff_withdraw()}
          text={<p>{m.staff_withdraw_text()}</p>}
          confirm={m.staff_withdraw()}
          danger
          send={(value) => withdraw(post, value)}
          done={m.staff_withdrawn()}
          onClose={onClose}
        />
      ),
    },
  };
}

function Body({ post }: { post: StaffPost }) {
  const faces = useFaces(post);
  const { item } = post;
  return (
    <Page
      title={item.person.name}
      width="text"
      crumbs={crumbs()}
      eyebrow={item.duty}
      facts={
        <>
          <StatusBadge tone={staffStateTone(item.state)}>{staffStateName(item.state)}</StatusBadge>
          <Link to={paths.unit(item.unit.id)}>{item.unit.name}</Link>
        </>
      }
      actions={
        <>
          <ActionBar actions={post.actions} faces={faces} />
          <TrailButton type="EMULATION_STAFF" id={item.id} />
        </>
      }
    >
      {post.withdrawnBecause && <Notice>{post.withdrawnBecause}</Notice>}
      <Section title={m.staff_duty()}>
        <Facts
          rows={[
            [
              m.staff_person(),
              <Link key="person" to={paths.person(item.person.id)}>
                {item.person.name}
              </Link>,
            ],
            [m.staff_load(), staffLoadName(item.load)],
            [m.staff_body(), item.bodyKind ? staffBodyName(item.bodyKind) : m.staff_body_none()],
            [m.staff_body_name(), item.bodyName],
            [m.staff_qualification(), item.qualification ?? m.staff_unknown()],
            [m.staff_work_since(), item.workSince ? formatDate(item.workSince) : m.staff_unknown()],
            [m.staff_from(), formatDate(item.from)],
            [m.staff_to(), item.to && formatDate(item.to)],
            [m.staff_entered_by(), post.enteredBy ?? m.staff_first_start()],
            [m.staff_entered_on(), formatDate(post.enteredOn)],
          ]}
        />
      </Section>
    </Page>
  );
}

export function StaffPostPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const post = useQuery(staffPostOptions(id));
  if (post.data) return <Body post={post.data} />;
  return <UnnamedPage title={m.place_staff()} crumbs={crumbs()} query={post} />;
}
