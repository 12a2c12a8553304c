import { Check, DoorOpen, FilePenLine, GraduationCap, LogOut, Mail, PencilLine, Star, Users, X } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { TrainingClass } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { CheckField, RadioField, TextArea } from '@/ui/form/fields';
import { newKey, Rows } from '@/ui/form/Rows';
import { useNavigation } from '@/ui/nav';
import { PersonPicker } from '@/ui/pickers/pickers';
import {
  cancelTraining,
  closeTraining,
  enrol,
  evaluateTraining,
  holdTraining,
  inviteToTraining,
  leaveTraining,
  openTraining,
} from './trainingApi';

const icon = { size: 18, 'aria-hidden': true } as const;

interface Invitee {
  key: string;
  personId: string | null;
}

function useSteps(id: string) {
  const stale = [['training-class', id], ['training'], ['training-learners', id], ['obligations']];
  return {
    open: useChange(openTraining, ...stale),
    invite: useChange(inviteToTraining, ...stale),
    hold: useChange(holdTraining, ...stale),
    close: useChange(closeTraining, ...stale),
    cancel: useChange(cancelTraining, ...stale),
    enrol: useChange(enrol, ...stale),
    leave: useChange(leaveTraining, ...stale),
    evaluate: useChange(evaluateTraining, ...stale),
  };
}

type Steps = ReturnType<typeof useSteps>;

function confirming(
  title: string,
  text: string,
  done: string,
  send: () => Promise<unknown>,
  look: Pick<ActionFace, 'icon' | 'tone'>,
): ActionFace {
  return {
    ...look,
    label: title,
    dialog: (onClose) => (
      <FormDialog
        title={title}
        text={<p>{text}</p>}
        initial={{}}
        confirm={title}
        send={send}
        done={done}
        onClose={onClose}
      />
    ),
  };
}

function keeperFaces(planned: TrainingClass, steps: Steps, edit: () => void): Record<string, ActionFace> {
  return {
    EDIT: { label: m.training_edit(), icon: <FilePenLine {...icon} />, run: edit },
    OPEN: confirming(m.training_open(), m.training_open_text(), m.training_opened(), () => steps.open(planned), {
      tone: 'primary',
      icon: <DoorOpen {...icon} />,
    }),
    INVITE: {
      label: m.training_invite(),
      icon: <Mail {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.training_invite()}
          text={<p>{m.training_invite_text()}</p>}
          initial={{ people: [{ key: newKey(), personId: null }] as Invitee[] }}
          confirm={m.training_invite()}
          send={({ people }) =>
            steps.invite(
              planned,
              asSent<{ personIds: string[] }>({ personIds: people.flatMap(({ personId }) => personId ?? []) }),
            )
          }
          done={m.training_invited()}
          onClose={onClose}
        >
          {(form) => (
            <Rows
              of={form.at('people')}
              label={m.training_invitee}
              add={m.training_add_invitee()}
              newRow={() => ({ key: newKey(), personId: null })}
            >
              {(at) => <PersonPicker of={at.at('personId')} label={m.staff_person()} />}
            </Rows>
          )}
        </FormDialog>
      ),
    },
    HOLD: confirming(m.training_hold(), m.training_hold_text(), m.training_held(), () => steps.hold(planned), {
      icon: <Users {...icon} />,
    }),
    CLOSE: confirming(m.training_close(), m.training_close_text(), m.training_closed(), () => steps.close(planned), {
      tone: 'primary',
      icon: <Check {...icon} />,
    }),
    CANCEL: {
      label: m.training_cancel(),
      tone: 'danger',
      icon: <X {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.training_cancel()}
          confirm={m.training_cancel()}
          danger
          send={(value) => steps.cancel(planned, value)}
          done={m.training_cancelled()}
          onClose={onClose}
        />
      ),
    },
  };
}

function learnerFaces(id: string, steps: Steps, test: () => void): Record<string, ActionFace> {
  return {
    ENROL: {
      label: m.training_enrol(),
      tone: 'primary',
      icon: <GraduationCap {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.training_enrol()}
          initial={{ waitIfFull: false }}
          confirm={m.training_enrol()}
          send={(value) => steps.enrol(id, value)}
          done={m.training_enrolled()}
          onClose={onClose}
        >
          {(form) => (
            <CheckField
              of={form.at('waitIfFull')}
              label={m.training_enrol_wait()}
              hint={m.training_enrol_wait_hint()}
            />
          )}
        </FormDialog>
      ),
    },
    LEAVE: confirming(m.training_leave(), m.training_leave_text(), m.training_left(), () => steps.leave(id), {
      icon: <LogOut {...icon} />,
    }),
    TAKE_TEST: { label: m.training_take_test(), tone: 'primary', icon: <PencilLine {...icon} />, run: test },
    EVALUATE: {
      label: m.training_evaluate(),
      icon: <Star {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.training_evaluate()}
          text={<p>{m.training_evaluate_text()}</p>}
          initial={{ rating: '5', words: '' }}
          confirm={m.training_evaluate()}
          send={({ rating, words }) => steps.evaluate(id, { rating: Number(rating), words: words || null })}
          done={m.training_evaluated()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <RadioField
                of={{ ...form.at('rating'), set: (next) => form.at('rating').set(next ?? '5') }}
                label={m.training_rating()}
                choices={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
              />
              <TextArea of={form.at('words')} label={m.training_words()} optional />
            </>
          )}
        </FormDialog>
      ),
    },
  };
}

/** How each step that the server offers is taken. */
export function useTrainingFaces(planned: TrainingClass): Record<string, ActionFace> {
  const { id } = planned.item;
  const steps = useSteps(id);
  const { go } = useNavigation();
  return {
    ...keeperFaces(planned, steps, () => go(paths.editTraining(id))),
    ...learnerFaces(id, steps, () => go(paths.trainingTest(id))),
  };
}
