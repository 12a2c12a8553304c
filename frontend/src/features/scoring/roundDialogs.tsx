import { useInfiniteQuery } from '@tanstack/react-query';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type {
  ScoringDays,
  ScoringExclusion,
  ScoringRound,
  ScoringRoundOpening,
  ScoringTie,
  ScoringTieDraft,
} from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { RadioField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Form } from '@/ui/form/useForm';
import { useNavigation } from '@/ui/nav';
import {
  assignPeers,
  castTiePaper,
  excludeMember,
  nominate,
  openRound,
  planRound,
  settleTie,
  sheetsOptions,
} from './api';
import { useClusterChoices } from './choices';

/** A paper without a choice is sent all the same: the server says what is missing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const staleOf = (round: ScoringRound) => [['scoring-round', round.id], ['scoring-rounds']];

interface DaysValue {
  selfBy: string | null;
  crossBy: string | null;
  meetingOn: string | null;
  appraiseBy: string | null;
}

function DayFields<T extends DaysValue>({
  form,
}: {
  form: { at: (key: keyof DaysValue) => ReturnType<Form<T>['at']> };
}) {
  const at = form.at as unknown as Form<DaysValue>['at'];
  return (
    <>
      <DateField of={at('selfBy')} label={m.scoring_self_by()} />
      <DateField of={at('crossBy')} label={m.scoring_cross_by()} />
      <DateField of={at('meetingOn')} label={m.scoring_meeting_on()} />
      <DateField of={at('appraiseBy')} label={m.scoring_appraise_by()} />
    </>
  );
}

export function OpenRoundDialog({ onClose }: { onClose: () => void }) {
  const { today } = useMe();
  const { go } = useNavigation();
  const thisYear = today.slice(0, 4);
  const open = useChange(openRound, ['scoring-rounds']);
  const clusters = useClusterChoices(thisYear);
  const sheets = useInfiniteQuery(sheetsOptions({ year: thisYear, state: 'ISSUED' }));
  const initial = {
    clusterId: null as string | null | undefined,
    sheetId: null as string | null | undefined,
    year: Number(thisYear) as number | null | undefined,
    peersEach: 2 as number | null | undefined,
    days: { selfBy: null, crossBy: null, meetingOn: null, appraiseBy: null } as DaysValue,
  };
  return (
    <FormDialog
      title={m.scoring_open()}
      text={<p>{m.scoring_open_text()}</p>}
      initial={initial}
      size="medium"
      confirm={m.scoring_open()}
      send={async (value) => {
        const round = await open(
          asSent<ScoringRoundOpening>({
            ...value,
            clusterId: value.clusterId || null,
            sheetId: value.sheetId || null,
            year: value.year ?? null,
            peersEach: value.peersEach ?? null,
          }),
        );
        go(paths.scoringRound(round.id));
      }}
      done={m.scoring_opened()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <SelectField of={form.at('clusterId')} label={m.scoring_cluster()} choices={clusters} empty="" />
          <SelectField
            of={form.at('sheetId')}
            label={m.scoring_sheet()}
            hint={m.scoring_sheet_hint()}
            empty=""
            choices={(sheets.data?.pages ?? []).flatMap((page) =>
              page.items.map((sheet) => ({
                value: sheet.id,
                label: [
                  sheet.title,
                  sheet.cluster?.name ?? m.scoring_frame(),
                  m.scoring_version({ ordinal: sheet.ordinal }),
                ].join(' · '),
              })),
            )}
          />
          <NumberField of={form.at('peersEach')} label={m.scoring_peers_each()} hint={m.scoring_peers_hint()} plain />
          <DayFields form={form.at('days') as never} />
        </>
      )}
    </FormDialog>
  );
}

export function PlanDialog({ round, onClose }: { round: ScoringRound; onClose: () => void }) {
  const plan = useChange(planRound, ...staleOf(round));
  return (
    <FormDialog
      title={m.scoring_plan()}
      initial={{ ...round.days } as DaysValue}
      confirm={m.ui_save()}
      send={(value) => plan(round, asSent<ScoringDays>({ ...value }))}
      done={m.ui_saved()}
      onClose={onClose}
    >
      {(form) => <DayFields form={form as never} />}
    </FormDialog>
  );
}

/** Everybody's scorers, each member on a line: one choice, and who else scores it stays. */
export function PeersDialog({ round, onClose }: { round: ScoringRound; onClose: () => void }) {
  const assign = useChange(assignPeers, ...staleOf(round));
  const ranked = round.members.filter((member) => member.ranked).map((member) => member.unit);
  const initial = {
    peers: round.peers.map(({ scorer, unit }) => ({
      scorerId: scorer.id as string | null | undefined,
      unitId: unit.id,
    })),
  };
  return (
    <FormDialog
      title={m.scoring_peers()}
      text={<p>{m.scoring_peers_text()}</p>}
      initial={initial}
      size="medium"
      confirm={m.ui_save()}
      send={(value) =>
        assign(
          round,
          value.peers.flatMap(({ scorerId, unitId }) => (scorerId ? [{ scorerId, unitId }] : [])),
        )
      }
      done={m.ui_saved()}
      onClose={onClose}
    >
      {(form) =>
        form.value.peers.map((peer, index) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: lines come and go only with the dialog
            key={index}
            of={form.at('peers').at(index).at('scorerId')}
            label={m.scoring_who_scores({ unit: ranked.find((unit) => unit.id === peer.unitId)?.name ?? '' })}
            empty={m.scoring_nobody()}
            choices={ranked
              .filter((unit) => unit.id !== peer.unitId)
              .map((unit) => ({ value: unit.id, label: unit.name }))}
          />
        ))
      }
    </FormDialog>
  );
}

export function ExcludeDialog({ round, onClose }: { round: ScoringRound; onClose: () => void }) {
  const exclude = useChange(excludeMember, ...staleOf(round));
  return (
    <FormDialog
      title={m.scoring_exclude()}
      text={<p>{m.scoring_exclude_text()}</p>}
      initial={{ unitId: null as string | null | undefined, reason: '' }}
      danger
      confirm={m.scoring_exclude()}
      send={(value) => exclude(round, asSent<ScoringExclusion>({ ...value, unitId: value.unitId || null }))}
      done={m.scoring_excluded()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <SelectField
            of={form.at('unitId')}
            label={m.ui_unit()}
            empty=""
            choices={round.members
              .filter((member) => member.ranked)
              .map(({ unit }) => ({ value: unit.id, label: unit.name }))}
          />
          <TextArea of={form.at('reason')} label={m.ui_reason()} rows={3} />
        </>
      )}
    </FormDialog>
  );
}

/** Figures of women first; where they do not part the equals, the members vote. */
export function TieDialog({
  round,
  units,
  onClose,
}: {
  round: ScoringRound;
  units: { id: string; name: string }[];
  onClose: () => void;
}) {
  const settle = useChange(settleTie, ...staleOf(round));
  const initial = {
    women: units.map(({ id }) => ({
      unitId: id,
      women: null as number | null | undefined,
      total: null as number | null | undefined,
      source: '' as string | null | undefined,
    })),
  };
  return (
    <FormDialog
      title={m.scoring_tie_settle()}
      text={<p>{m.scoring_tie_text()}</p>}
      initial={initial}
      size="large"
      confirm={m.scoring_tie_settle()}
      send={(value) =>
        settle(
          round,
          asSent<ScoringTieDraft>({
            unitIds: units.map((unit) => unit.id),
            women: value.women
              .filter((one) => one.women != null || one.total != null)
              .map((one) => ({ ...one, women: one.women ?? null, total: one.total ?? null, source: one.source ?? '' })),
          } as ScoringTieDraft),
        )
      }
      done={m.scoring_tie_done()}
      onClose={onClose}
    >
      {(form) =>
        units.map((unit, index) => (
          <fieldset key={unit.id}>
            <legend>{unit.name}</legend>
            <NumberField of={form.at('women').at(index).at('women')} label={m.scoring_women()} optional plain />
            <NumberField of={form.at('women').at(index).at('total')} label={m.scoring_people()} optional plain />
            <TextField of={form.at('women').at(index).at('source')} label={m.ui_source()} optional />
          </fieldset>
        ))
      }
    </FormDialog>
  );
}

export function VoteDialog({
  tie,
  voter,
  roundId,
  onClose,
}: {
  tie: ScoringTie;
  voter: { id: string; name: string };
  roundId: string;
  onClose: () => void;
}) {
  const cast = useChange(castTiePaper, ['scoring-round', roundId]);
  return (
    <FormDialog
      title={m.scoring_vote_title({ unit: voter.name })}
      text={<p>{m.scoring_vote_text()}</p>}
      initial={{ choiceId: '' }}
      confirm={m.scoring_vote()}
      send={(value) => cast(tie, { voterId: voter.id, choiceId: value.choiceId || NOBODY })}
      done={m.scoring_voted()}
      onClose={onClose}
    >
      {(form) => (
        <RadioField
          of={form.at('choiceId')}
          label={m.scoring_vote_choice()}
          choices={tie.units.map((unit) => ({ value: unit.id, label: unit.name }))}
        />
      )}
    </FormDialog>
  );
}

export function NominateDialog({
  round,
  unit,
  onClose,
}: {
  round: ScoringRound;
  unit: { id: string; name: string };
  onClose: () => void;
}) {
  const propose = useChange(nominate, ...staleOf(round), ['dossiers']);
  return (
    <FormDialog
      title={m.scoring_nominate_title({ unit: unit.name })}
      text={<p>{m.scoring_nominate_text()}</p>}
      initial={{ awardCode: 'FLAG_MINISTRY' }}
      confirm={m.scoring_nominate()}
      send={(value) => propose(round, { unitId: unit.id, awardCode: value.awardCode })}
      done={m.scoring_nominated()}
      onClose={onClose}
    >
      {(form) => (
        <RadioField
          of={form.at('awardCode')}
          label={m.scoring_award()}
          choices={[
            { value: 'FLAG_MINISTRY', label: m.scoring_award_flag() },
            { value: 'FLAG_GOVERNMENT', label: m.scoring_award_flag_government() },
            { value: 'MERIT_CERT_MINISTER', label: m.scoring_award_merit() },
          ]}
        />
      )}
    </FormDialog>
  );
}
