import { useQuery } from '@tanstack/react-query';
import type { SimplifiedCase, SimplifiedProcedure } from '@/api/types';
import { formatDate, formatNumber } from '@/i18n/format';
import { simplifiedReasonName } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { DateField } from '@/ui/form/DateField';
import { SelectField } from '@/ui/form/fields';
import type { Form } from '@/ui/form/useForm';
import { Facts, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { simplifiedCasesOptions, simplifiedFiguresOptions } from './api';
import type { DraftValue } from './draft';
import css from './Simplified.module.css';

const cited = ({ citation: { clause, article, document } }: SimplifiedCase) =>
  [clause, article, document].filter(Boolean).join(', ');

/** By which procedure it goes: what the law of today opens to its kind, each case with its article. */
export function Procedure({ form }: { form: Form<DraftValue> }) {
  const { data } = useQuery(simplifiedCasesOptions);
  const { kind, simplified } = form.value;
  const cases = data?.items.filter(({ kinds }) => kinds.some((one) => one === kind)) ?? [];
  const chosen = cases.find(({ reason }) => reason === simplified.reason);
  if (cases.length === 0 && !simplified.reason) return null;
  const known = cases.map(({ reason }) => ({ value: reason as string, label: simplifiedReasonName(reason) }));
  const gone = simplified.reason && !chosen;
  return (
    <>
      <SelectField
        of={form.at('simplified').at('reason')}
        label={m.dossier_procedure()}
        choices={[
          { value: '', label: m.dossier_procedure_ordinary() },
          ...known,
          ...(gone ? [{ value: simplified.reason, label: simplifiedReasonName(simplified.reason) }] : []),
        ]}
      />
      {gone && data && <p className={css.said}>{m.simplified_not_in_law()}</p>}
      {chosen && (
        <p className={css.said}>
          {`${chosen.name}. ${m.simplified_hint()} `}
          <small>
            {cited(chosen)} <StandingBadge standing={chosen.standing} /> {chosen.note}
          </small>
        </p>
      )}
      {simplified.reason && (
        <DateField
          of={form.at('simplified').at('featOn')}
          label={m.simplified_feat_on()}
          hint={m.simplified_feat_hint()}
          optional={simplified.reason !== 'EXTRAORDINARY_FEAT'}
        />
      )}
    </>
  );
}

/** How it fares, in the facts of its page. */
export function Simplified({ procedure }: { procedure: SimplifiedProcedure }) {
  const { reason, law, featOn, aimOn, awardedOn, workingDays } = procedure;
  const days = workingDays !== null && workingDays !== undefined ? formatNumber(workingDays) : null;
  return (
    <span className={css.facts}>
      <span>
        {`${m.dossier_simplified()}: ${simplifiedReasonName(reason)}`}{' '}
        {law && <StandingBadge standing={law.standing} />}
      </span>
      <small>{law ? cited(law) : m.simplified_not_in_law()}</small>
      {featOn && <small>{`${m.simplified_feat_on()}: ${formatDate(featOn)}`}</small>}
      {days && <small>{awardedOn ? m.simplified_took({ days }) : m.simplified_running({ days })}</small>}
      {aimOn && !awardedOn && <small>{m.simplified_aim({ date: formatDate(aimOn) })}</small>}
    </span>
  );
}

/** How fast it is, against our own aim; nothing while nobody went this way. */
export function SimplifiedSpeed({ year }: { year: number }) {
  const { data } = useQuery(simplifiedFiguresOptions(year));
  if (!data || data.dossiers === 0) return null;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatNumber(value);
  return (
    <Section
      title={m.simplified_speed({ year: String(year) })}
      hint={m.simplified_speed_aim({ days: formatNumber(data.aim) })}
    >
      <Facts
        rows={[
          [m.simplified_dossiers(), number(data.dossiers)],
          [m.simplified_measured(), number(data.measured)],
          [m.simplified_within(), number(data.withinAim)],
          [m.simplified_open_past(), number(data.openPastAim)],
          [m.simplified_median(), number(data.median)],
          [m.simplified_longest(), number(data.longest)],
        ]}
      />
    </Section>
  );
}
