import { CircleCheckBig } from 'lucide-react';
import { useState } from 'react';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { FormFrame } from '@/ui/form/FormFrame';
import { TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import css from './Training.module.css';
import { attend } from './trainingApi';

type Attended = Awaited<ReturnType<typeof attend>>;

function Form({ onDone }: { onDone: (attended: Attended) => void }) {
  const form = useForm({ code: '' });
  const send = useChange(attend, ['training-class']);
  const handleSubmit = async () => {
    const done = await form.submit(send);
    if (done) onDone(done.answer);
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <div className={cx(css.here, css.figures)}>
        <TextField
          of={form.at('code')}
          label={m.training_attend_code()}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
        />
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.training_attend_send()}
        </Button>
      </div>
    </FormFrame>
  );
}

/** On a telephone, in the room: one field, one button. */
export function AttendPage() {
  const [attended, setAttended] = useState<Attended | null>(null);
  return (
    <Page
      title={m.training_attend()}
      width="text"
      crumbs={[{ label: m.place_training(), to: paths.training }]}
      facts={<span>{m.training_attend_text()}</span>}
    >
      {attended ? (
        <Section title={m.training_attend_done()}>
          <p role="status">
            <CircleCheckBig size={20} aria-hidden /> {attended.topic}
          </p>
          <Link to={paths.trainingClass(attended.classId)}>{attended.title}</Link>
        </Section>
      ) : (
        <Form onDone={setAttended} />
      )}
    </Page>
  );
}
