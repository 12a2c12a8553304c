import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CalendarPlus, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { Council, CouncilRegulation, CouncilSeat } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import { councilLevelName, seatOfficeName } from '@/i18n/names/councils';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { AsOfFilter } from '@/ui/list/AsOfFilter';
import { FilterBar } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import css from './Council.module.css';
import { councilOptions } from './councilApi';
import { AddSeatDialog, CouncilDialog, EndSeatDialog, RegulationDialog, RemoveSeatDialog } from './councilDialogs';
import { MeetingDialog } from './meetingDialogs';

const crumbs = () => [{ label: m.place_councils(), to: paths.councils }];

type Opened = { step: 'CHANGE' | 'SEAT' | 'REGULATE' | 'MEET' } | { step: 'END' | 'REMOVE'; seat: CouncilSeat };

function SeatSteps({ seat, onStep }: { seat: CouncilSeat; onStep: (opened: Opened) => void }) {
  return (
    <fieldset className={css.steps} aria-label={m.council_seat_steps_of({ name: seat.person.name })}>
      <Button tone="quiet" compact onClick={() => onStep({ step: 'END', seat })}>
        {m.council_seat_end()}
      </Button>
      <Button tone="quiet" compact onClick={() => onStep({ step: 'REMOVE', seat })}>
        {m.council_seat_remove()}
      </Button>
    </fieldset>
  );
}

function Members({ council, onStep }: { council: Council; onStep: (opened: Opened) => void }) {
  const mayPeople = useCan('PERSON_READ');
  if (council.seats.length === 0)
    return <EmptyState title={m.council_no_members()}>{council.kept ? m.council_no_members_keep() : null}</EmptyState>;
  return (
    <PlainTable
      caption={m.council_members()}
      heads={[
        m.council_seat_person(),
        m.council_seat_office(),
        m.council_seat_term(),
        ...(council.kept ? [m.council_seat_steps()] : []),
      ]}
      ends={[3]}
      narrow={[2, 3]}
      rows={council.seats.map((seat) => ({
        key: seat.id,
        cells: [
          <div key="person">
            {mayPeople ? <Link to={paths.person(seat.person.id)}>{seat.person.name}</Link> : seat.person.name}
            <span className={css.note}>{seat.person.employeeCode}</span>
          </div>,
          <div key="office">
            <span className={seat.office === 'MEMBER' ? undefined : css.head}>{seatOfficeName(seat.office)}</span>{' '}
            {seat.standingBody && <StatusBadge tone="gold">{m.council_standing_body()}</StatusBadge>}
          </div>,
          formatPeriod(seat.from, seat.to),
          ...(council.kept ? [<SeatSteps key="steps" seat={seat} onStep={onStep} />] : []),
        ],
      }))}
    />
  );
}

function Regulation({ of }: { of: CouncilRegulation }) {
  return (
    <div className={css.rules}>
      <p>
        {m.council_regulation_of({ number: of.number, citation: of.citation })} <StandingBadge standing={of.standing} />
      </p>
      <p>
        <span className={css.share}>{of.pass}</span> {m.council_pass_words()}
      </p>
      <ul className={css.points}>
        <li>{m.council_quorum_words({ share: of.quorum })}</li>
        <li>{of.secret ? m.council_secret_yes() : m.council_secret_no()}</li>
        <li>{of.byLetter ? m.council_by_letter_yes() : m.council_by_letter_no()}</li>
        <li>{of.substitutesVote ? m.council_substitutes_yes() : m.council_substitutes_no()}</li>
        <li>{of.ownUnitRecuses ? m.council_own_unit_yes() : m.council_own_unit_no()}</li>
        <li>
          {of.recusalCitation
            ? m.council_recusal_shrinks({ citation: of.recusalCitation })
            : m.council_recusal_counts()}
        </li>
      </ul>
      <Facts
        brief
        rows={[
          [m.council_regulation_in_force(), formatPeriod(of.from, of.to)],
          [m.ui_source(), of.source],
          [m.council_regulation_note(), of.note],
        ]}
      />
    </div>
  );
}

function Opened({ council, opened, onClose }: { council: Council; opened: Opened; onClose: () => void }) {
  switch (opened.step) {
    case 'CHANGE':
      return <CouncilDialog council={council} onClose={onClose} />;
    case 'SEAT':
      return <AddSeatDialog council={council} onClose={onClose} />;
    case 'REGULATE':
      return <RegulationDialog council={council} onClose={onClose} />;
    case 'MEET':
      return <MeetingDialog council={council} onClose={onClose} />;
    case 'END':
      return <EndSeatDialog council={council} seat={opened.seat} onClose={onClose} />;
    case 'REMOVE':
      return <RemoveSeatDialog council={council} seat={opened.seat} onClose={onClose} />;
  }
}

function CouncilBody({ council }: { council: Council }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const mayMeet = useCan('MEETING_KEEP');
  const mayReadMeetings = useCan('MEETING_READ');
  const open = (step: 'CHANGE' | 'SEAT' | 'REGULATE' | 'MEET') => () => setOpened({ step });
  return (
    <Page
      title={council.name}
      eyebrow={councilLevelName(council.level)}
      crumbs={crumbs()}
      facts={
        <>
          <Link to={paths.unit(council.unit.id)}>{council.unit.name}</Link>
          <span>{m.council_founded_by({ number: council.decisionNumber, date: formatDate(council.foundedOn) })}</span>
          {council.endedOn && <span>{m.council_ended({ date: formatDate(council.endedOn) })}</span>}
          <StandingBadge standing={council.standing} />
        </>
      }
      actions={
        <>
          {council.kept && (
            <Button onClick={open('CHANGE')}>
              <Pencil size={18} aria-hidden /> {m.council_change()}
            </Button>
          )}
          {mayMeet && (
            <Button tone="primary" onClick={open('MEET')}>
              <CalendarPlus size={18} aria-hidden /> {m.meeting_plan()}
            </Button>
          )}
        </>
      }
    >
      <Columns
        main={
          <Section
            title={m.council_members_on({
              count: formatNumber(council.seats.length),
              date: formatDate(council.asOf),
            })}
            aside={
              council.kept && (
                <Button compact onClick={open('SEAT')}>
                  <Plus size={16} aria-hidden /> {m.council_seat_add()}
                </Button>
              )
            }
          >
            <FilterBar params={['asOf']}>
              <AsOfFilter />
            </FilterBar>
            <Members council={council} onStep={setOpened} />
          </Section>
        }
        side={
          <>
            <Section
              title={m.council_regulation()}
              aside={
                council.kept && (
                  <Button compact onClick={open('REGULATE')}>
                    {m.council_regulation_enter()}
                  </Button>
                )
              }
            >
              {council.regulation ? (
                <Regulation of={council.regulation} />
              ) : (
                <p className={css.soft}>{m.council_no_regulation()}</p>
              )}
            </Section>
            {mayReadMeetings && (
              <Link to={paths.councilMeetings} search={{ council: council.id }}>
                {m.council_its_meetings()}
              </Link>
            )}
            <TrailButton type="COUNCIL" id={council.id} />
          </>
        }
      />
      {opened && <Opened council={council} opened={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}

export function CouncilPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { search } = useListState();
  const council = useQuery({
    ...councilOptions(id, search.asOf),
    // Another day of the same council takes the place of this one when it is there.
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });
  if (council.data) return <CouncilBody council={council.data} />;
  return <UnnamedPage title={m.place_councils()} crumbs={crumbs()} query={council} />;
}
