import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asSent } from '@/api/incomplete';
import { useCan } from '@/api/me';
import type { Client, ClientDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { UnitPicker } from '@/ui/pickers/pickers';
import { Forbidden } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { changeClient, clientOptions, registerClient } from './api';
import { ClientFields, type ClientValue, changeOf, NEW_CLIENT, valuesOf } from './ClientFields';

const crumbs = () => [{ label: m.place_clients(), to: paths.clients }];

function NewForm() {
  const form = useForm<ClientValue & { unitId: string | null }>({ ...NEW_CLIENT, unitId: null });
  const { leaving, leaveFor } = useLeave();
  const register = useChange(registerClient, ['clients']);
  const handleSubmit = async () => {
    const done = await form.submit((value) => register(asSent<ClientDraft>({ ...value, ...changeOf(value) })));
    if (!done) return;
    toast.done(m.client_registered());
    leaveFor(paths.client(done.answer.item.id));
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.client_facts()} hint={m.client_register_text()}>
        <FormFields>
          <UnitPicker of={form.at('unitId')} label={m.ui_unit()} hint={m.client_unit_hint()} />
          <ClientFields form={form} />
        </FormFields>
      </Section>
      <FormFoot>
        <Link to={paths.clients} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.client_register()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function NewClientPage() {
  const may = useCan('CLIENT_KEEP');
  return (
    <Page title={m.client_register()} width="text" crumbs={crumbs()}>
      {may ? <NewForm /> : <Forbidden />}
    </Page>
  );
}

function EditForm({ client }: { client: Client }) {
  const form = useForm<ClientValue>(valuesOf(client));
  const { leaving, leaveFor } = useLeave();
  const change = useChange(changeClient, ['client', client.item.id], ['clients'], ['audit-entries']);
  const handleSubmit = async () => {
    const done = await form.submit((value) => change(client, asSent({ ...value, ...changeOf(value) })));
    if (!done) return;
    toast.done(m.ui_saved());
    leaveFor(paths.client(client.item.id));
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.client_facts()} hint={m.client_change_text()}>
        <FormFields>
          <ClientFields form={form} />
        </FormFields>
      </Section>
      <FormFoot>
        <Link to={paths.client(client.item.id)} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.ui_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function EditClientPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const client = useQuery(clientOptions(id));
  if (!client.data) return <UnnamedPage title={m.place_clients()} crumbs={crumbs()} query={client} />;
  const may = client.data.actions.some(({ action, allowed }) => action === 'CHANGE' && allowed);
  return (
    <Page
      title={m.client_change()}
      width="text"
      crumbs={[...crumbs(), { label: client.data.item.name, to: paths.client(id) }]}
    >
      {may ? <EditForm key={client.data.version} client={client.data} /> : <Forbidden />}
    </Page>
  );
}
