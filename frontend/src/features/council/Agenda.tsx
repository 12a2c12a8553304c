import { useQuery } from '@tanstack/react-query';
import { BookOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import type { CouncilCase, CouncilMeeting } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { outcomeName, outcomeTone } from '@/i18n/names/dossiers';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button, buttonClass } from '@/ui/Button';
import { Link } from '@/ui/nav';
import { Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { VerdictFold } from '@/ui/verdict/VerdictFold';
import { VerdictBadge } from '@/ui/verdict/VerdictPanel';
import { grouped, inOrder } from './agenda';
import { CaseNote, Consulted, Hold, PassRules, Recusals } from './Case';
import css from './Case.module.css';
import { agendaOptions } from './meetingApi';
import { type CaseStep, PutCasesDialog, useCaseStep } from './meetingDialogs';
import { type MeetingRights, rightsIn } from './rights';

interface LineProps {
  meeting: CouncilMeeting;
  one: CouncilCase;
  rights: MeetingRights;
  ask: (step: CaseStep) => void;
}

function CaseLine({ meeting, one, rights, ask }: LineProps) {
  const ownOut = one.recusals.some(({ seatId }) => seatId === meeting.ownSeatId);
  return (
    <li className={css.case}>
      <span className={css.ordinal}>{one.ordinal}</span>
      <div className={css.body}>
        <Link to={paths.councilCase(meeting.id, one.id)} className={css.name} data-row-link>
          {nomineeLabel(one.nominee)}
        </Link>
        <p className={css.marks}>
          <Link to={paths.dossier(one.dossier.id)}>{one.dossier.number}</Link>
          {one.verdict && <VerdictBadge outcome={one.verdict} />}
          {one.outcome !== 'PENDING' && (
            <StatusBadge tone={outcomeTone(one.outcome)}>{outcomeName(one.outcome)}</StatusBadge>
          )}
        </p>
        <Hold of={one.hold} />
        <Consulted of={one.consultation} />
        <Recusals one={one} onWithdraw={rights.attends ? ask : undefined} />
        <PassRules one={one} />
        <VerdictFold id={one.nominationId} />
        <CaseNote one={one} />
      </div>
      <div className={css.steps}>
        {rights.attends && (
          <>
            <Button tone="quiet" compact onClick={() => ask({ step: 'NOTE', one })}>
              {m.meeting_note()}
            </Button>
            <Button tone="quiet" compact onClick={() => ask({ step: 'RECUSE', one })}>
              {m.meeting_recuse()}
            </Button>
          </>
        )}
        {rights.declares && !ownOut && (
          <Button tone="quiet" compact onClick={() => ask({ step: 'RECUSE_OWN', one })}>
            {m.meeting_recuse_own()}
          </Button>
        )}
        {rights.edits && (
          <Button tone="quiet" compact onClick={() => ask({ step: 'OFF', one })}>
            {m.meeting_take_off()}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What is before the council: by award, then by unit. */
export function Agenda({ meeting }: { meeting: CouncilMeeting }) {
  const query = useQuery(agendaOptions(meeting.id));
  const [putting, setPutting] = useState(false);
  const rights = rightsIn(meeting);
  const { ask, dialog } = useCaseStep(meeting);
  const first = query.data && inOrder(query.data)[0];
  return (
    <Section
      title={m.meeting_agenda({ count: formatNumber(meeting.caseCount) })}
      aside={
        <div className={css.tools}>
          {first && (
            <Link to={paths.councilCase(meeting.id, first.id)} className={buttonClass('plain', true)}>
              <BookOpen size={16} aria-hidden /> {m.meeting_read()}
            </Link>
          )}
          {rights.edits && (
            <Button compact onClick={() => setPutting(true)}>
              <Plus size={16} aria-hidden /> {m.meeting_put_cases()}
            </Button>
          )}
        </div>
      }
    >
      <Loaded query={query}>
        {(cases) =>
          cases.length === 0 ? (
            <EmptyState title={m.meeting_no_cases()}>{rights.edits ? m.meeting_no_cases_text() : null}</EmptyState>
          ) : (
            grouped(cases).map(({ award, units }) => (
              <section key={award.code} className={css.group} aria-label={award.name}>
                <h3>
                  {award.name} ({formatNumber(units.reduce((sum, { cases: of }) => sum + of.length, 0))})
                </h3>
                {units.map(({ unit, cases: of }) => (
                  <div key={unit.id}>
                    <p className={css.unit}>{unit.name}</p>
                    <ul>
                      {of.map((one) => (
                        <CaseLine key={one.id} meeting={meeting} one={one} rights={rights} ask={ask} />
                      ))}
                    </ul>
                  </div>
                ))}
              </section>
            ))
          )
        }
      </Loaded>
      {putting && <PutCasesDialog meeting={meeting} onClose={() => setPutting(false)} />}
      {dialog}
    </Section>
  );
}
