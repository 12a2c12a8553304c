import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BadgeCheck } from 'lucide-react';
import { useCan } from '@/api/me';
import type { Difficulty } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { difficultyAboutName, difficultyStateName, difficultyStateTone } from '@/i18n/names/difficulties';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { Notice } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useDifficultyFaces } from './actions';
import { difficultyOptions, readDifficultyOutcome } from './api';
import css from './Difficulty.module.css';

const crumbs = () => [{ label: m.place_difficulties(), to: paths.difficulties }];

/** Where what it is about is read. */
function pathOfSubject({ directiveId, campaignId }: Difficulty): string | null {
  if (directiveId) return paths.directive(directiveId);
  return campaignId ? paths.campaign(campaignId) : null;
}

function Outcome({ difficulty }: { difficulty: Difficulty }) {
  const see = useChange(readDifficultyOutcome, ['difficulty', difficulty.item.id], ['obligations']);
  const mine = useCan('DIFFICULTY_RAISE');
  const { outcome, directiveId, adjustedOrdinal, unseen } = difficulty;
  const handleSeen = () => void see(difficulty).then(() => toast.done(m.difficulty_seen()), toast.failed);
  return (
    <Section title={m.difficulty_outcome()}>
      {outcome ? (
        <div className={css.outcome}>
          <Prose text={outcome} />
          {directiveId && adjustedOrdinal != null && (
            <Link
              to={paths.directiveDifference(directiveId)}
              search={{ from: String(adjustedOrdinal - 1), to: String(adjustedOrdinal) }}
            >
              {m.difficulty_see_version()}
            </Link>
          )}
          {unseen && mine && (
            <Button tone="primary" icon={<BadgeCheck size={18} aria-hidden />} onClick={handleSeen}>
              {m.difficulty_see()}
            </Button>
          )}
        </div>
      ) : (
        <p className={css.none}>{difficulty.withdrawnBecause ?? m.difficulty_outcome_pending()}</p>
      )}
    </Section>
  );
}

function Likes({ difficulty }: { difficulty: Difficulty }) {
  if (difficulty.likes.length === 0) return null;
  return (
    <Section title={`${m.difficulty_likes()} (${formatNumber(difficulty.likes.length)})`}>
      <ul className={css.likes}>
        {difficulty.likes.map((like) => (
          <li key={like.id}>
            <Link to={paths.difficulty(like.id)}>{like.title}</Link>
            <span className={css.soft}>{[like.unit.name, formatDate(like.raisedOn)].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Body({ difficulty }: { difficulty: Difficulty }) {
  const faces = useDifficultyFaces(difficulty);
  const { item } = difficulty;
  const about = pathOfSubject(difficulty);
  return (
    <Page
      title={item.title}
      crumbs={crumbs()}
      eyebrow={difficultyAboutName(item.about)}
      facts={
        <>
          <StatusBadge tone={difficultyStateTone(item.state)}>{difficultyStateName(item.state)}</StatusBadge>
          <Link to={paths.unit(item.unit.id)}>{item.unit.name}</Link>
          {about ? <Link to={about}>{item.subject}</Link> : <span>{item.subject}</span>}
        </>
      }
      actions={<ActionBar actions={difficulty.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {difficulty.likeId && (
              <Notice>
                <Link to={paths.difficulty(difficulty.likeId)}>{m.difficulty_to_like()}</Link>
              </Notice>
            )}
            <Outcome difficulty={difficulty} />
            <Section title={m.difficulty_content()}>
              <Prose text={difficulty.content} />
              {difficulty.document && <DocumentLink document={difficulty.document} />}
            </Section>
            {difficulty.proposal && (
              <Section title={m.difficulty_proposal()}>
                <Prose text={difficulty.proposal} />
              </Section>
            )}
            <Likes difficulty={difficulty} />
          </>
        }
        side={
          <>
            <Section title={m.directive_facts()}>
              <Facts
                brief
                rows={[
                  [m.difficulty_receiver(), difficulty.receiver.name],
                  [m.difficulty_raised_by(), difficulty.raisedBy],
                  [m.difficulty_raised_on(), formatDate(item.raisedOn)],
                  [m.difficulty_received_on(), difficulty.receivedOn && formatDate(difficulty.receivedOn)],
                  [m.difficulty_answer_by(), item.answerBy && formatDate(item.answerBy)],
                  [m.difficulty_put_on(), difficulty.putOn && formatDate(difficulty.putOn)],
                  [m.difficulty_settled_on(), item.settledOn && formatDate(item.settledOn)],
                  [m.difficulty_days(), formatNumber(item.workingDays)],
                ]}
              />
            </Section>
            <TrailButton type="DIFFICULTY" id={item.id} />
          </>
        }
      />
    </Page>
  );
}

export function DifficultyPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const difficulty = useQuery(difficultyOptions(id));
  if (difficulty.data) return <Body difficulty={difficulty.data} />;
  return <UnnamedPage title={m.place_difficulties()} crumbs={crumbs()} query={difficulty} />;
}
