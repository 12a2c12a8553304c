import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { CommentFollowUp } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { commentKindName, commentStateName, commentStateTone } from '@/i18n/names/consultations';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { Link, useListState } from '@/ui/nav';
import { Page, Prose, Section } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import css from './PublicConsultation.module.css';
import { followUpOptions } from './publicApi';

function Known({ comment }: { comment: CommentFollowUp }) {
  return (
    <Section title={`${commentKindName(comment.kind)}: ${comment.candidate}`}>
      <p role="status" className={css.stands}>
        <StatusBadge tone={commentStateTone(comment.state)}>{commentStateName(comment.state)}</StatusBadge>{' '}
        {m.public_comment_received({ date: formatDate(comment.receivedOn) })}
      </p>
      <p>
        <Link to={paths.public.consultation(comment.consultationId)}>{comment.consultationTitle}</Link>
      </p>
      <h3 className={css.part}>{m.public_your_words()}</h3>
      <Prose text={comment.content} />
      <h3 className={css.part}>{m.comment_answer_field()}</h3>
      {comment.answer ? (
        <>
          <p className={css.unit}>
            {[formatDate(comment.answeredOn), comment.upheld ? m.comment_upheld() : m.comment_not_upheld()].join(' · ')}
          </p>
          <Prose text={comment.answer} />
        </>
      ) : (
        <p>{comment.state === 'BEFORE_COUNCIL' ? m.public_before_council() : m.public_not_answered_yet()}</p>
      )}
    </Section>
  );
}

function Answer({ code }: { code: string }) {
  const query = useQuery(followUpOptions(code));
  if (!code) return null;
  if (query.data) return <Known comment={query.data} />;
  if (!query.isError) return <Skeleton lines={4} />;
  if (asProblem(query.error).status === 404)
    return (
      <div role="alert">
        <EmptyState title={m.public_comment_unknown()}>{m.public_comment_unknown_text()}</EmptyState>
      </div>
    );
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}

/** Whoever said something reads what was answered, by the code they were given. */
export function FollowUpPage() {
  const { search, set } = useListState();
  const code = search.code ?? '';
  const [typed, setTyped] = useState(code);
  useEffect(() => setTyped(code), [code]);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    set({ code: typed.trim() });
  };
  return (
    <Page
      title={m.public_follow_up()}
      width="public"
      crumbs={[{ label: m.public_consultations(), to: paths.public.consultations }]}
      facts={<span>{m.public_follow_up_lead()}</span>}
    >
      <form className={css.lookUp} onSubmit={handleSubmit}>
        <Field id="code" label={m.public_comment_code_label()}>
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
          {m.public_look_up_answer()}
        </Button>
      </form>
      <Answer code={code} />
    </Page>
  );
}
