import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useCan } from '@/api/me';
import type { Rule, Rulebook, RulebookItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import { textLayerName } from '@/i18n/names/rulebook';
import { standingShortName } from '@/i18n/names/standing';
import { m } from '@/paraglide/messages';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { Loaded } from '@/ui/States';
import { rulebookOptions, rulebooksOptions } from './api';
import { RulebookBar } from './RulebookBar';
import css from './RulebookPage.module.css';
import { Rules, type RuleTools } from './RuleList';

function holds(rule: Rule, standing: string | undefined): boolean {
  return !standing || rule.standing === standing || rule.parts.some((part) => holds(part, standing));
}

/** Keeps its rules folded until asked for: a framework has some hundred of them. */
function Fold({ title, count, open, children }: { title: string; count: number; open: boolean; children: ReactNode }) {
  return (
    <details className={css.fold} open={open}>
      <summary>
        {title} <span className={css.soft}>{formatNumber(count)}</span>
      </summary>
      {children}
    </details>
  );
}

/** Beside a rule, for whoever may say that it is difficult. */
function useRaise(framework: string): RuleTools | undefined {
  const raises = useCan('DIFFICULTY_RAISE');
  if (!raises) return undefined;
  return (rule) => (
    <Link
      to={paths.newDifficulty}
      search={{ about: 'RULE', subject: rule.id, framework, label: rule.text.slice(0, 120) }}
      className={css.soft}
    >
      {m.difficulty_raise()}
    </Link>
  );
}

/** Of a rulebook, what the filters leave. */
interface ShownProps {
  book: Rulebook;
  award: string | undefined;
  standing: string | undefined;
}

function Awards({ book, award, standing }: ShownProps) {
  const raise = useRaise(book.framework);
  const shown = book.awards.filter((one) => !award || one.award.code === award);
  return (
    <Section title={m.rulebook_awards()}>
      {shown.map(({ award: { code, name }, nothing, rules }) => {
        const kept = rules.filter((rule) => holds(rule, standing));
        if (standing && kept.length === 0) return null;
        return (
          <Fold key={code} title={name} count={kept.length} open={Boolean(award)}>
            {nothing && <p className={css.note}>{nothing}</p>}
            <Rules rules={kept} tools={raise} />
          </Fold>
        );
      })}
    </Section>
  );
}

function General({ book, award, standing }: ShownProps) {
  const raise = useRaise(book.framework);
  const shown = book.general
    .filter(({ awards }) => !award || !awards || awards.some(({ code }) => code === award))
    .map(({ rule }) => rule)
    .filter((rule) => holds(rule, standing));
  return (
    <Section title={m.rulebook_general()} hint={m.rulebook_general_hint()}>
      <Fold title={m.rulebook_general_all()} count={shown.length} open={Boolean(standing)}>
        <Rules rules={shown} tools={raise} />
      </Fold>
    </Section>
  );
}

function Texts({ book }: { book: Rulebook }) {
  return (
    <Section title={m.rulebook_texts()} hint={m.rulebook_texts_hint()}>
      <ul className={css.texts}>
        {book.texts.map((text) => (
          <li key={text.number}>
            <p className={css.soft}>{textLayerName(text.layer)}</p>
            <p>
              <b>{text.number}</b> <StandingBadge standing={text.standing} />
            </p>
            <p className={css.soft}>
              {text.from
                ? formatPeriod(text.from, text.to)
                : text.to
                  ? m.rulebook_until({ day: formatDate(text.to) })
                  : ''}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Statements({ title, statements }: { title: string; statements: Rulebook['doubts'] }) {
  if (statements.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={css.rules}>
        {statements.map((one) => (
          <li key={one.id}>
            <p>
              {one.text} <StandingBadge standing={one.standing} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How many of the rules rest on what was read, and how many on less: figures first, the bar for the eye. */
function Known({ item }: { item: RulebookItem }) {
  const id = useId();
  const all = item.standings.reduce((sum, { rules }) => sum + rules, 0);
  return (
    <section className={css.known} aria-labelledby={id}>
      <h2 id={id}>{m.rulebook_known()}</h2>
      <p className={css.bar} aria-hidden>
        {item.standings.map(({ standing, rules }) => (
          <span key={standing} data-standing={standing} style={{ flexGrow: rules }} />
        ))}
      </p>
      <ul>
        {item.standings.map(({ standing, rules }) => (
          <li key={standing}>
            <span className={css.key} data-standing={standing} aria-hidden /> {standingShortName(standing)}:{' '}
            {m.rulebook_known_of({ rules: formatNumber(rules), all: formatNumber(all) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Book({ book, item }: { book: Rulebook; item: RulebookItem | undefined }) {
  const { search } = useListState();
  return (
    <div className={css.parts}>
      {item && <RulebookBar item={item} award={search.award} />}
      {item && <Known item={item} />}
      <Statements title={m.rulebook_doubts()} statements={book.doubts} />
      <Awards book={book} award={search.award} standing={search.standing} />
      <General book={book} award={search.award} standing={search.standing} />
      <Statements title={m.rulebook_transitions()} statements={book.transitions} />
      <Texts book={book} />
    </div>
  );
}

/** What the law asks for each award, framework by framework: every rule with its article and how well it is known. */
export function RulebookPage() {
  const { search } = useListState();
  const books = useQuery(rulebooksOptions);
  const framework = search.framework ?? books.data?.items.at(-1)?.framework;
  const book = useQuery({ ...rulebookOptions(framework ?? ''), enabled: Boolean(framework) });
  return (
    <Page title={m.place_rulebook()} facts={<span>{m.rulebook_lead()}</span>}>
      <FilterBar params={['framework', 'award', 'standing']}>
        <SelectFilter
          param="framework"
          label={m.award_types_framework()}
          all={m.rulebook_newest()}
          wide
          choices={(books.data?.items ?? []).map((item) => ({
            value: item.framework,
            label: `${item.framework} · ${formatPeriod(item.from, item.to)}`,
          }))}
        />
        <SelectFilter
          param="award"
          label={m.rulebook_award()}
          all={m.rulebook_every_award()}
          wide
          choices={(book.data?.awards ?? []).map(({ award }) => ({ value: award.code, label: award.name }))}
        />
        <SelectFilter
          param="standing"
          label={m.rulebook_standing()}
          all={m.rulebook_every_standing()}
          wide
          choices={['CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED'].map((standing) => ({
            value: standing,
            label: standingShortName(standing),
          }))}
        />
      </FilterBar>
      <Loaded query={book} lines={12}>
        {(whole) => <Book book={whole} item={books.data?.items.find((item) => item.framework === whole.framework)} />}
      </Loaded>
    </Page>
  );
}
