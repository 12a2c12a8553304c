import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import type { ArchiveFigure, RetentionLevelRules, RetentionRule, RetentionRuleDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { retentionLevelName } from '@/i18n/names/retention';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FormRow } from '@/ui/form/FormFrame';
import { RadioField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import { Loaded } from '@/ui/States';
import { enterRetentionRule, retentionRulesOptions } from './api';
import css from './Retention.module.css';

const citation = ({ clause, article, document }: RetentionRule) =>
  [document, article, clause].filter(Boolean).join(', ');

const period = (rule: RetentionRule | null | undefined) => {
  if (!rule) return m.retention_unknown();
  return rule.years ? m.retention_years({ years: formatNumber(rule.years) }) : m.retention_permanent();
};

interface Value {
  kept: string;
  years: number | null;
  from: string | null;
  document: string;
  article: string;
  clause: string;
  reason: string;
}

function sent({ kept, years, article, clause, ...value }: Value) {
  return asSent<RetentionRuleDraft>({
    ...value,
    years: kept === 'PERMANENT' ? null : years,
    article: article || null,
    clause: clause || null,
  });
}

function RuleDialog({ of, onClose }: { of: RetentionLevelRules; onClose: () => void }) {
  const enter = useChange(enterRetentionRule, ['retention-rules'], ['archive-entries']);
  const { rule } = of;
  return (
    <FormDialog<Value>
      title={m.retention_enter({ level: retentionLevelName(of.level) })}
      text={of.level === 'STATE' ? m.retention_enter_state_text() : m.retention_enter_text()}
      size="medium"
      initial={{
        kept: rule && !rule.years ? 'PERMANENT' : 'YEARS',
        years: rule?.years ?? null,
        from: null,
        document: rule?.document ?? '',
        article: rule?.article ?? '',
        clause: rule?.clause ?? '',
        reason: '',
      }}
      confirm={m.retention_enter_confirm()}
      send={(value) => enter(of, sent(value))}
      done={m.retention_entered()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <RadioField
            of={{ ...form.at('kept'), set: (next) => form.at('kept').set(next ?? 'YEARS') }}
            label={m.retention_kept()}
            choices={[
              { value: 'YEARS', label: m.retention_for_years() },
              { value: 'PERMANENT', label: m.retention_permanent() },
            ]}
          />
          <FormRow>
            {form.value.kept === 'YEARS' && (
              <NumberField of={form.at('years')} label={m.retention_years_field()} plain />
            )}
            <DateField of={form.at('from')} label={m.retention_from()} />
          </FormRow>
          <TextField of={form.at('document')} label={m.retention_document()} />
          <FormRow>
            <TextField of={form.at('article')} label={m.retention_article()} optional={of.level !== 'STATE'} />
            <TextField of={form.at('clause')} label={m.retention_clause()} optional />
          </FormRow>
          <TextArea of={form.at('reason')} label={m.ui_reason()} rows={3} />
        </>
      )}
    </FormDialog>
  );
}

function Period({ of: { rule } }: { of: RetentionLevelRules }) {
  return (
    <div>
      <b>{period(rule)}</b> {rule && <StandingBadge standing={rule.standing} />}
      {rule && <span className={css.soft}>{citation(rule)}</span>}
      <span className={css.soft}>{rule ? (rule.note ?? rule.reason) : m.retention_unknown_text()}</span>
    </div>
  );
}

/** Nothing that was known once is lost. */
function Earlier({ items }: { items: RetentionLevelRules[] }) {
  const rows = items.flatMap(({ level, others }) => others.map((rule) => ({ level, rule })));
  if (rows.length === 0) return null;
  return (
    <details className={css.earlier}>
      <summary>{m.retention_earlier({ count: formatNumber(rows.length) })}</summary>
      <PlainTable
        caption={m.retention_earlier({ count: formatNumber(rows.length) })}
        heads={[m.retention_level(), m.retention_kept(), m.retention_applied(), m.retention_recorded()]}
        rows={rows.map(({ level, rule }) => ({
          key: rule.id,
          cells: [
            retentionLevelName(level),
            <div key="period">
              {period(rule)} <StandingBadge standing={rule.standing} />
              <span className={css.soft}>{citation(rule)}</span>
              <span className={css.soft}>{rule.reason ?? rule.note}</span>
            </div>,
            [
              rule.from && m.retention_since({ day: formatDate(rule.from) }),
              rule.to && m.retention_to({ day: formatDate(rule.to) }),
            ]
              .filter(Boolean)
              .join(' '),
            <div key="known">
              {[formatInstant(rule.recordedAt), rule.recordedBy].filter(Boolean).join(' · ')}
              {rule.supersededAt && (
                <span className={css.soft}>{m.retention_superseded({ at: formatInstant(rule.supersededAt) })}</span>
              )}
            </div>,
          ],
        }))}
      />
    </details>
  );
}

/** How long each level is kept, how we know, and how many there are. */
export function Levels({ figures }: { figures: ArchiveFigure[] }) {
  const rules = useQuery(retentionRulesOptions);
  const [editing, setEditing] = useState<RetentionLevelRules | null>(null);
  const counts = (level: string | null) => figures.find((figure) => (figure.level ?? null) === level);
  const cells = (level: string | null) => {
    const figure = counts(level);
    return [figure?.kept, figure?.due, figure?.disposed].map((count) => formatNumber(count ?? 0));
  };
  return (
    <Section title={m.retention_periods()}>
      <Loaded query={rules}>
        {({ items, counting }) => (
          <>
            <PlainTable
              caption={m.retention_periods()}
              heads={[
                m.retention_level(),
                m.retention_kept(),
                m.retention_count_kept(),
                m.retention_due(),
                m.retention_count_disposed(),
                m.ui_edit(),
              ]}
              ends={[2, 3, 4]}
              narrow={[5]}
              rows={[
                ...items.map((of) => ({
                  key: of.level,
                  cells: [
                    <b key="level">{retentionLevelName(of.level)}</b>,
                    <Period key="period" of={of} />,
                    ...cells(of.level),
                    of.actions.some(({ action }) => action === 'EDIT') && (
                      <IconButton
                        key="edit"
                        label={m.retention_enter({ level: retentionLevelName(of.level) })}
                        icon={<PenLine size={16} aria-hidden />}
                        onClick={() => setEditing(of)}
                      />
                    ),
                  ],
                })),
                ...(counts(null)
                  ? [
                      {
                        key: 'none',
                        cells: [
                          <b key="level">{retentionLevelName(null)}</b>,
                          <span key="text" className={css.soft}>
                            {m.retention_level_unknown_text()}
                          </span>,
                          ...cells(null),
                          null,
                        ],
                      },
                    ]
                  : []),
              ]}
            />
            <p className={css.soft}>
              {counting.text} <StandingBadge standing={counting.standing} />
            </p>
            <Earlier items={items} />
            {editing && <RuleDialog of={editing} onClose={() => setEditing(null)} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}
