import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { StaffPostDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { staffBodyChoices, staffLoadChoices } from '@/i18n/names/training';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { RadioField, SelectField, TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PersonPicker, UnitPicker } from '@/ui/pickers/pickers';
import { Forbidden } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { enterStaff } from './staffApi';

interface Value {
  unitId: string | null;
  personId: string | null;
  duty: string;
  load: string | null;
  bodyKind: string;
  bodyName: string;
  qualification: string;
  workSince: string | null;
  from: string | null;
}

const sent = ({ bodyKind, bodyName, qualification, ...value }: Value) =>
  asSent<StaffPostDraft>({
    ...value,
    bodyKind: bodyKind || null,
    bodyName: bodyName || null,
    qualification: qualification || null,
    to: null,
  });

const crumbs = () => [{ label: m.place_staff(), to: paths.staff }];

function Form() {
  const { grants } = useMe();
  const own = grants.find(({ role }) => role === 'UNIT_HEAD')?.unit ?? null;
  const form = useForm<Value>({
    unitId: own?.id ?? null,
    personId: null,
    duty: '',
    load: null,
    bodyKind: '',
    bodyName: '',
    qualification: '',
    workSince: null,
    from: null,
  });
  const { leaving, leaveFor } = useLeave();
  const enter = useChange(enterStaff, ['staff']);
  const handleSubmit = async () => {
    const done = await form.submit((value) => enter(sent(value)));
    if (!done) return;
    toast.done(m.staff_entered());
    leaveFor(paths.staffPost(done.answer.item.id));
  };
  const unit = form.at('unitId');
  const body = form.at('bodyKind');
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.staff_person()}>
        <FormFields>
          <UnitPicker of={unit} chosen={own && { id: own.id, label: own.name }} label={m.ui_unit()} />
          <PersonPicker of={form.at('personId')} unitId={unit.value ?? undefined} label={m.staff_person()} />
          <TextField of={form.at('duty')} label={m.staff_duty()} hint={m.staff_duty_hint()} />
          <RadioField of={form.at('load')} label={m.staff_load()} choices={staffLoadChoices()} />
          <DateField of={form.at('from')} label={m.staff_from()} />
          <DateField of={form.at('workSince')} label={m.staff_work_since()} hint={m.staff_work_since_hint()} optional />
          <TextField of={form.at('qualification')} label={m.staff_qualification()} optional />
          <SelectField
            of={{ ...body, set: (next) => body.set(next ?? '') }}
            label={m.staff_body()}
            hint={m.staff_body_hint()}
            empty={m.staff_body_none()}
            choices={staffBodyChoices()}
          />
          {body.value && <TextField of={form.at('bodyName')} label={m.staff_body_name()} />}
        </FormFields>
      </Section>
      <FormFoot>
        <Link to={paths.staff} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.staff_enter()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function NewStaffPage() {
  return (
    <Page title={m.staff_enter()} width="text" crumbs={crumbs()}>
      {useCan('STAFF_KEEP') ? <Form /> : <Forbidden />}
    </Page>
  );
}
