import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeftToLine, ArrowRight, ArrowRightToLine, RotateCcw, Split } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useCan } from '@/api/me';
import type { PersonPair } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatPeriod } from '@/i18n/format';
import { dossierStateName, outcomeName } from '@/i18n/names/dossiers';
import { pairStateName, pairStateTone } from '@/i18n/names/pairs';
import { sexName } from '@/i18n/names/people';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { ReasonDialog } from '@/ui/FormDialog';
import { Link, useNavigation } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Loaded } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { MergeDialog } from './MergeDialog';
import { PairReasons } from './PairReasons';
import css from './PersonPair.module.css';
import {
  awardsOfOptions,
  keepApart,
  MOST,
  nominationsOfOptions,
  personPairOptions,
  personPairsOptions,
  reopenPair,
} from './pairsApi';

type Side = PersonPair['pair']['left'];
type Opened = 'LEFT' | 'RIGHT' | 'APART' | 'REOPEN' | null;

const crumbs = () => [
  { label: m.place_people(), to: paths.people },
  { label: m.pairs_title(), to: paths.personPairs },
];

/** A value of one side, marked where the two say different things. */
const said = (mine: string, other: string, shown: ReactNode = mine) => (
  <span className={cx(mine !== other && css.differs)}>
    {shown || m.ui_not_given()}
    {mine !== other && <span className="visually-hidden"> ({m.pair_differs()})</span>}
  </span>
);

function List({ items, more = false }: { items: { key: string; what: ReactNode; about: string }[]; more?: boolean }) {
  if (items.length === 0) return <span className={css.none}>{m.pair_none()}</span>;
  return (
    <ul className={css.list}>
      {items.map(({ key, what, about }) => (
        <li key={key}>
          {what}
          <small>{about}</small>
        </li>
      ))}
      {more && <li className={css.none}>{m.pair_more()}</li>}
    </ul>
  );
}

function Awards({ person }: { person: string }) {
  const awards = useQuery(awardsOfOptions(person));
  return (
    <Loaded query={awards} lines={2}>
      {({ items, next }) => (
        <List
          more={Boolean(next)}
          items={items.map((award) => ({
            key: award.id,
            what: <Link to={paths.award(award.id)}>{award.award.name}</Link>,
            about: `${award.decision.number} · ${formatDate(award.decision.decidedOn)}`,
          }))}
        />
      )}
    </Loaded>
  );
}

function Nominations({ person }: { person: string }) {
  const nominations = useQuery(nominationsOfOptions(person, true));
  return (
    <Loaded query={nominations} lines={2}>
      {({ items }) => (
        <List
          more={items.length === MOST}
          items={items.map((nomination) => ({
            key: nomination.id,
            what: (
              <>
                <Link to={paths.dossier(nomination.dossier.id)}>{nomination.dossier.number}</Link>{' '}
                <Link to={paths.nomination(nomination.id)}>{nomination.award.name}</Link>
              </>
            ),
            about: `${dossierStateName(nomination.dossierState)} · ${outcomeName(nomination.outcome)}`,
          }))}
        />
      )}
    </Loaded>
  );
}

function memberships(of: PersonPair['leftMemberships']) {
  return (
    <List
      items={of.map((membership) => ({
        key: membership.id,
        what: `${membership.position}, ${membership.unit.name}`,
        about: formatPeriod(membership.from, membership.to),
      }))}
    />
  );
}

function Comparison({ view }: { view: PersonPair }) {
  const { left, right } = view.pair;
  const seesDossiers = useCan('DOSSIER_READ');
  const both = (key: string, name: string, of: (side: Side) => string, shown?: (side: Side) => ReactNode) => ({
    key,
    cells: [name, said(of(left), of(right), shown?.(left)), said(of(right), of(left), shown?.(right))],
  });
  return (
    <PlainTable
      caption={m.pair_compare()}
      heads={[m.pair_field(), m.pair_left(), m.pair_right()]}
      rows={[
        both(
          'name',
          m.person_name(),
          (side) => side.name,
          (side) => <Link to={paths.person(side.id)}>{side.name}</Link>,
        ),
        both('code', m.person_code(), (side) => side.employeeCode),
        both('birth', m.person_birth_date(), (side) => formatDate(side.birthDate)),
        both('sex', m.person_sex(), (side) => sexName(side.sex)),
        both('unit', m.pair_unit(), (side) => [side.position, side.unit?.name].filter(Boolean).join(', ')),
        {
          key: 'memberships',
          cells: [m.pair_memberships(), memberships(view.leftMemberships), memberships(view.rightMemberships)],
        },
        {
          key: 'awards',
          cells: [m.pair_awards(), <Awards key="l" person={left.id} />, <Awards key="r" person={right.id} />],
        },
        ...(seesDossiers
          ? [
              {
                key: 'nominations',
                cells: [
                  m.pair_nominations(),
                  <Nominations key="l" person={left.id} />,
                  <Nominations key="r" person={right.id} />,
                ],
              },
            ]
          : []),
      ]}
    />
  );
}

/** The open pair after this one; the first when this was the last. */
function useNext(id: string): string | null {
  const open = useInfiniteQuery(personPairsOptions({ state: 'OPEN' }));
  const ids = open.data?.pages.flatMap((page) => page.items.map((pair) => pair.id)) ?? [];
  const others = ids.filter((other) => other !== id);
  return others.find((other) => ids.indexOf(other) > ids.indexOf(id)) ?? others[0] ?? null;
}

function PairBody({ view }: { view: PersonPair }) {
  const { pair } = view;
  const { go } = useNavigation();
  const [opened, setOpened] = useState<Opened>(null);
  const next = useNext(pair.id);
  const stale = [['person-pair', pair.id], ['person-pairs'], ['person'], ['people']];
  const apart = useChange(keepApart, ...stale);
  const reopen = useChange(reopenPair, ...stale);
  const may = (action: string) => view.actions.some((offered) => offered.action === action && offered.allowed);
  const close = () => setOpened(null);
  const goOn = () => go(next ? paths.personPair(next) : paths.personPairs);
  const survivor = pair.survivorId === pair.left.id ? pair.left : pair.right;
  return (
    <Page
      title={m.pair_title({ left: pair.left.name, right: pair.right.name })}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={pairStateTone(pair.state)}>{pairStateName(pair.state)}</StatusBadge>
          {pair.decidedAt && (
            <span>
              {m.pair_decided({
                who: pair.decidedBy ?? '',
                when: formatInstant(pair.decidedAt),
                why: pair.because ?? '',
              })}
            </span>
          )}
          {pair.survivorId && (
            <span>
              {m.pair_survivor()}:{' '}
              <Link to={paths.person(pair.survivorId)}>
                {survivor.name} ({survivor.employeeCode})
              </Link>
            </span>
          )}
        </>
      }
      actions={
        <>
          {may('MERGE') && (
            <>
              <Button shortcut="t" icon={<ArrowLeftToLine size={18} aria-hidden />} onClick={() => setOpened('LEFT')}>
                {m.pair_merge_left()}
              </Button>
              <Button shortcut="p" icon={<ArrowRightToLine size={18} aria-hidden />} onClick={() => setOpened('RIGHT')}>
                {m.pair_merge_right()}
              </Button>
            </>
          )}
          {may('KEEP_APART') && (
            <Button shortcut="h" icon={<Split size={18} aria-hidden />} onClick={() => setOpened('APART')}>
              {m.pair_keep_apart()}
            </Button>
          )}
          {may('REOPEN') && (
            <Button icon={<RotateCcw size={18} aria-hidden />} onClick={() => setOpened('REOPEN')}>
              {m.pair_reopen()}
            </Button>
          )}
          {next && (
            <Button tone="quiet" shortcut="n" icon={<ArrowRight size={18} aria-hidden />} onClick={goOn}>
              {m.pair_next()}
            </Button>
          )}
        </>
      }
    >
      <Section title={m.pairs_why()}>
        <PairReasons reasons={pair.reasons} />
      </Section>
      <Section title={m.pair_compare()} plain>
        <Comparison view={view} />
      </Section>
      <TrailButton type="PERSON" id={pair.survivorId ?? pair.left.id} />
      {(opened === 'LEFT' || opened === 'RIGHT') && (
        <MergeDialog view={view} into={opened === 'LEFT' ? pair.left : pair.right} onClose={close} onDone={goOn} />
      )}
      {opened === 'APART' && (
        <ReasonDialog
          title={m.pair_keep_apart()}
          text={m.pair_keep_apart_text()}
          confirm={m.pair_keep_apart()}
          send={(body) => apart(view, body)}
          done={m.pair_keep_apart_done()}
          onClose={close}
          onDone={goOn}
        />
      )}
      {opened === 'REOPEN' && (
        <ReasonDialog
          title={m.pair_reopen()}
          confirm={m.pair_reopen()}
          send={(body) => reopen(view, body)}
          done={m.pair_reopen_done()}
          onClose={close}
        />
      )}
    </Page>
  );
}

export function PersonPairPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const view = useQuery(personPairOptions(id));
  if (view.data) return <PairBody key={id} view={view.data} />;
  return <UnnamedPage title={m.pairs_title()} crumbs={crumbs()} query={view} />;
}
