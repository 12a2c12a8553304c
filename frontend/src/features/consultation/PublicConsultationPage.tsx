import { useQuery } from '@tanstack/react-query';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import type { CommentReceipt, PublicCandidate, PublicConsultation } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { consultationStateName, consultationStateTone } from '@/i18n/names/consultations';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/nav';
import { Page, Prose, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { CommentForm } from './CommentForm';
import css from './PublicConsultation.module.css';
import { publicConsultationOptions } from './publicApi';

const crumbs = () => [{ label: m.public_consultations(), to: paths.public.consultations }];

function Candidate({ candidate, onSay }: { candidate: PublicCandidate; onSay: (() => void) | undefined }) {
  return (
    <li>
      <div className={css.who}>
        <b>{nomineeLabel(candidate)}</b>
        <span className={css.award}>{candidate.award.name}</span>
      </div>
      <p className={css.unit}>
        {[candidate.position, candidate.unit.name !== candidate.name && candidate.unit.name]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {candidate.summary && <Prose text={candidate.summary} />}
      {onSay && (
        <Button compact icon={<MessageSquarePlus size={16} aria-hidden />} onClick={onSay}>
          {m.public_say()}
          <span className="visually-hidden"> {candidate.name}</span>
        </Button>
      )}
    </li>
  );
}

function Receipt({ receipt, onAgain }: { receipt: CommentReceipt; onAgain: () => void }) {
  return (
    <div className={css.receipt} role="status">
      <p>
        <b>{m.public_comment_received({ date: formatDate(receipt.receivedOn) })}</b>
      </p>
      <p>{m.public_comment_code()}</p>
      <p className={css.code}>{receipt.code}</p>
      <p>{m.public_comment_keep()}</p>
      <div className={css.after}>
        <Link to={paths.public.followUp} search={{ code: receipt.code }}>
          {m.public_follow_up()}
        </Link>
        <Button onClick={onAgain}>{m.public_say_more()}</Button>
      </div>
    </div>
  );
}

function Say({
  consultation,
  about,
  setAbout,
}: {
  consultation: PublicConsultation;
  about: string;
  setAbout: (candidate: string) => void;
}) {
  const [receipt, setReceipt] = useState<CommentReceipt | null>(null);
  return (
    <Section title={m.public_say()} hint={m.public_say_hint()}>
      <div id="say" tabIndex={-1}>
        {receipt ? (
          <Receipt receipt={receipt} onAgain={() => setReceipt(null)} />
        ) : (
          <CommentForm consultation={consultation} about={about} onAbout={setAbout} onSent={setReceipt} />
        )}
      </div>
    </Section>
  );
}

function Body({ consultation }: { consultation: PublicConsultation }) {
  const [about, setAbout] = useState('');
  const open = consultation.state === 'OPEN';
  const handleSay = (candidate: PublicCandidate) => {
    setAbout(candidate.id);
    document.getElementById('say')?.scrollIntoView({ block: 'center' });
    document.getElementById('say')?.focus({ preventScroll: true });
  };
  return (
    <Page
      title={consultation.title}
      width="public"
      crumbs={crumbs()}
      eyebrow={consultation.unit.name}
      facts={
        <>
          <StatusBadge tone={consultationStateTone(consultation.state)}>
            {consultationStateName(consultation.state)}
          </StatusBadge>
          <span>
            {m.public_consultation_days({
              from: formatDate(consultation.opensOn),
              to: formatDate(consultation.lastOn),
            })}
          </span>
        </>
      }
    >
      {consultation.cancelledBecause ? (
        <EmptyState title={m.public_consultation_cancelled()}>{consultation.cancelledBecause}</EmptyState>
      ) : (
        <>
          {consultation.introduction && <Prose text={consultation.introduction} />}
          <Section title={`${m.public_proposed()}: ${formatNumber(consultation.candidates.length)}`}>
            <ol className={css.candidates}>
              {consultation.candidates.map((candidate) => (
                <Candidate
                  key={candidate.id}
                  candidate={candidate}
                  onSay={open ? () => handleSay(candidate) : undefined}
                />
              ))}
            </ol>
          </Section>
          {open ? (
            <Say consultation={consultation} about={about} setAbout={setAbout} />
          ) : (
            <Section title={m.public_say()}>
              <EmptyState title={m.public_consultation_closed({ date: formatDate(consultation.lastOn) })}>
                {m.public_consultation_closed_text()}
              </EmptyState>
            </Section>
          )}
          <p className={css.law}>{consultation.rules.map((rule) => `${rule.note} (${rule.citation})`).join(' ')}</p>
        </>
      )}
      <p>
        <Link to={paths.public.followUp}>{m.public_follow_up()}</Link>
      </p>
    </Page>
  );
}

export function PublicConsultationPage({ id }: { id: string }) {
  const consultation = useQuery(publicConsultationOptions(id));
  if (consultation.data) return <Body consultation={consultation.data} />;
  return <UnnamedPage title={m.public_consultations()} width="public" crumbs={crumbs()} query={consultation} />;
}
