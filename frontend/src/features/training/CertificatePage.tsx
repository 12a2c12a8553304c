import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { asProblem } from '@/api/problem';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { useListState } from '@/ui/nav';
import { Facts, Page } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import css from './Training.module.css';
import { certificateOptions } from './trainingApi';

function Answer({ code }: { code: string }) {
  const query = useQuery(certificateOptions(code));
  if (!code) return null;
  if (query.data)
    return (
      <>
        <p role="status">
          <b>{m.training_check_known()}</b>
        </p>
        <Facts
          rows={[
            [m.training_check_name(), query.data.name],
            [m.training_title(), query.data.title],
            [m.training_unit(), query.data.unit],
            [m.training_check_number(), query.data.number],
            [m.training_check_issued(), formatDate(query.data.issuedOn)],
          ]}
        />
      </>
    );
  if (!query.isError) return <Skeleton lines={4} />;
  if (asProblem(query.error).status === 404)
    return (
      <div role="alert">
        <EmptyState title={m.public_code_unknown()}>{m.public_code_unknown_text()}</EmptyState>
      </div>
    );
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}

/** Whoever holds a certificate of training asks whether it is genuine. */
export function CertificatePage() {
  const { search, set } = useListState();
  const code = search.code ?? '';
  const [typed, setTyped] = useState(code);
  useEffect(() => setTyped(code), [code]);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    set({ code: typed.trim() });
  };
  return (
    <Page title={m.training_check()} width="public" facts={<span>{m.training_check_lead()}</span>}>
      <div className={css.stack}>
        <form className={css.here} onSubmit={handleSubmit}>
          <Field id="code" label={m.public_code()}>
            <input
              id="code"
              className={fieldCss.control}
              autoComplete="off"
              spellCheck={false}
              maxLength={30}
              placeholder={m.public_code_placeholder()}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field>
          <Button type="submit" tone="primary">
            {m.public_check()}
          </Button>
        </form>
        <Answer code={code} />
      </div>
    </Page>
  );
}
