import { useQuery } from '@tanstack/react-query';
import { asSent } from '@/api/incomplete';
import type { TitleLine, TitleLineDraft, TitleRegistration } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { RadioField, SelectField } from '@/ui/form/fields';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import { PersonPicker, UnitPicker } from '@/ui/pickers/pickers';
import { addTitleLines, removeTitleLine, reopenTitleRegistration, submitTitleRegistration } from './api';
import type { NomineeSort } from './pasted';
import { stale } from './stale';

interface Props {
  registration: TitleRegistration;
  onClose: () => void;
}

interface Adding {
  sort: NomineeSort;
  lines: {
    personId: string | null | undefined;
    collectiveId: string | null | undefined;
    awardCode: string | null | undefined;
  }[];
}

/** One person or collective, and what they strive for. */
export function AddDialog({ registration, onClose }: Props) {
  const add = useChange(addTitleLines, ...stale(registration));
  const types = useQuery(awardTypesOptions);
  const titles = (types.data?.items ?? []).filter((type) => type.category === 'TITLE');
  const { unit } = registration;
  const initial: Adding = { sort: 'INDIVIDUAL', lines: [{ personId: null, collectiveId: null, awardCode: '' }] };
  return (
    <FormDialog<Adding>
      title={m.title_reg_add()}
      initial={initial}
      size="medium"
      confirm={m.title_reg_add()}
      send={(value) =>
        add(
          registration,
          asSent<TitleLineDraft[]>(
            value.lines.map(({ personId, collectiveId, awardCode }) => ({
              personId: personId ?? null,
              collectiveId: collectiveId ?? null,
              awardCode: awardCode ?? '',
            })),
          ),
          false,
        )
      }
      done={m.title_reg_added({ count: 1 })}
      onClose={onClose}
    >
      {(form) => {
        const line = form.at('lines').at(0);
        const handleSort = (sort: string) => {
          form.at('sort').set(sort as NomineeSort);
          line.set({ personId: null, collectiveId: sort === 'COLLECTIVE' ? unit.id : null, awardCode: '' });
        };
        return (
          <>
            <RadioField
              of={{ ...form.at('sort'), set: handleSort }}
              label={m.title_reg_nominee()}
              choices={[
                { value: 'INDIVIDUAL', label: m.title_reg_people() },
                { value: 'COLLECTIVE', label: m.title_reg_collectives() },
              ]}
            />
            {line.error && <p role="alert">{line.error}</p>}
            {form.value.sort === 'INDIVIDUAL' ? (
              <PersonPicker key="person" of={line.at('personId')} label={m.title_reg_person()} unitId={unit.id} />
            ) : (
              <UnitPicker
                key="collective"
                of={line.at('collectiveId')}
                chosen={{ id: unit.id, label: unit.name }}
                label={m.title_reg_collective()}
              />
            )}
            <SelectField
              of={line.at('awardCode')}
              label={m.title_reg_title()}
              empty={m.ui_choose()}
              choices={awardChoices(titles, form.value.sort)}
            />
          </>
        );
      }}
    </FormDialog>
  );
}

export function RemoveDialog({ registration, line, onClose }: Props & { line: TitleLine }) {
  const remove = useChange(removeTitleLine, ...stale(registration));
  const nominee = line.person?.name ?? line.collective?.name ?? '';
  return (
    <FormDialog
      title={m.title_reg_remove()}
      text={<p>{m.title_reg_remove_text({ nominee, title: line.award.name })}</p>}
      initial={{}}
      danger
      confirm={m.title_reg_remove()}
      send={() => remove(registration, line.id)}
      done={m.title_reg_removed()}
      onClose={onClose}
    />
  );
}

export function SubmitDialog({ registration, onClose }: Props) {
  const submit = useChange(submitTitleRegistration, ...stale(registration));
  return (
    <FormDialog
      title={m.title_reg_submit()}
      text={<p>{m.title_reg_submit_text()}</p>}
      initial={{}}
      confirm={m.title_reg_submit()}
      send={() => submit(registration)}
      done={m.title_reg_submitted_done()}
      onClose={onClose}
    />
  );
}

export function ReopenDialog({ registration, onClose }: Props) {
  const reopen = useChange(reopenTitleRegistration, ...stale(registration));
  return (
    <ReasonDialog
      title={m.title_reg_reopen()}
      text={<p>{m.title_reg_reopen_text()}</p>}
      confirm={m.title_reg_reopen()}
      send={(value) => reopen(registration, value)}
      done={m.title_reg_reopened_done()}
      onClose={onClose}
      rows={2}
    />
  );
}
