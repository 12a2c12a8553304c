import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import type { RulebookImpact, VerdictFlip } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { nomineeKindName } from '@/i18n/names/dossiers';
import { findingName, verdictName } from '@/i18n/names/verdict';
import { m } from '@/paraglide/messages';
import { cx } from '@/ui/cx';
import { type Figure, Figures } from '@/ui/Figures';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState, Loaded } from '@/ui/States';
import { VerdictBadge } from '@/ui/verdict/VerdictPanel';
import { yearChoices } from '@/ui/years';
import { impactOptions } from './api';
import css from './RulebookPage.module.css';
import { rulebookCrumbs } from './VersionsPage';

/** The first year of the frameworks that are kept here. */
const FIRST_YEAR = 2017;

const turnName = (before: string, after: string) => `${verdictName(before, true)} → ${verdictName(after, true)}`;

/** Who could succeed and no longer can is what a reader has to see first. */
const toneOf = (after: string) => (after === 'ELIGIBLE' ? 'good' : after === 'INELIGIBLE' ? 'bad' : 'plain');

function turnFigures(impact: RulebookImpact): Figure[] {
  const sums = new Map<string, Figure>();
  for (const { before, after, nominations } of impact.awards.flatMap(({ turns }) => turns)) {
    if (before === after) continue;
    const key = `${before} ${after}`;
    const value = (sums.get(key)?.value ?? 0) + nominations;
    sums.set(key, { key, label: turnName(before, after), value, tone: toneOf(after) });
  }
  return [...sums.values()].sort((a, b) => b.value - a.value);
}

function awardFigures(impact: RulebookImpact): Figure[] {
  return impact.awards.map(({ award, nominations, flips }) => ({
    key: award.code,
    label: award.name,
    value: flips,
    tone: flips > 0 ? 'bad' : 'plain',
    cells: [award.name, formatNumber(nominations), formatNumber(flips)],
  }));
}

function Why({ flip }: { flip: VerdictFlip }) {
  return (
    <ul className={cx(css.rules, css.inCell)}>
      {flip.conditions.map((condition) => (
        <li key={condition.id}>
          <p>
            {condition.text} <StandingBadge standing={condition.standing} />
          </p>
          <p className={css.source}>
            {[condition.before ? findingName(condition.before) : m.rulebook_not_asked(), '→'].join(' ')}{' '}
            {condition.after ? findingName(condition.after) : m.rulebook_not_asked()}
            {condition.because && `: ${condition.because}`}
            {condition.missing.length > 0 && ` (${m.rulebook_missing({ facts: condition.missing.join('; ') })})`}
          </p>
        </li>
      ))}
      {flip.doubts.map((doubt) => (
        <li key={doubt}>{doubt}</li>
      ))}
    </ul>
  );
}

function Flips({ impact }: { impact: RulebookImpact }) {
  if (impact.items.length === 0) return <p className={css.soft}>{m.rulebook_no_flip()}</p>;
  return (
    <>
      {impact.flips > impact.items.length && (
        <p className={css.note}>{m.rulebook_first_flips({ count: formatNumber(impact.items.length) })}</p>
      )}
      <PlainTable
        caption={m.rulebook_flips()}
        heads={[m.rulebook_nominee(), m.rulebook_award(), m.rulebook_verdict(), m.rulebook_why()]}
        narrow={[2]}
        rows={impact.items.map((flip) => ({
          key: flip.nominationId,
          cells: [
            <div key="who">
              {flip.nominee ? (
                <Link to={paths.nomination(flip.nominationId)}>{flip.nominee}</Link>
              ) : (
                <b>{nomineeKindName(flip.nomineeKind)}</b>
              )}
              <p className={css.source}>
                {flip.dossierNumber} · {flip.unit.name}
              </p>
            </div>,
            flip.award.name,
            <div key="verdict" className={css.turn}>
              <VerdictBadge outcome={flip.before} /> → <VerdictBadge outcome={flip.after} />
            </div>,
            <Why key="why" flip={flip} />,
          ],
        }))}
      />
    </>
  );
}

function Impact({ impact }: { impact: RulebookImpact }) {
  if (impact.nominations === 0)
    return <EmptyState title={m.rulebook_no_nominations()}>{m.rulebook_no_nominations_text()}</EmptyState>;
  const turns = turnFigures(impact);
  return (
    <>
      <Section
        title={m.rulebook_turns({ flips: formatNumber(impact.flips), nominations: formatNumber(impact.nominations) })}
        hint={m.rulebook_impact_hint()}
      >
        {turns.length > 0 ? (
          <Figures
            caption={m.rulebook_turns_caption()}
            heads={[m.rulebook_turn(), m.rulebook_nominations()]}
            figures={turns}
          />
        ) : (
          <p className={css.soft}>{m.rulebook_no_flip()}</p>
        )}
      </Section>
      <Section title={m.rulebook_by_award()}>
        <Figures
          caption={m.rulebook_by_award()}
          heads={[m.rulebook_award(), m.rulebook_nominations(), m.rulebook_flipped()]}
          figures={awardFigures(impact)}
        />
      </Section>
      <Section title={m.rulebook_flips()}>
        <Flips impact={impact} />
      </Section>
    </>
  );
}

/** Whose verdict of a year would turn under the draft, and why: before it becomes law here. */
export function ImpactPage() {
  const { framework } = useParams({ strict: false }) as { framework: string };
  const { search } = useListState();
  const { today } = useMe();
  const last = Number(today.slice(0, 4)) - 1;
  const year = Number(search.year ?? last);
  const impact = useQuery({ ...impactOptions(framework, year, search.award), retry: false });
  const awards = useQuery({ ...impactOptions(framework, year, undefined), enabled: Boolean(search.award) });
  const choices = (awards.data ?? impact.data)?.awards ?? [];
  return (
    <Page
      title={m.rulebook_impact_of({ framework })}
      crumbs={[...rulebookCrumbs(framework), { label: m.rulebook_draft(), to: paths.rulebookDraft(framework) }]}
      facts={<span>{m.rulebook_impact_lead()}</span>}
    >
      <FilterBar params={['year', 'award']}>
        <SelectFilter
          param="year"
          label={m.rulebook_year_of_nominations()}
          all={String(last)}
          choices={yearChoices(today, FIRST_YEAR, 0).filter(({ value }) => value !== String(last))}
        />
        <SelectFilter
          param="award"
          label={m.rulebook_award()}
          all={m.rulebook_every_award()}
          wide
          choices={choices.map(({ award }) => ({ value: award.code, label: award.name }))}
        />
      </FilterBar>
      <div className={css.parts}>
        <Loaded query={impact} lines={10}>
          {(found) => <Impact impact={found} />}
        </Loaded>
      </div>
    </Page>
  );
}
