import { Plus, Trash2 } from 'lucide-react';
import type { Dossier } from '@/api/types';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { SelectField, TextArea } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Lens } from '@/ui/form/useForm';
import { isOpen } from './draft';
import css from './ReturnFields.module.css';

export interface PointValue {
  key: number;
  /** `nomination:ID`, `document:ID`, or empty for the whole. */
  about: string;
  text: string;
}

export interface ReturnValue {
  reason: string;
  workingDays: number | null;
  points: PointValue[];
}

let keys = 0;

export const newReturn = (): ReturnValue => ({ reason: '', workingDays: 5, points: [] });

/** The points as the contract wants them. */
export const sentPoints = (points: PointValue[]) =>
  points.map(({ about, text }) => {
    const [kind, id] = about.split(':');
    return {
      nominationId: kind === 'nomination' ? (id ?? null) : null,
      documentId: kind === 'document' ? (id ?? null) : null,
      text,
    };
  });

function places(dossier: Dossier) {
  const open = dossier.nominations.filter(isOpen);
  return [
    ...open.map((nomination) => ({
      value: `nomination:${nomination.id}`,
      label: `${nomineeLabel(nomination.nominee)} – ${nomination.award.name}`,
      group: m.dossier_nominations(),
    })),
    ...dossier.attachments.map(({ document }) => ({
      value: `document:${document.id}`,
      label: document.fileName,
      group: m.dossier_attachments(),
    })),
    ...open.flatMap((nomination) =>
      nomination.evidence.map(({ document }) => ({
        value: `document:${document.id}`,
        label: `${nomineeLabel(nomination.nominee)}: ${document.fileName}`,
        group: m.dossier_evidence(),
      })),
    ),
  ];
}

/** What is to be mended, point by point, and until when. */
export function ReturnFields({ of, dossier }: { of: Lens<ReturnValue>; dossier: Dossier }) {
  const points = of.at('points');
  const add = () => {
    keys += 1;
    points.change((current) => [...current, { key: keys, about: '', text: '' }]);
  };
  return (
    <>
      <TextArea of={of.at('reason')} label={m.dossier_return_whole()} rows={3} />
      <fieldset className={css.points}>
        <legend>{m.dossier_return_points()}</legend>
        {points.value.map((point, index) => {
          const at = points.at(index) as Lens<PointValue>;
          const number = index + 1;
          return (
            <fieldset key={point.key} className={css.point}>
              <legend className="visually-hidden">{m.dossier_return_point({ number })}</legend>
              <SelectField
                of={at.at('about')}
                label={m.dossier_return_point_about()}
                empty={m.dossier_return_point_whole()}
                choices={places(dossier)}
              />
              <TextArea of={at.at('text')} label={m.dossier_return_point_text()} rows={2} />
              <IconButton
                label={m.dossier_return_remove_point({ number })}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => points.set(points.value.filter((other) => other !== point))}
              />
            </fieldset>
          );
        })}
        <Button compact icon={<Plus size={16} aria-hidden />} onClick={add}>
          {m.dossier_return_add_point()}
        </Button>
      </fieldset>
      <NumberField of={of.at('workingDays')} label={m.dossier_return_days()} hint={m.dossier_return_days_hint()} />
    </>
  );
}
