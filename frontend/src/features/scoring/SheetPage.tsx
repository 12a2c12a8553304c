import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BadgeCheck, PenLine, Trash2 } from 'lucide-react';
import type { ScoreSheet } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { cx } from '@/ui/cx';
import { FormDialog } from '@/ui/FormDialog';
import { useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { discardSheet, issueSheet, sheetOptions } from './api';
import css from './Scoring.module.css';
import { freedomName, kindName, measureName, points, sheetStateName, sheetStateTone } from './words';

export const sheetCrumbs = () => [
  { label: m.place_scoring(), to: paths.scoringRounds },
  { label: m.scoring_sheets(), to: paths.scoreSheets },
];

const icon = { size: 18, 'aria-hidden': true } as const;

function useFaces(sheet: ScoreSheet): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [['score-sheet', sheet.id], ['score-sheets']];
  const issue = useChange(issueSheet, ...stale);
  const discard = useChange(discardSheet, ...stale);
  return {
    ISSUE: {
      label: m.scoring_sheet_issue(),
      tone: 'primary',
      icon: <BadgeCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.scoring_sheet_issue()}
          text={<p>{m.scoring_sheet_issue_text()}</p>}
          initial={{}}
          confirm={m.scoring_sheet_issue()}
          send={() => issue(sheet)}
          done={m.scoring_sheet_issued_done()}
          onClose={onClose}
        />
      ),
    },
    EDIT: { label: m.ui_edit(), icon: <PenLine {...icon} />, run: () => go(paths.editScoreSheet(sheet.id)) },
    DISCARD: {
      label: m.scoring_sheet_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.scoring_sheet_discard()}
          initial={{}}
          danger
          confirm={m.scoring_sheet_discard()}
          send={() => discard(sheet)}
          done={m.scoring_sheet_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}

function Tree({ sheet }: { sheet: ScoreSheet }) {
  const groups = new Set(sheet.criteria.map((criterion) => criterion.parentCode));
  if (sheet.criteria.length === 0) return <EmptyState title={m.scoring_sheet_empty()} />;
  return (
    <ul className={css.criteria}>
      {sheet.criteria.map((criterion) => (
        <li
          key={criterion.code}
          className={cx(css.criterion, groups.has(criterion.code) && css.group)}
          style={{ paddingInlineStart: `${(criterion.code.split('.').length - 1) * 18}px` }}
        >
          <span>
            {criterion.code} {criterion.name}
            <span className={css.note}>
              {[
                criterion.kind !== 'TASK' && kindName(criterion.kind),
                criterion.measure && measureName(criterion.measure),
                !sheet.cluster && criterion.freedom === 'REFINED' && freedomName(criterion.freedom),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <b>{m.scoring_max_of({ max: points(criterion.max) })}</b>
        </li>
      ))}
    </ul>
  );
}

function Body({ sheet }: { sheet: ScoreSheet }) {
  const faces = useFaces(sheet);
  return (
    <Page
      title={sheet.title}
      eyebrow={sheet.cluster?.name ?? m.scoring_frame()}
      crumbs={sheetCrumbs()}
      facts={
        <>
          <StatusBadge tone={sheetStateTone(sheet.state)}>{sheetStateName(sheet.state)}</StatusBadge>
          {sheet.example && <StatusBadge tone="warn">{m.scoring_example()}</StatusBadge>}
          <span>{`${sheet.year} · ${m.scoring_version({ ordinal: sheet.ordinal })}`}</span>
        </>
      }
      actions={<ActionBar actions={sheet.actions} faces={faces} />}
    >
      <Columns
        main={
          <Section title={m.scoring_criteria()}>
            <Tree sheet={sheet} />
          </Section>
        }
        side={
          <>
            <Section title={m.ui_source()}>
              <Facts
                brief
                rows={[
                  [m.scoring_ministry(), sheet.unit.name],
                  [m.ui_note(), sheet.note],
                ]}
              />
            </Section>
            <TrailButton type="SCORE_SHEET" id={sheet.id} />
          </>
        }
      />
    </Page>
  );
}

export function SheetPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const sheet = useQuery(sheetOptions(id));
  if (sheet.data) return <Body sheet={sheet.data} />;
  return <UnnamedPage title={m.scoring_sheets()} crumbs={sheetCrumbs()} query={sheet} />;
}
