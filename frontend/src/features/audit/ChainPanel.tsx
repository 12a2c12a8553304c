import { useQuery } from '@tanstack/react-query';
import { Copy, Link2, ShieldAlert, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { asProblem } from '@/api/problem';
import type { AuditVerification } from '@/api/types';
import { formatInstant, formatNumber } from '@/i18n/format';
import { brokenLinkText } from '@/i18n/names/audit';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { Notice } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { verificationOptions } from './api';
import css from './ChainPanel.module.css';

function Head({ head }: { head: string }) {
  const groups = head.match(/.{1,8}/g) ?? [];
  const handleCopy = () => navigator.clipboard.writeText(head).then(() => toast.done(m.chain_copied()), toast.failed);
  return (
    <div className={css.head}>
      <p className={css.name}>{m.chain_head()}</p>
      <div className={css.digest}>
        <code>
          {groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one value, in its order
            <span key={index}>{group}</span>
          ))}
        </code>
        <IconButton label={m.chain_copy()} icon={<Copy size={18} aria-hidden />} onClick={() => void handleCopy()} />
      </div>
      <p className={css.hint}>{m.chain_head_hint()}</p>
      <p className={css.hint}>
        <a href="/api/v1/public/audit-checkpoints">{m.chain_published()}</a>
      </p>
    </div>
  );
}

function Figure({ name, value, hint }: { name: string; value: number; hint?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatNumber(value)}</dd>
      {hint && <dd className={css.hint}>{hint}</dd>}
    </div>
  );
}

function Broken({ link }: { link: NonNullable<AuditVerification['firstBroken']> }) {
  return (
    <dl className={css.broken}>
      <div>
        <dt>{m.chain_broken_what()}</dt>
        <dd>{brokenLinkText(link.reason)}</dd>
      </div>
      <div>
        <dt>{m.chain_broken_entry()}</dt>
        <dd>
          <code>{link.entryId}</code>
        </dd>
      </div>
    </dl>
  );
}

function verdict(result: AuditVerification): { title: string; text: string } {
  if (result.intact)
    return {
      title: m.chain_intact(),
      text: result.sealed === 0 ? m.chain_empty_text() : m.chain_intact_text({ sealed: formatNumber(result.sealed) }),
    };
  const position = result.firstBroken?.position;
  return {
    title: m.chain_broken(),
    text: position == null ? m.chain_broken_outside() : m.chain_broken_at({ position: formatNumber(position) }),
  };
}

function Result({ result, at }: { result: AuditVerification; at: number }) {
  const { title, text } = verdict(result);
  const Sign = result.intact ? ShieldCheck : ShieldAlert;
  return (
    <>
      <div className={cx(css.verdict, result.intact ? css.intact : css.cut)} role="status">
        <Sign size={40} strokeWidth={1.5} aria-hidden />
        <div>
          <p className={css.title}>{title}</p>
          <p>{text}</p>
          <p className={css.hint}>{m.chain_checked_at({ at: formatInstant(new Date(at).toISOString()) })}</p>
        </div>
      </div>
      {result.firstBroken && (
        <>
          <Broken link={result.firstBroken} />
          <p className={css.next}>{m.chain_broken_next()}</p>
        </>
      )}
      <dl className={css.figures}>
        <Figure name={m.chain_entries()} value={result.entries} />
        <Figure name={m.chain_sealed()} value={result.sealed} />
        <Figure name={m.chain_unsealed()} value={result.unsealed} hint={m.chain_unsealed_hint()} />
        <Figure name={m.chain_erased()} value={result.erased} />
      </dl>
      <Head head={result.head} />
    </>
  );
}

/** Whether what the trail says can be believed: the whole chain recomputed, and where it breaks if it does. */
export function ChainPanel() {
  const query = useQuery(verificationOptions);
  let body: ReactNode = <p className={css.lead}>{m.chain_lead()}</p>;
  if (query.data && !query.isError) body = <Result result={query.data} at={query.dataUpdatedAt} />;
  return (
    <section className={css.panel} aria-busy={query.isFetching}>
      <header>
        <h2>
          <Link2 size={20} aria-hidden /> {m.chain_title()}
        </h2>
        <Button tone={query.data ? 'plain' : 'primary'} busy={query.isFetching} onClick={() => void query.refetch()}>
          {query.isFetching ? m.chain_verifying() : query.data ? m.chain_verify_again() : m.chain_verify()}
        </Button>
      </header>
      {query.isError && <Notice problem={asProblem(query.error)} />}
      {body}
    </section>
  );
}
