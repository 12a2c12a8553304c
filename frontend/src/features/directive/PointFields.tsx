import type { DirectivePoint } from '@/api/types';
import { m } from '@/paraglide/messages';
import { FormRow } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import { newKey, Rows } from '@/ui/form/Rows';
import type { Lens } from '@/ui/form/useForm';

export interface PointValue {
  key: string;
  code: string;
  text: string;
  asks: string | null;
  ofWhom: string | null;
  rhythm: string | null;
}

export const newPoint = (): PointValue => ({ key: newKey(), code: '', text: '', asks: '', ofWhom: '', rhythm: '' });

export const pointOf = ({ code, text, asks, ofWhom, rhythm }: DirectivePoint): PointValue => ({
  key: code,
  code,
  text,
  asks: asks ?? '',
  ofWhom: ofWhom ?? '',
  rhythm: rhythm ?? '',
});

export const pointsSent = (points: PointValue[]) =>
  points.map(({ code, text, asks, ofWhom, rhythm }) => ({
    code,
    text,
    asks: asks || null,
    ofWhom: ofWhom || null,
    rhythm: rhythm || null,
  }));

/** What a directive asks, point by point. */
export function PointFields({ of }: { of: Lens<PointValue[]> }) {
  return (
    <Rows of={of} label={m.directive_point} movable add={m.directive_add_point()} newRow={newPoint}>
      {(point) => (
        <>
          <FormRow>
            <TextField of={point.at('code')} label={m.directive_point_code()} hint={m.directive_point_code_hint()} />
            <TextField of={point.at('ofWhom')} label={m.directive_of_whom()} optional />
            <TextField of={point.at('rhythm')} label={m.directive_rhythm()} optional />
          </FormRow>
          <TextField of={point.at('asks')} label={m.directive_asks_short()} optional />
          <TextArea of={point.at('text')} label={m.directive_text()} rows={4} />
        </>
      )}
    </Rows>
  );
}
