import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ChartNoAxesColumn, FilePlus, Stamp, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { Rule, Rulebook, RulebookDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { rulebookStateName, rulebookStateTone } from '@/i18n/names/rulebook';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button, buttonClass } from '@/ui/Button';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { draftOptions, restoreRule, rulebookOptions, type Seen, STALE } from './api';
import { Differences } from './Differences';
import css from './RulebookPage.module.css';
import { Rules } from './RuleList';
import { ConfirmDialog, DiscardDialog, PublishDialog, RemoveDialog, WithdrawDialog } from './ruleDialogs';
import { rulebookCrumbs } from './VersionsPage';

type Opened = { rule: Rule; what: 'confirm' | 'withdraw' | 'remove'; last: boolean };

function Step({ seen, opened, onClose }: { seen: Seen; opened: Opened; onClose: () => void }) {
  const { rule, what, last } = opened;
  if (what === 'confirm') return <ConfirmDialog seen={seen} rule={rule} onClose={onClose} />;
  if (what === 'withdraw') return <WithdrawDialog seen={seen} rule={rule} onClose={onClose} />;
  return <RemoveDialog seen={seen} rule={rule} last={last} onClose={onClose} />;
}

const mayWrite = (draft: RulebookDraft) => draft.actions.some(({ action, allowed }) => action === 'EDIT' && allowed);

function Changed({ draft }: { draft: RulebookDraft }) {
  const { framework, origin } = draft.draft;
  const restore = useChange(restoreRule, ...STALE);
  const takeBack = async (id: string) => {
    try {
      await restore({ framework, version: draft.version }, id);
      toast.done(m.rulebook_restored());
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <Section title={m.rulebook_changes()} hint={m.rulebook_changes_hint()}>
      <Differences
        difference={draft.difference}
        same={m.rulebook_no_change()}
        reasons={origin === 'OWNER'}
        tools={
          mayWrite(draft)
            ? (change) => (
                <>
                  {change.change !== 'REMOVED' && (
                    <Link to={paths.draftRule(framework, change.id)} className={buttonClass('quiet', true)}>
                      {m.rulebook_edit()}
                    </Link>
                  )}
                  <Button tone="quiet" compact onClick={() => void takeBack(change.id)}>
                    {m.rulebook_restore()}
                  </Button>
                </>
              )
            : undefined
        }
      />
    </Section>
  );
}

function AllRules({ draft, book }: { draft: RulebookDraft; book: Rulebook }) {
  const { search } = useListState();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { framework } = draft.draft;
  const award = book.awards.find((one) => one.award.code === search.award) ?? book.awards[0];
  const ofAll = search.award === 'GENERAL';
  const rules = ofAll ? book.general.map(({ rule }) => rule) : (award?.rules ?? []);
  const tools = (rule: Rule): ReactNode => (
    <>
      <Link to={paths.draftRule(framework, rule.id)} className={buttonClass('quiet', true)}>
        {m.rulebook_edit()}
      </Link>
      <Button
        tone="quiet"
        compact
        onClick={() => setOpened({ rule, what: rule.confirmation ? 'withdraw' : 'confirm', last: false })}
      >
        {rule.confirmation ? m.rulebook_withdraw() : m.rulebook_confirm()}
      </Button>
      <Button
        tone="quiet"
        compact
        onClick={() => setOpened({ rule, what: 'remove', last: !ofAll && rules.length === 1 && rules[0] === rule })}
      >
        {m.rulebook_remove()}
      </Button>
    </>
  );
  return (
    <Section
      title={m.rulebook_rules()}
      aside={
        mayWrite(draft) && (
          <Link
            to={paths.newRule(framework)}
            search={ofAll ? {} : { award: award?.award.code }}
            className={buttonClass('plain', true)}
          >
            <FilePlus size={16} aria-hidden /> {m.rulebook_add()}
          </Link>
        )
      }
    >
      <FilterBar params={['award']}>
        <SelectFilter
          param="award"
          label={m.rulebook_award()}
          all={book.awards[0]?.award.name ?? ''}
          wide
          choices={[
            ...book.awards.slice(1).map((one) => ({ value: one.award.code, label: one.award.name })),
            { value: 'GENERAL', label: m.rulebook_general() },
          ]}
        />
      </FilterBar>
      {!ofAll && award?.nothing && <p className={css.note}>{award.nothing}</p>}
      <Rules rules={rules} tools={mayWrite(draft) ? tools : undefined} />
      {opened && <Step seen={{ framework, version: draft.version }} opened={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function DraftBody({ draft }: { draft: RulebookDraft }) {
  const { framework, number, name, state, basedOn, reason, openedBy, openedAt, origin } = draft.draft;
  const book = useQuery({ ...rulebookOptions(framework, number), staleTime: 0 });
  return (
    <Page
      title={m.rulebook_draft_of({ name })}
      crumbs={rulebookCrumbs(framework)}
      facts={
        <>
          <StatusBadge tone={rulebookStateTone(state)}>{rulebookStateName(state)}</StatusBadge>
          {basedOn && <span>{m.rulebook_from_version({ name: `${framework}/${basedOn}` })}</span>}
          <span>{[origin === 'FILE' ? m.rulebook_origin_file() : openedBy, formatInstant(openedAt)].join(' · ')}</span>
          {reason && <span>{m.rulebook_because({ reason })}</span>}
        </>
      }
      actions={
        <>
          <Link to={paths.rulebookImpact(framework)} className={buttonClass()}>
            <ChartNoAxesColumn size={18} aria-hidden /> {m.rulebook_impact()}
          </Link>
          <ActionBar
            actions={draft.actions}
            faces={{
              PUBLISH: {
                label: m.rulebook_publish(),
                tone: 'primary',
                icon: <Stamp size={18} aria-hidden />,
                dialog: (close) => <PublishDialog draft={draft} onClose={close} />,
              },
              DISCARD: {
                label: m.rulebook_discard(),
                tone: 'danger',
                icon: <Trash2 size={18} aria-hidden />,
                dialog: (close) => <DiscardDialog draft={draft} onClose={close} />,
              },
            }}
          />
        </>
      }
    >
      <div className={css.parts}>
        <Changed draft={draft} />
        <Loaded query={book} lines={10}>
          {(whole) => <AllRules draft={draft} book={whole} />}
        </Loaded>
      </div>
    </Page>
  );
}

/** The next version of a framework's rules while it is written. */
export function DraftPage() {
  const { framework } = useParams({ strict: false }) as { framework: string };
  const draft = useQuery({ ...draftOptions(framework), retry: false });
  if (draft.data) return <DraftBody draft={draft.data} />;
  if (draft.isError && asProblem(draft.error).status === 404)
    return (
      <Page title={m.rulebook_no_draft()} crumbs={rulebookCrumbs(framework)}>
        <EmptyState
          title={m.rulebook_no_draft_title()}
          action={
            <Link to={paths.rulebookVersions(framework)} className={buttonClass()}>
              {m.rulebook_versions()}
            </Link>
          }
        >
          {m.rulebook_no_draft_text()}
        </EmptyState>
      </Page>
    );
  return <UnnamedPage title={m.rulebook_no_draft()} crumbs={rulebookCrumbs(framework)} query={draft} />;
}
