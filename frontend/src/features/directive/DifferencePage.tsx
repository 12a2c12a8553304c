import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Directive, DirectivePoint, DirectivePointDifference } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { directiveChangeName, directivePointName } from '@/i18n/names/directives';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { differenceOptions, directiveOptions } from './api';
import css from './Directive.module.css';

const crumbs = (directive?: Directive) => [
  { label: m.place_directives(), to: paths.directives },
  ...(directive ? [{ label: directive.number ?? directive.title, to: paths.directive(directive.id) }] : []),
];

const TONES: Record<string, 'good' | 'bad' | 'warn'> = { ADDED: 'good', DROPPED: 'bad', CHANGED: 'warn' };

function Side({ point, tag: Tag }: { point: DirectivePoint | null | undefined; tag: 'del' | 'ins' }) {
  if (!point) return <p className={css.none}>{m.directive_not_there()}</p>;
  return (
    <>
      {point.asks && (
        <p>
          <b>{m.directive_asks()}:</b> <Tag>{point.asks}</Tag>
        </p>
      )}
      <p>
        <Tag>{point.text}</Tag>
      </p>
      {point.ofWhom && (
        <p>
          {m.directive_of_whom()}: <Tag>{point.ofWhom}</Tag>
        </p>
      )}
      {point.rhythm && (
        <p>
          {m.directive_rhythm()}: <Tag>{point.rhythm}</Tag>
        </p>
      )}
    </>
  );
}

function PointDifference({ of }: { of: DirectivePointDifference }) {
  return (
    <li className={css.difference}>
      <p>
        <span className={css.code}>{directivePointName(of.code)}</span>{' '}
        <StatusBadge tone={TONES[of.change] ?? 'neutral'}>{directiveChangeName(of.change)}</StatusBadge>
      </p>
      <div className={css.sides}>
        <div>
          <h3>{m.directive_before()}</h3>
          <Side point={of.before} tag="del" />
        </div>
        <div>
          <h3>{m.directive_after()}</h3>
          <Side point={of.after} tag="ins" />
        </div>
      </div>
    </li>
  );
}

function Body({ directive }: { directive: Directive }) {
  const { search } = useListState();
  const to = Number(search.to ?? directive.ordinal);
  const from = Number(search.from ?? Math.max(directive.ordinal - 1, 1));
  const query = useQuery(differenceOptions(directive.id, from, to));
  const choices = directive.versions.map(({ ordinal, signedOn }) => ({
    value: String(ordinal),
    label: [m.directive_version({ ordinal }), formatDate(signedOn)].filter(Boolean).join(' · '),
  }));
  return (
    <Page title={m.directive_difference()} crumbs={crumbs(directive)} facts={<span>{directive.title}</span>}>
      <FilterBar params={[]}>
        <SelectFilter
          param="from"
          label={m.directive_before()}
          all={m.directive_version({ ordinal: Math.max(directive.ordinal - 1, 1) })}
          choices={choices}
        />
        <SelectFilter
          param="to"
          label={m.directive_after()}
          all={m.directive_version({ ordinal: directive.ordinal })}
          choices={choices}
        />
      </FilterBar>
      <Loaded query={query} lines={6}>
        {({ words, points }) =>
          words.length + points.length === 0 ? (
            <EmptyState title={m.directive_same()} />
          ) : (
            <Section title={m.directive_difference_of({ from, to })}>
              {words.map(({ what, before, after }) => (
                <p key={what} className={css.words}>
                  <b>{what === 'TITLE' ? m.directive_title() : m.directive_legal_basis()}</b> <del>{before}</del>{' '}
                  <ins>{after}</ins>
                </p>
              ))}
              <ol className={css.points}>
                {points.map((point) => (
                  <PointDifference key={point.code} of={point} />
                ))}
              </ol>
            </Section>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What two versions of a directive say differently, point by point. */
export function DifferencePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const directive = useQuery(directiveOptions(id));
  if (directive.data) return <Body directive={directive.data} />;
  return <UnnamedPage title={m.place_directives()} crumbs={crumbs()} query={directive} />;
}
