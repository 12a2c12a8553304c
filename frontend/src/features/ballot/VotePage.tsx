import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, Check, Minus, Printer, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMe } from '@/api/me';
import { asProblem, type Problem } from '@/api/problem';
import type { Ballot, BallotCase } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { Link } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState, Notice, Skeleton } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { ballotCasesOptions, ballotOptions, castPaper, issueCredentials } from './api';
import { Commitment, Rules } from './BallotPage';
import {
  type Booth,
  type Choice,
  commitmentOf,
  heldBy,
  keep,
  keysAreCommitted,
  prepare,
  receiptOf,
  seal,
  unblind,
} from './booth';
import css from './Vote.module.css';

const CHOICES: [choice: Choice, label: () => string, icon: ReactNode, key: string][] = [
  ['FOR', m.ballot_for, <Check key="for" size={26} aria-hidden />, '1'],
  ['AGAINST', m.ballot_against, <X key="against" size={26} aria-hidden />, '2'],
  ['ABSTAIN', m.ballot_abstain, <Minus key="abstain" size={26} aria-hidden />, '3'],
];

/** What this browser holds of a ballot, and the two things that it does with it; each is kept before it is sent, so that a lost answer can be asked for again. */
function useBooth(ballot: Ballot, cases: BallotCase[]) {
  const { account } = useMe();
  const [booth, setBooth] = useState<Booth | null>(null);
  useEffect(() => {
    void heldBy(ballot.id, account.id).then(setBooth);
  }, [ballot.id, account.id]);
  const save = async (next: Booth) => {
    await keep(ballot.id, account.id, next);
    setBooth(next);
    return next;
  };
  const takeCredentials = async () => {
    const prepared = await save(await prepare(booth ?? {}, cases));
    const asked = cases.map((one) => ({ caseId: one.id, blinded: prepared[one.id]?.blinded ?? '' }));
    const { cases: signed } = await issueCredentials(ballot.id, asked);
    await save(await unblind(prepared, cases, signed));
  };
  const cast = async (caseId: string, choice: Choice) => {
    const held = booth?.[caseId];
    if (!booth || !held) return;
    const paper = held.paper ?? (await seal(ballot.sealingKey, caseId, held, choice));
    await save({ ...booth, [caseId]: { ...held, paper } });
    const told = await castPaper(paper);
    const receipt = await receiptOf(paper);
    if (told !== receipt) throw new Error(m.vote_wrong_keys());
    await save({ ...booth, [caseId]: { ...held, paper, receipt } });
  };
  return { booth, takeCredentials, cast };
}

function useCommitted(ballot: Ballot, cases: BallotCase[]): boolean | null {
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => {
    void commitmentOf(ballot.manifest).then(setOwn);
  }, [ballot.manifest]);
  if (own === null) return null;
  return own === ballot.commitment && keysAreCommitted(ballot.manifest, cases, ballot.sealingKey);
}

function Receipts({ cases, booth }: { cases: BallotCase[]; booth: Booth }) {
  return (
    <dl className={css.receipts}>
      {cases.map((one) => (
        <div key={one.id}>
          <dt>
            {one.ordinal}. {one.nomineeName} <small>{one.award.name}</small>
          </dt>
          <dd>{booth[one.id]?.receipt}</dd>
        </div>
      ))}
    </dl>
  );
}

interface CaseProps {
  one: BallotCase;
  receipt: string | undefined;
  sealed: boolean;
  cast: (choice: Choice) => Promise<void>;
  next: ReactNode;
}

function OneCase({ one, receipt, sealed, cast, next }: CaseProps) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await cast(choice ?? 'ABSTAIN');
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <article className={css.case}>
      <header>
        <h2>{one.nomineeName}</h2>
        <p className={css.award}>{one.award.name}</p>
        <p className={css.soft}>
          {m.ballot_needed({ needed: formatNumber(one.needed), members: formatNumber(one.members) })} ·{' '}
          <Link to={paths.nomination(one.nominationId)} target="_blank">
            {m.vote_read()}
          </Link>
        </p>
        <Rules of={one} />
      </header>
      {receipt ? (
        <div className={css.done} role="status">
          <p className={css.inBox}>
            <Check size={22} aria-hidden /> {m.vote_cast_done()}
          </p>
          <p>
            {m.vote_receipt()}: <strong className={css.code}>{receipt}</strong>
          </p>
          <p className={css.soft}>{m.vote_receipt_text()}</p>
          {next}
        </div>
      ) : (
        <>
          <fieldset className={css.choices} disabled={busy}>
            <legend>{m.vote_choose()}</legend>
            {!sealed &&
              CHOICES.map(([value, label, icon, key]) => (
                <button
                  key={value}
                  type="button"
                  data-key={key}
                  aria-keyshortcuts={key}
                  aria-pressed={choice === value}
                  className={cx(css.choice, css[value.toLowerCase()])}
                  onClick={() => setChoice(value)}
                >
                  {icon}
                  <span>{label()}</span>
                  <kbd aria-hidden>{key}</kbd>
                </button>
              ))}
          </fieldset>
          {problem && <Notice problem={problem} />}
          <Button
            tone="primary"
            busy={busy}
            aria-disabled={!choice && !sealed ? true : undefined}
            onClick={() => (choice || sealed) && void send()}
          >
            {m.vote_cast()}
          </Button>
          {busy && <p aria-live="polite">{m.vote_sealing()}</p>}
        </>
      )}
    </article>
  );
}

function Begin({ take }: { take: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const begin = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await take();
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <div className={css.begin}>
      <p>{m.ballot_enter_text()}</p>
      <p>{m.vote_take_text()}</p>
      {problem && <Notice problem={problem} />}
      <Button tone="primary" busy={busy} onClick={() => void begin()}>
        {m.vote_take()}
      </Button>
    </div>
  );
}

function Voting({ ballot, cases }: { ballot: Ballot; cases: BallotCase[] }) {
  const queryClient = useQueryClient();
  const { booth, takeCredentials, cast } = useBooth(ballot, cases);
  const committed = useCommitted(ballot, cases);
  const [at, setAt] = useState(0);
  if (!booth || committed === null) return <Skeleton lines={5} heading />;
  if (!committed)
    return (
      <div role="alert" className={css.alarm}>
        <h2>{m.vote_wrong_keys()}</h2>
        <p>{m.vote_wrong_keys_text()}</p>
      </div>
    );
  const done = cases.filter((one) => booth[one.id]?.receipt).length;
  if (done === cases.length)
    return (
      <div className={css.begin}>
        <h2>{m.vote_all_done()}</h2>
        <p>{m.vote_all_done_text()}</p>
        <Receipts cases={cases} booth={booth} />
        <p aria-live="polite" className={css.soft}>
          {m.vote_waits({ count: formatNumber(ballot.cast) })}
        </p>
        <div className={css.row}>
          <Link to={paths.ballot(ballot.id)} className={buttonClass('primary')}>
            {m.vote_back()}
          </Link>
          <Button icon={<Printer size={18} aria-hidden />} onClick={() => window.print()}>
            {m.vote_print()}
          </Button>
        </div>
      </div>
    );
  if (ballot.state !== 'OPEN') return <EmptyState title={m.vote_not_open()} />;
  if (cases.some((one) => !booth[one.id]?.signature)) return <Begin take={takeCredentials} />;
  const one = cases[Math.min(at, cases.length - 1)] as BallotCase;
  const following = cases.findIndex((other, index) => index > at && !booth[other.id]?.receipt);
  const open = following >= 0 ? following : cases.findIndex((other) => !booth[other.id]?.receipt);
  return (
    <>
      <nav className={css.steps} aria-label={m.ballot_cases()}>
        <Button
          tone="quiet"
          shortcut="k"
          icon={<ArrowLeft size={18} aria-hidden />}
          aria-disabled={at === 0 || undefined}
          onClick={() => setAt(Math.max(0, at - 1))}
        >
          {m.vote_previous()}
        </Button>
        <span aria-live="polite">{m.vote_step({ at: formatNumber(at + 1), all: formatNumber(cases.length) })}</span>
        <Button
          tone="quiet"
          shortcut="j"
          aria-disabled={at === cases.length - 1 || undefined}
          onClick={() => setAt(Math.min(cases.length - 1, at + 1))}
        >
          {m.vote_next()} <ArrowRight size={18} aria-hidden />
        </Button>
      </nav>
      <progress max={cases.length} value={done} aria-label={m.ballot_cases()} className={css.progress} />
      <OneCase
        key={one.id}
        one={one}
        receipt={booth[one.id]?.receipt}
        sealed={Boolean(booth[one.id]?.paper)}
        cast={async (choice) => {
          try {
            await cast(one.id, choice);
          } finally {
            void queryClient.invalidateQueries({ queryKey: ['ballot', ballot.id] });
          }
        }}
        next={
          <Button tone="primary" shortcut="n" onClick={() => setAt(open)}>
            {m.vote_next()}
          </Button>
        }
      />
    </>
  );
}

export function VotePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const ballot = useQuery(ballotOptions(id));
  const cases = useInfiniteQuery(ballotCasesOptions(id));
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = cases;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const crumbs = [
    { label: m.place_council_meetings(), to: paths.councilMeetings },
    { label: m.ballot(), to: paths.ballot(id) },
  ];
  if (!ballot.data || !cases.data || hasNextPage)
    return <UnnamedPage title={m.vote_title()} crumbs={crumbs} query={ballot.isError ? ballot : (cases as never)} />;
  const own = cases.data.pages.flatMap((page) => page.items).filter((one) => !one.recused);
  return (
    <Page title={m.vote_title()} crumbs={crumbs} width="text">
      {ballot.data.own?.online ? (
        <Voting ballot={ballot.data} cases={own} />
      ) : (
        <EmptyState title={m.ballot_not_voter()} />
      )}
      <details className={css.commitment}>
        <summary>{m.ballot_commitment()}</summary>
        <Commitment ballot={ballot.data} />
      </details>
    </Page>
  );
}
