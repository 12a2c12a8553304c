import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan } from '@/api/me';
import type { Amendment, AmendmentBasis, AmendmentDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { amendmentKindsFor, groundChoices } from '@/i18n/names/amendments';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { Field, RadioField, TextArea, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { NumberField } from '@/ui/form/NumberField';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { Forbidden, Loaded, Notice } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import css from './Amendment.module.css';
import { amendmentOptions, basisOptions, draftAmendment, reviseAmendment } from './api';

interface LineValue {
  awardId: string;
  reads: { recipientName: string; unitName: string; year: number | null };
}

interface Value {
  kind: string;
  title: string;
  symbol: string;
  legalBasis: string;
  reason: string;
  grounds: string[];
  conclusion: { authority: string; number: string; on: string | null; documentId: string | null };
  lines: LineValue[];
}

type Award = AmendmentBasis['awards'][number];

const readingOf = (award: Award) => ({
  recipientName: award.recipient.name,
  unitName: award.unit.name,
  year: award.year as number | null,
});

const NO_CONCLUSION = { authority: '', number: '', on: null, documentId: null };

/** Papers are Vietnamese, whatever language the page is read in. */
function titleOf(kind: string, { decision }: AmendmentBasis) {
  const what: Record<string, string> = {
    CORRECTION: 'đính chính thông tin tại',
    PARTIAL_ANNULMENT: 'hủy bỏ một phần',
    REVOCATION: 'hủy bỏ, thu hồi khen thưởng tại',
    RESTORATION: 'phục hồi khen thưởng tại',
  };
  return `Về việc ${what[kind] ?? ''} Quyết định số ${decision.number}`;
}

function begun(kind: string, award: Award, basis: AmendmentBasis): Value {
  return {
    kind,
    title: titleOf(kind, basis),
    symbol: basis.symbol ?? '',
    legalBasis: '',
    reason: '',
    grounds: [],
    conclusion: NO_CONCLUSION,
    lines: [{ awardId: award.id, reads: readingOf(award) }],
  };
}

function startingFrom(amendment: Amendment): Value {
  const { conclusion } = amendment;
  return {
    kind: amendment.kind,
    title: amendment.title,
    symbol: amendment.symbol ?? '',
    legalBasis: amendment.legalBasis ?? '',
    reason: amendment.reason,
    grounds: amendment.grounds,
    conclusion: conclusion
      ? {
          authority: conclusion.authority,
          number: conclusion.number,
          on: conclusion.on,
          documentId: conclusion.document.id,
        }
      : NO_CONCLUSION,
    lines: amendment.lines.map(({ award, reads }) => ({
      awardId: award.id,
      reads: {
        recipientName: reads?.recipientName ?? award.recipient.name,
        unitName: reads?.unitName ?? award.unit.name,
        year: reads?.year ?? award.year,
      },
    })),
  };
}

/** What reads as it was printed is not sent: only what differs is a correction. */
function readsOf({ awardId, reads }: LineValue, awards: readonly Award[]) {
  const award = awards.find((one) => one.id === awardId);
  if (!award) return null;
  const printed = readingOf(award);
  return {
    recipientName: reads.recipientName === printed.recipientName ? null : reads.recipientName,
    unitName: reads.unitName === printed.unitName ? null : reads.unitName,
    year: reads.year === printed.year ? null : reads.year,
  };
}

function draftOf({ conclusion, ...value }: Value, { way, awards }: AmendmentBasis): AmendmentDraft {
  const revocation = value.kind === 'REVOCATION';
  const concluded = conclusion.authority || conclusion.number || conclusion.documentId;
  return asSent<AmendmentDraft>({
    ...value,
    symbol: way === 'OWN' ? value.symbol || null : null,
    legalBasis: value.legalBasis || null,
    grounds: revocation ? value.grounds : null,
    conclusion: revocation && concluded ? conclusion : null,
    lines: value.lines.map((line) => ({
      awardId: line.awardId,
      reads: value.kind === 'CORRECTION' ? readsOf(line, awards) : null,
    })),
  });
}

function Grounds({ of }: { of: Lens<string[]> }) {
  return (
    <fieldset id={of.id} tabIndex={-1} className={fieldCss.field}>
      <legend className={fieldCss.label}>{m.amendment_grounds()}</legend>
      <p className={fieldCss.hint}>{m.amendment_grounds_hint()}</p>
      <div className={css.grounds}>
        {groundChoices().map(({ value, label }) => (
          <label key={value} className={fieldCss.choice}>
            <input
              type="checkbox"
              checked={of.value.includes(value)}
              onChange={(event) =>
                of.set(event.target.checked ? [...of.value, value] : of.value.filter((other) => other !== value))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {of.error && <p className={fieldCss.error}>{of.error}</p>}
    </fieldset>
  );
}

/** Which awards of the decision; the one that it was begun with first. */
function Awards({ of, basis, revoked }: { of: Lens<LineValue[]>; basis: AmendmentBasis; revoked: boolean }) {
  const [typed, setTyped] = useState('');
  const chosen = (id: string) => of.value.some((line) => line.awardId === id);
  const fits = (award: Award) => (award.standing === 'REVOKED') === revoked || chosen(award.id);
  const shown = basis.awards.filter(
    (award) =>
      fits(award) && award.recipient.name.toLocaleLowerCase('vi').includes(typed.trim().toLocaleLowerCase('vi')),
  );
  const errorOf = (id: string) => {
    const index = of.value.findIndex((line) => line.awardId === id);
    return index < 0 ? undefined : of.at(index).at('awardId').error;
  };
  return (
    <fieldset id={of.id} tabIndex={-1} className={fieldCss.field}>
      <legend className="visually-hidden">{m.amendment_awards()}</legend>
      <div className={css.choose}>
        {basis.awards.length > 8 && (
          <Field id={`${of.id}-find`} label={m.amendment_find_award()}>
            <input
              id={`${of.id}-find`}
              className={fieldCss.control}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field>
        )}
        <div className={css.awards}>
          {shown.map((award) => (
            <label key={award.id} className={fieldCss.choice}>
              <input
                type="checkbox"
                checked={chosen(award.id)}
                onChange={(event) =>
                  of.set(
                    event.target.checked
                      ? [...of.value, { awardId: award.id, reads: readingOf(award) }]
                      : of.value.filter((line) => line.awardId !== award.id),
                  )
                }
              />
              <span>
                {nomineeLabel(award.recipient)}
                <small>{`${award.award.name} · ${award.unit.name}`}</small>
                {errorOf(award.id) && <small className={fieldCss.error}>{errorOf(award.id)}</small>}
              </span>
            </label>
          ))}
        </div>
      </div>
      {of.error && <p className={fieldCss.error}>{of.error}</p>}
    </fieldset>
  );
}

function Readings({ of, awards }: { of: Lens<LineValue[]>; awards: readonly Award[] }) {
  return (
    <div className={css.readings}>
      {of.value.map((line, index) => {
        const reads = of.at(index).at('reads');
        const award = awards.find((one) => one.id === line.awardId);
        return (
          <fieldset key={line.awardId} id={reads.id} tabIndex={-1} className={css.reading}>
            <legend>{award ? nomineeLabel(award.recipient) : line.awardId}</legend>
            <TextField of={reads.at('recipientName')} label={m.amendment_reads_name()} />
            <FormRow>
              <TextField of={reads.at('unitName')} label={m.amendment_reads_unit()} />
              <NumberField of={reads.at('year')} label={m.amendment_reads_year()} plain />
            </FormRow>
            {reads.error && <p className={fieldCss.error}>{reads.error}</p>}
          </fieldset>
        );
      })}
    </div>
  );
}

interface FormProps {
  basis: AmendmentBasis;
  initial: Value;
  conclusionPaper?: NonNullable<Amendment['conclusion']>['document'] | null;
  save: (draft: AmendmentDraft) => Promise<Amendment>;
  cancelTo: string;
}

function AmendmentForm({ basis, initial, conclusionPaper = null, save, cancelTo }: FormProps) {
  const form = useForm(initial);
  const { leaving, leaveFor } = useLeave();
  const change = useChange(save, ['amendments'], ['amendment'], ['award'], ['amendment-basis']);
  const kind = form.at('kind');
  const revoked = kind.value === 'RESTORATION';
  const conclusion = form.at('conclusion');

  const handleSubmit = async () => {
    const done = await form.submit((value) => change(draftOf(value, basis)));
    if (!done) return;
    toast.done(m.amendment_saved());
    leaveFor(paths.amendment(done.answer.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      {basis.way === 'STATE' && (
        <Notice>
          <p>{m.amendment_way_state_text({ authority: basis.decision.authority })}</p>
        </Notice>
      )}
      <Section title={m.amendment_content()}>
        <FormFields>
          <RadioField of={kind} label={m.amendment_kind()} choices={amendmentKindsFor(revoked)} />
          {revoked && basis.way === 'OWN' && <p className={css.soft}>{m.amendment_restoration_analogue()}</p>}
          <TextField of={form.at('title')} label={m.amendment_title()} />
          {basis.way === 'OWN' && (
            <TextField of={form.at('symbol')} label={m.decision_symbol()} size="medium" spellCheck={false} />
          )}
          <TextArea of={form.at('reason')} label={m.amendment_reason()} hint={m.amendment_reason_hint()} rows={3} />
          <TextArea
            of={form.at('legalBasis')}
            label={m.decision_legal_basis()}
            hint={m.decision_legal_basis_hint()}
            optional
          />
        </FormFields>
      </Section>
      {kind.value === 'REVOCATION' && (
        <Section title={m.amendment_conclusion()} hint={m.amendment_conclusion_hint()}>
          <FormFields>
            <Grounds of={form.at('grounds')} />
            <TextField of={conclusion.at('authority')} label={m.amendment_conclusion_authority()} />
            <FormRow>
              <TextField of={conclusion.at('number')} label={m.amendment_conclusion_number()} />
              <DateField of={conclusion.at('on')} label={m.amendment_conclusion_on()} />
            </FormRow>
            <FileField
              of={conclusion.at('documentId')}
              unitId={basis.unit.id}
              label={m.amendment_conclusion_paper()}
              attach={m.amendment_attach()}
              kept={conclusionPaper}
            />
          </FormFields>
        </Section>
      )}
      <Section title={m.amendment_awards()} hint={m.amendment_awards_hint({ number: basis.decision.number })}>
        <Awards of={form.at('lines')} basis={basis} revoked={revoked} />
      </Section>
      {kind.value === 'CORRECTION' && (
        <Section title={m.amendment_reads()} hint={m.amendment_reads_hint()}>
          <Readings of={form.at('lines')} awards={basis.awards} />
        </Section>
      )}
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.amendment_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

const crumbs = () => [{ label: m.place_amendments(), to: paths.amendments }];

function NewForm({ award: id, kind }: { award: string; kind: string }) {
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...basisOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Loaded query={query}>
      {(basis) => {
        const award = basis.awards.find((one) => one.id === id);
        return award ? (
          <AmendmentForm
            basis={basis}
            initial={begun(award.standing === 'REVOKED' ? 'RESTORATION' : kind, award, basis)}
            save={draftAmendment}
            cancelTo={paths.award(id)}
          />
        ) : (
          <Forbidden />
        );
      }}
    </Loaded>
  );
}

export function NewAmendmentPage() {
  const { search } = useListState();
  const may = useCan('DECISION_DRAFT');
  const { award, kind = 'CORRECTION' } = search;
  return (
    <Page title={m.amendment_new_title()} width="text" crumbs={crumbs()}>
      {!may ? <Forbidden /> : award ? <NewForm award={award} kind={kind} /> : <p>{m.amendment_none_text()}</p>}
    </Page>
  );
}

function EditForm({ amendment }: { amendment: Amendment }) {
  const first = amendment.lines[0]?.award.id ?? '';
  const query = useQuery({ ...basisOptions(first), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Loaded query={query}>
      {(basis) => (
        <AmendmentForm
          basis={basis}
          initial={startingFrom(amendment)}
          conclusionPaper={amendment.conclusion?.document ?? null}
          save={(draft) => reviseAmendment(amendment, draft)}
          cancelTo={paths.amendment(amendment.id)}
        />
      )}
    </Loaded>
  );
}

export function EditAmendmentPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery({ ...amendmentOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Page
      title={m.amendment_edit_title()}
      width="text"
      crumbs={[...crumbs(), ...(query.data ? [{ label: query.data.title, to: paths.amendment(id) }] : [])]}
    >
      <Loaded query={query}>{(amendment) => <EditForm amendment={amendment} />}</Loaded>
    </Page>
  );
}
