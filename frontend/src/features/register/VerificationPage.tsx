import { queryOptions, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api, take } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { AwardVerification } from '@/api/types';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { AwardNotice } from '@/ui/awards/AwardNotice';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { Certificate } from './Certificate';
import css from './VerificationPage.module.css';

const verificationOptions = (code: string) =>
  queryOptions({
    queryKey: ['verification', code],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/public/awards/verification/{code}', { params: { path: { code } }, signal })),
    enabled: code !== '',
    retry: false,
  });

function Known({ answer: { award, paper, reissue, asOf } }: { answer: AwardVerification }) {
  const date = formatDate(asOf);
  return (
    <div className={css.answer}>
      <p role="status" className={css.stands}>
        {award.standing === 'REVOKED' ? m.public_stands_not({ date }) : m.public_stands({ date })}
      </p>
      {paper && (
        <p>
          {m.public_paper({ number: paper.number, issuer: paper.issuer, date: formatDate(paper.issuedOn) })}{' '}
          {paper.standing === 'REVOKED' && m.public_paper_then_revoked()}
        </p>
      )}
      {reissue && <p>{m.replacement_reissue({ number: reissue.number, date: formatDate(reissue.issuedOn) })}</p>}
      <AwardNotice award={award} open />
      <Certificate award={award} />
    </div>
  );
}

function Answer({ code }: { code: string }) {
  const query = useQuery(verificationOptions(code));
  if (!code) return null;
  if (query.data) return <Known answer={query.data} />;
  if (!query.isError) return <Skeleton lines={4} />;
  if (asProblem(query.error).status === 404)
    return (
      <div role="alert">
        <EmptyState title={m.public_code_unknown()}>{m.public_code_unknown_text()}</EmptyState>
      </div>
    );
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}

/** Whoever holds a paper asks what it is worth today. */
export function VerificationPage() {
  const { search, set } = useListState();
  const code = search.code ?? '';
  const [typed, setTyped] = useState(code);
  useEffect(() => setTyped(code), [code]);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    set({ code: typed.trim() });
  };
  return (
    <Page title={m.public_verification()} width="public" facts={<span>{m.public_verification_lead()}</span>}>
      <form className={css.form} onSubmit={handleSubmit}>
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
    </Page>
  );
}
