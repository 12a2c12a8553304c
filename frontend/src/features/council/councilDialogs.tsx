import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type {
  Council,
  CouncilDraft,
  CouncilRegulationDraft,
  CouncilSeat,
  CouncilSeatDraft,
  CouncilSeatEnding,
} from '@/api/types';
import { useChange } from '@/api/useChange';
import { councilLevelChoices, seatOfficeChoices } from '@/i18n/names/councils';
import { m } from '@/paraglide/messages';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FormRow } from '@/ui/form/FormFrame';
import { CheckField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import { PersonPicker, UnitPicker } from '@/ui/pickers/pickers';
import { addSeat, changeCouncil, endSeat, foundCouncil, regulateCouncil, removeSeat } from './councilApi';

type Text = string | null | undefined;

const stale = (council: Council | null) => [['councils'], ...(council ? [['council', council.id]] : [])];

const KEEPERS = ['COUNCIL_SECRETARY', 'STANDING_OFFICE'];

interface DraftValue {
  unitId: Text;
  level: Text;
  name: string;
  decisionNumber: string;
  foundedOn: Text;
  endedOn: Text;
}

/** One that a decision has founded, or what its decision says of it from now on. */
export function CouncilDialog({ council, onClose }: { council: Council | null; onClose: () => void }) {
  const { grants } = useMe();
  const own = council?.unit ?? grants.find((grant) => KEEPERS.includes(grant.role))?.unit;
  const send = useChange(
    (body: CouncilDraft) => (council ? changeCouncil(council, body) : foundCouncil(body)),
    ...stale(council),
  );
  return (
    <FormDialog<DraftValue>
      title={council ? m.council_change() : m.council_enter()}
      initial={{
        unitId: own?.id ?? null,
        level: council?.level ?? 'MINISTRY',
        name: council?.name ?? '',
        decisionNumber: council?.decisionNumber ?? '',
        foundedOn: council?.foundedOn ?? null,
        endedOn: council?.endedOn ?? null,
      }}
      size="medium"
      confirm={m.ui_save()}
      send={(value) =>
        send(
          asSent<CouncilDraft>({
            ...value,
            unitId: value.unitId ?? null,
            level: value.level ?? null,
            foundedOn: value.foundedOn ?? null,
            endedOn: value.endedOn ?? null,
          }),
        )
      }
      done={m.council_kept()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <UnitPicker
            of={form.at('unitId')}
            chosen={own ? { id: own.id, label: own.name, hint: own.code } : null}
            label={m.council_of_unit()}
          />
          <TextField of={form.at('name')} label={m.council_name()} />
          <SelectField of={form.at('level')} label={m.council_level()} choices={councilLevelChoices()} />
          <TextField of={form.at('decisionNumber')} label={m.council_decision_number()} size="medium" />
          <FormRow>
            <DateField of={form.at('foundedOn')} label={m.council_founded_on()} />
            <DateField of={form.at('endedOn')} label={m.council_ended_on()} hint={m.council_open_end()} optional />
          </FormRow>
        </>
      )}
    </FormDialog>
  );
}

interface CouncilProps {
  council: Council;
  onClose: () => void;
}

export function AddSeatDialog({ council, onClose }: CouncilProps) {
  const add = useChange(addSeat, ...stale(council));
  const initial = {
    personId: null as Text,
    office: 'MEMBER' as Text,
    standingBody: false,
    from: council.foundedOn as Text,
    to: null as Text,
  };
  return (
    <FormDialog
      title={m.council_seat_add()}
      initial={initial}
      size="medium"
      confirm={m.council_seat_add()}
      send={(value) =>
        add(
          council,
          asSent<CouncilSeatDraft>({
            ...value,
            personId: value.personId ?? null,
            office: value.office ?? null,
            from: value.from ?? null,
            to: value.to ?? null,
          }),
        )
      }
      done={m.council_seat_added()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <PersonPicker of={form.at('personId')} label={m.council_seat_person()} />
          <SelectField of={form.at('office')} label={m.council_seat_office()} choices={seatOfficeChoices()} />
          <CheckField of={form.at('standingBody')} label={m.council_seat_standing_body()} />
          <FormRow>
            <DateField of={form.at('from')} label={m.council_seat_from()} />
            <DateField of={form.at('to')} label={m.council_seat_to()} hint={m.council_open_end()} optional />
          </FormRow>
        </>
      )}
    </FormDialog>
  );
}

interface SeatProps extends CouncilProps {
  seat: CouncilSeat;
}

export function EndSeatDialog({ council, seat, onClose }: SeatProps) {
  const end = useChange(endSeat, ...stale(council));
  return (
    <FormDialog
      title={m.council_seat_end_title({ name: seat.person.name })}
      initial={{ to: seat.to as string | null, reason: '' }}
      confirm={m.ui_save()}
      send={(value) => end(council, seat, asSent<CouncilSeatEnding>(value))}
      done={m.council_seat_ended()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('to')} label={m.council_seat_last_day()} />
          <TextArea of={form.at('reason')} label={m.ui_reason()} rows={2} />
        </>
      )}
    </FormDialog>
  );
}

export function RemoveSeatDialog({ council, seat, onClose }: SeatProps) {
  const remove = useChange(removeSeat, ...stale(council));
  return (
    <ReasonDialog
      title={m.council_seat_remove_title({ name: seat.person.name })}
      text={<p>{m.council_seat_remove_text()}</p>}
      danger
      confirm={m.council_seat_remove()}
      send={(value) => remove(council, seat, value)}
      done={m.council_seat_removed()}
      onClose={onClose}
      rows={2}
    />
  );
}

/** From its first day on it takes the place of the one before, which it begins from. */
export function RegulationDialog({ council, onClose }: CouncilProps) {
  const { today } = useMe();
  const regulate = useChange(regulateCouncil, ...stale(council));
  const before = council.regulation;
  const initial = {
    number: before?.number ?? '',
    citation: before?.citation ?? '',
    from: today as Text,
    pass: before?.pass ?? '',
    quorum: before?.quorum ?? '',
    secret: before?.secret ?? true,
    byLetter: before?.byLetter ?? false,
    substitutesVote: before?.substitutesVote ?? false,
    ownUnitRecuses: before?.ownUnitRecuses ?? false,
    recusalCitation: before?.recusalCitation as Text,
    note: '' as Text,
  };
  return (
    <FormDialog
      title={m.council_regulation_enter()}
      text={<p>{m.council_regulation_text()}</p>}
      initial={initial}
      size="medium"
      confirm={m.ui_save()}
      send={(value) =>
        regulate(
          council,
          asSent<CouncilRegulationDraft>({
            ...value,
            from: value.from ?? null,
            recusalCitation: value.recusalCitation || null,
            note: value.note || null,
          }),
        )
      }
      done={m.council_regulation_entered()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormRow>
            <TextField of={form.at('number')} label={m.council_regulation_number()} placeholder="2218/QĐ-BTNMT" />
            <TextField of={form.at('citation')} label={m.council_regulation_citation()} placeholder="Điều 8" />
          </FormRow>
          <DateField of={form.at('from')} label={m.council_regulation_from()} />
          <FormRow>
            <TextField
              of={form.at('pass')}
              label={m.council_regulation_pass()}
              hint={m.council_share_hint()}
              size="short"
              placeholder="90%"
            />
            <TextField
              of={form.at('quorum')}
              label={m.council_regulation_quorum()}
              hint={m.council_share_hint()}
              size="short"
              placeholder="2/3"
            />
          </FormRow>
          <CheckField of={form.at('secret')} label={m.council_regulation_secret()} />
          <CheckField of={form.at('byLetter')} label={m.council_regulation_by_letter()} />
          <CheckField of={form.at('substitutesVote')} label={m.council_regulation_substitutes()} />
          <CheckField of={form.at('ownUnitRecuses')} label={m.council_regulation_own_unit()} />
          <TextField
            of={form.at('recusalCitation')}
            label={m.council_regulation_recusal()}
            hint={m.council_regulation_recusal_hint()}
            optional
          />
          <TextArea of={form.at('note')} label={m.council_regulation_note()} optional rows={2} />
        </>
      )}
    </FormDialog>
  );
}
