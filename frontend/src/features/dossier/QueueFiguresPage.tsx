import { useQuery } from '@tanstack/react-query';
import { List } from 'lucide-react';
import { useMe } from '@/api/me';
import type { DossierFigures } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { dossierStateName, dossierStateTone } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { buttonClass } from '@/ui/Button';
import { type Figure, Figures } from '@/ui/Figures';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { Link, type Search, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { figuresOptions } from './api';
import { DOSSIER_FILTERS, DossierFilters } from './DossierFilters';
import css from './DossiersPage.module.css';
import { SimplifiedSpeed } from './Simplified';

type Open = { verifying: number; mending: number };
type DaysLeft = DossierFigures['byDaysLeft'][number];

const openHeads = (of: string) => [of, m.queue_verifying(), m.queue_mending(), m.queue_together()];
const openCells = ({ verifying, mending }: Open) => [verifying, mending, verifying + mending].map(formatNumber);

function daysLeft({ from, to }: DaysLeft): string {
  if (from === null && to === null) return m.queue_no_deadline();
  if (from === null) return m.queue_overdue();
  if (to === null) return m.queue_days_more({ from: formatNumber(from) });
  return to === 0 ? m.queue_today() : m.queue_days({ from: formatNumber(from), to: formatNumber(to) });
}

/** Only what is overdue or due at once asks for the eye. */
const urgency = ({ to }: DaysLeft) => (to !== null && to <= 0 ? 'bad' : 'plain');

const BARS: Record<string, Figure['tone']> = { good: 'good', gold: 'good', bad: 'bad', warn: 'bad' };

/** The queue narrowed to what a figure counts. */
function Narrowed({ to, children }: { to: Search; children: string }) {
  const { search } = useListState();
  return (
    <Link to={paths.dossiers} search={{ ...search, ...to }}>
      {children}
    </Link>
  );
}

function ByOfficer({ figures, me }: { figures: DossierFigures; me: string }) {
  const claim = (id: string | undefined) => (id === undefined ? 'NOBODY' : id === me ? 'MINE' : undefined);
  return (
    <Section title={m.queue_by_officer()} hint={m.queue_open_hint()}>
      {figures.byOfficer.length === 0 ? (
        <p className={css.nobody}>{m.queue_nothing_open()}</p>
      ) : (
        <Figures
          caption={m.queue_by_officer()}
          heads={openHeads(m.dossier_verifier())}
          figures={figures.byOfficer.map(({ officer, ...open }) => {
            const label = officer?.name ?? m.dossier_verifier_none();
            const filter = claim(officer?.id);
            return {
              key: officer?.id ?? 'nobody',
              label,
              value: open.verifying + open.mending,
              tone: officer ? 'plain' : 'bad',
              cells: [
                filter ? (
                  <Narrowed key="name" to={{ claim: filter }}>
                    {label}
                  </Narrowed>
                ) : (
                  label
                ),
                ...openCells(open),
              ],
            };
          })}
        />
      )}
    </Section>
  );
}

function Charts({ figures }: { figures: DossierFigures }) {
  const me = useMe().account.id;
  return (
    <>
      <ByOfficer figures={figures} me={me} />
      <Section title={m.queue_by_days_left()} hint={m.queue_open_hint()}>
        <Figures
          caption={m.queue_by_days_left()}
          heads={openHeads(m.queue_days_left())}
          figures={figures.byDaysLeft.map((row) => ({
            key: `${row.from}-${row.to}`,
            label: daysLeft(row),
            value: row.verifying + row.mending,
            tone: urgency(row),
            cells: [daysLeft(row), ...openCells(row)],
          }))}
        />
      </Section>
      <Section title={m.queue_by_state()}>
        <Figures
          caption={m.queue_by_state()}
          heads={[m.ui_state(), m.queue_dossiers()]}
          figures={figures.byState.map(({ state, count }) => ({
            key: state,
            label: dossierStateName(state),
            value: count,
            tone: BARS[dossierStateTone(state)],
            cells: [
              <Narrowed key="state" to={{ state }}>
                {dossierStateName(state)}
              </Narrowed>,
              formatNumber(count),
            ],
          }))}
        />
      </Section>
      <Section title={m.queue_by_unit()}>
        <Figures
          caption={m.queue_by_unit()}
          heads={[m.ui_unit(), m.queue_dossiers()]}
          figures={figures.byUnit.map(({ unit, count }) => ({
            key: unit.id,
            label: unit.name,
            value: count,
            cells: [
              <Narrowed key="unit" to={{ unit: unit.id }}>
                {unit.name}
              </Narrowed>,
              formatNumber(count),
            ],
          }))}
          note={figures.otherUnits > 0 && <p>{m.queue_other_units({ count: formatNumber(figures.otherUnits) })}</p>}
        />
      </Section>
    </>
  );
}

/** How the queue stands, narrowed as the queue itself. */
export function QueueFiguresPage() {
  const { search } = useListState();
  const { today } = useMe();
  const { q, state, unit, year, award, claim, verdict, simplified } = search;
  const query = useQuery(figuresOptions({ q, state, unit, year, award, claim, verdict, simplified }));
  return (
    <Page
      title={m.queue_figures_title()}
      crumbs={[{ label: m.place_dossiers(), to: paths.dossiers }]}
      facts={query.data && <span>{m.queue_total({ count: formatNumber(query.data.total) })}</span>}
      actions={
        <Link
          to={paths.dossiers}
          search={{ q, state, unit, year, award, claim, verdict, simplified }}
          className={buttonClass()}
        >
          <List size={18} aria-hidden /> {m.queue_as_list()}
        </Link>
      }
    >
      <DossierFilters />
      <SimplifiedSpeed year={Number(year ?? today.slice(0, 4))} />
      <Loaded query={query}>
        {(figures) =>
          figures.total === 0 ? (
            <EmptyState title={m.dossier_none_found()} action={<ClearFilters params={DOSSIER_FILTERS} />} />
          ) : (
            <Charts figures={figures} />
          )
        }
      </Loaded>
    </Page>
  );
}
