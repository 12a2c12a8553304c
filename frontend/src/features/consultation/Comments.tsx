import { useInfiniteQuery } from '@tanstack/react-query';
import { Gavel, Hand, Reply } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { CommentAnswer, Consultation, ConsultationCandidate, ConsultationComment } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant } from '@/i18n/format';
import { commentKindName, commentStateName, commentStateTone } from '@/i18n/names/consultations';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { ComplaintLink } from '@/ui/aftercare/ComplaintLink';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { FileField } from '@/ui/form/FileField';
import { RadioField, TextArea } from '@/ui/form/fields';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link } from '@/ui/nav';
import { Prose } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { answerComment, claimComment, commentsOptions, referComment } from './api';
import css from './Consultation.module.css';

interface AnswerValue {
  answer: string;
  upheld: string | null;
  documentId: string | null;
}

function useFaces(consultation: Consultation, comment: ConsultationComment): Record<string, ActionFace> {
  const stale = [['consultation-comments', consultation.id], ['consultation', consultation.id], ['obligations']];
  const claim = useChange(claimComment, ...stale);
  const refer = useChange(referComment, ...stale);
  const answer = useChange(answerComment, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;
  return {
    ANSWER: {
      label: m.comment_answer(),
      tone: 'primary',
      icon: <Reply {...icon} />,
      dialog: (onClose) => (
        <FormDialog<AnswerValue>
          title={m.comment_answer()}
          text={m.comment_answer_text()}
          size="medium"
          initial={{ answer: '', upheld: null, documentId: null }}
          confirm={m.comment_answer()}
          send={({ upheld, ...value }) =>
            answer(comment, asSent<CommentAnswer>({ ...value, upheld: upheld === null ? null : upheld === 'true' }))
          }
          done={m.comment_answered_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextArea of={form.at('answer')} label={m.comment_answer_field()} rows={6} />
              <RadioField
                of={{ ...form.at('upheld'), set: (next) => form.at('upheld').set(next ?? null) }}
                label={m.comment_upheld_field()}
                choices={[
                  { value: 'true', label: m.comment_upheld() },
                  { value: 'false', label: m.comment_not_upheld() },
                ]}
              />
              <FileField
                of={form.at('documentId')}
                unitId={consultation.unit.id}
                label={m.comment_document()}
                attach={m.recipient_attach()}
                before=""
                optional
              />
            </>
          )}
        </FormDialog>
      ),
    },
    REFER: {
      label: m.comment_refer(),
      icon: <Gavel {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.comment_refer()}
          text={m.comment_refer_text()}
          rows={3}
          confirm={m.comment_refer()}
          send={(value) => refer(comment, value)}
          done={m.comment_referred_done()}
          onClose={onClose}
        />
      ),
    },
    CLAIM: {
      label: m.comment_claim(),
      tone: 'quiet',
      icon: <Hand {...icon} />,
      run: () => void claim(comment).then(() => toast.done(m.comment_claimed_done()), toast.failed),
    },
  };
}

function Subject({
  comment,
  candidate,
}: {
  comment: ConsultationComment;
  candidate: ConsultationCandidate | undefined;
}) {
  return (
    <p className={css.of}>
      {m.comment_of()}{' '}
      {candidate ? <Link to={paths.nomination(candidate.nominationId)}>{comment.candidate}</Link> : comment.candidate}
      {candidate?.kind === 'INDIVIDUAL' && candidate.nomineeId && (
        <>
          {' · '}
          <Link to={paths.personFacts(candidate.nomineeId)}>{m.comment_facts()}</Link>
        </>
      )}
      {candidate?.kind === 'COLLECTIVE' && candidate.nomineeId && (
        <>
          {' · '}
          <Link to={paths.unitFacts(candidate.nomineeId)}>{m.comment_facts()}</Link>
        </>
      )}
    </p>
  );
}

function CommentCard({ consultation, comment }: { consultation: Consultation; comment: ConsultationComment }) {
  const faces = useFaces(consultation, comment);
  const candidate = consultation.candidates.find((one) => one.id === comment.candidateId);
  return (
    <li className={css.comment}>
      <div className={css.commentHead}>
        <b>{commentKindName(comment.kind)}</b>
        <StatusBadge tone={commentStateTone(comment.state)}>{commentStateName(comment.state)}</StatusBadge>
        <span className={css.inline}>{formatDate(comment.receivedOn)}</span>
        {comment.kind === 'OBJECTION' && comment.state === 'RECEIVED' && (
          <span className={css.inline}>{m.comment_answer_by({ date: formatDate(comment.answerBy) })}</span>
        )}
        {comment.claimedBy && comment.state !== 'ANSWERED' && (
          <span className={css.inline}>{m.comment_claimed_by({ name: comment.claimedBy })}</span>
        )}
      </div>
      <Subject comment={comment} candidate={candidate} />
      <Prose text={comment.content} />
      <p className={css.soft}>
        {comment.sender
          ? m.comment_sender({ name: comment.sender.name, contact: comment.sender.contact })
          : m.comment_sender_hidden()}
      </p>
      {comment.referredBecause && (
        <p className={css.soft}>{m.comment_referred_because({ reason: comment.referredBecause })}</p>
      )}
      {comment.answer && (
        <div className={css.answer}>
          <p className={css.soft}>
            {[
              comment.upheld ? m.comment_upheld() : m.comment_not_upheld(),
              comment.answeredBy,
              formatInstant(comment.answeredAt),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Prose text={comment.answer} />
          {comment.document && <DocumentLink document={comment.document} />}
        </div>
      )}
      <ActionBar actions={comment.actions} faces={faces} />
      {comment.kind === 'OBJECTION' && candidate && (
        <ComplaintLink type="NOMINATION" id={candidate.nominationId} label={comment.candidate} objection={comment.id} />
      )}
    </li>
  );
}

/** What people said, the newest first, with the answer to each. */
export function Comments({ consultation }: { consultation: Consultation }) {
  const query = useInfiniteQuery(commentsOptions(consultation.id));
  const comments = query.data?.pages.flatMap((page) => page.items);
  if (!comments)
    return query.isError ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={4} />
    );
  if (comments.length === 0) return <EmptyState title={m.comment_none()}>{m.comment_none_text()}</EmptyState>;
  return (
    <>
      <ul className={css.comments}>
        {comments.map((comment) => (
          <CommentCard key={comment.id} consultation={consultation} comment={comment} />
        ))}
      </ul>
      <LoadMore query={query} />
    </>
  );
}
