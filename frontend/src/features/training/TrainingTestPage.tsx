import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { TrainingTest } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { RadioField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { Loaded, Notice } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { takeTest, trainingTestOptions } from './trainingApi';

function Form({ id, test }: { id: string; test: TrainingTest }) {
  const form = useForm({ answers: test.questions.map(() => '') });
  const { leaving, leaveFor } = useLeave();
  const send = useChange(takeTest, ['training-class', id], ['training-test', id]);
  const handleSubmit = async () => {
    // What is not answered is sent as a choice that there is none of, and counts as wrong.
    const done = await form.submit(({ answers }) => send(id, { answers: answers.map(Number) }));
    if (!done) return;
    toast.done(m.training_test_sent());
    leaveFor(paths.trainingClass(id));
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.training_test()}>
        <FormFields>
          {test.questions.map(({ question, choices }, index) => {
            const answer = form.at('answers').at(index);
            return (
              <RadioField
                key={question}
                of={{ ...answer, set: (next) => answer.set(next ?? '') }}
                label={`${index + 1}. ${question}`}
                choices={choices.map((choice, at) => ({ value: String(at + 1), label: choice }))}
              />
            );
          })}
        </FormFields>
      </Section>
      <FormFoot>
        <Link to={paths.trainingClass(id)} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.training_test_send()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function TrainingTestPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery({ ...trainingTestOptions(id), refetchOnWindowFocus: false });
  const test = query.data;
  return (
    <Page
      title={m.training_test()}
      width="text"
      crumbs={[
        { label: m.place_training(), to: paths.training },
        ...(test ? [{ label: test.title, to: paths.trainingClass(id) }] : []),
      ]}
      facts={
        test && (
          <span>{m.training_test_text({ mark: formatNumber(test.passMark), left: formatNumber(test.triesLeft) })}</span>
        )
      }
    >
      <Loaded query={query}>
        {(found) =>
          found.passed || found.triesLeft === 0 ? (
            <Notice>{m.training_test_over()}</Notice>
          ) : (
            <Form id={id} test={found} />
          )
        }
      </Loaded>
    </Page>
  );
}
