import { useQuery } from '@tanstack/react-query';
import { Combine, CornerUpRight, FilePenLine, Inbox, Minus, Reply, Undo2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Difficulty, DifficultyDecision } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { SelectField, TextArea } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import { PickerField } from '@/ui/pickers/pickers';
import {
  aboutDirectiveOptions,
  answerDifficulty,
  decideDifficulty,
  groupDifficulty,
  receiveDifficulty,
  searchReceived,
  submitDifficulty,
  withdrawDifficulty,
} from './api';

const icon = { size: 18, 'aria-hidden': true } as const;

function useSteps({ item }: Difficulty) {
  const stale = [['difficulty'], ['difficulties'], ['obligations'], ['directive', item.id]];
  return {
    receive: useChange(receiveDifficulty, ...stale),
    group: useChange(groupDifficulty, ...stale),
    answer: useChange(answerDifficulty, ...stale),
    submit: useChange(submitDifficulty, ...stale),
    decide: useChange(decideDifficulty, ...stale),
    withdraw: useChange(withdrawDifficulty, ...stale),
  };
}

type Steps = ReturnType<typeof useSteps>;

interface DialogProps {
  difficulty: Difficulty;
  steps: Steps;
  onClose: () => void;
}

function AdjustDialog({ difficulty, steps, onClose }: DialogProps) {
  const directive = useQuery({
    ...aboutDirectiveOptions(difficulty.directiveId ?? ''),
    enabled: Boolean(difficulty.directiveId),
  });
  const versions = directive.data?.versions.filter(({ ordinal }) => ordinal > 1) ?? [];
  return (
    <FormDialog
      title={m.difficulty_adjust()}
      text={<p>{m.difficulty_adjust_text()}</p>}
      initial={{ words: '', adjustedOrdinal: '' }}
      confirm={m.difficulty_adjust()}
      send={({ words, adjustedOrdinal }) =>
        steps.decide(
          difficulty,
          asSent<DifficultyDecision>({ words, adjustedOrdinal: adjustedOrdinal ? Number(adjustedOrdinal) : 2 }),
        )
      }
      done={m.difficulty_adjusted_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <SelectField
            of={{ ...form.at('adjustedOrdinal'), set: (next) => form.at('adjustedOrdinal').set(next ?? '') }}
            label={m.difficulty_version()}
            empty={m.ui_choose()}
            choices={versions.map(({ ordinal, signedOn, number }) => ({
              value: String(ordinal),
              label: [m.directive_version({ ordinal }), number, formatDate(signedOn)].filter(Boolean).join(' · '),
            }))}
          />
          <TextArea of={form.at('words')} label={m.difficulty_answer_words()} rows={4} />
        </>
      )}
    </FormDialog>
  );
}

function WordsDialog({
  title,
  text,
  label,
  danger,
  send,
  done,
  onClose,
}: {
  title: string;
  text?: string;
  label: string;
  danger?: boolean;
  send: (value: { words: string }) => Promise<unknown>;
  done: string;
  onClose: () => void;
}) {
  return (
    <FormDialog
      title={title}
      text={text && <p>{text}</p>}
      initial={{ words: '' }}
      confirm={title}
      danger={danger ?? false}
      send={send}
      done={done}
      onClose={onClose}
    >
      {(form) => <TextArea of={form.at('words')} label={label} rows={5} />}
    </FormDialog>
  );
}

function receivingFaces(difficulty: Difficulty, steps: Steps): Record<string, ActionFace> {
  return {
    RECEIVE: {
      label: m.difficulty_receive(),
      tone: 'primary',
      icon: <Inbox {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.difficulty_receive()}
          initial={{ answerBy: null as string | null }}
          confirm={m.difficulty_receive()}
          send={(value) => steps.receive(difficulty, asSent<{ answerBy: string }>(value))}
          done={m.difficulty_received()}
          onClose={onClose}
        >
          {(form) => <DateField of={form.at('answerBy')} label={m.difficulty_answer_by()} />}
        </FormDialog>
      ),
    },
    GROUP: {
      label: m.difficulty_group(),
      icon: <Combine {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.difficulty_group()}
          text={<p>{m.difficulty_group_text()}</p>}
          initial={{ likeId: null as string | null }}
          confirm={m.difficulty_group()}
          send={(value) => steps.group(difficulty, asSent<{ likeId: string }>(value))}
          done={m.difficulty_grouped_done()}
          onClose={onClose}
        >
          {(form) => (
            <PickerField
              of={form.at('likeId') as Lens<string | null | undefined>}
              label={m.difficulty_like()}
              queryKey={['difficulty-options', difficulty.item.id]}
              search={(q, signal) => searchReceived(q, difficulty.item.id, signal)}
              placeholder={m.difficulty_search()}
            />
          )}
        </FormDialog>
      ),
    },
    ANSWER: {
      label: m.difficulty_answer(),
      tone: 'primary',
      icon: <Reply {...icon} />,
      dialog: (onClose) => (
        <WordsDialog
          title={m.difficulty_answer()}
          label={m.difficulty_answer_words()}
          send={(value) => steps.answer(difficulty, value)}
          done={m.difficulty_answered()}
          onClose={onClose}
        />
      ),
    },
    PUT_BEFORE_MINISTER: {
      label: m.difficulty_put(),
      icon: <CornerUpRight {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.difficulty_put()}
          text={<p>{m.difficulty_put_text()}</p>}
          initial={{}}
          confirm={m.difficulty_put()}
          send={() => steps.submit(difficulty)}
          done={m.difficulty_put_done()}
          onClose={onClose}
        />
      ),
    },
  };
}

/** How each step that the server offers is taken. */
export function useDifficultyFaces(difficulty: Difficulty): Record<string, ActionFace> {
  const steps = useSteps(difficulty);
  return {
    ...receivingFaces(difficulty, steps),
    ADJUST: {
      label: m.difficulty_adjust(),
      tone: 'primary',
      icon: <FilePenLine {...icon} />,
      dialog: (onClose) => <AdjustDialog difficulty={difficulty} steps={steps} onClose={onClose} />,
    },
    KEEP: {
      label: m.difficulty_keep(),
      icon: <Minus {...icon} />,
      dialog: (onClose) => (
        <WordsDialog
          title={m.difficulty_keep()}
          text={m.difficulty_keep_text()}
          label={m.difficulty_answer_words()}
          send={({ words }) => steps.decide(difficulty, asSent<DifficultyDecision>({ words, adjustedOrdinal: null }))}
          done={m.difficulty_kept_done()}
          onClose={onClose}
        />
      ),
    },
    WITHDRAW: {
      label: m.difficulty_withdraw(),
      tone: 'danger',
      icon: <Undo2 {...icon} />,
      dialog: (onClose) => (
        <WordsDialog
          title={m.difficulty_withdraw()}
          label={m.ui_reason()}
          danger
          send={(value) => steps.withdraw(difficulty, value)}
          done={m.difficulty_withdrawn()}
          onClose={onClose}
        />
      ),
    },
  };
}
