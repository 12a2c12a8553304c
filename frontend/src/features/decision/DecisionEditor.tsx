import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { Decision, DecisionDraft } from '@/api/types';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import type { Option } from '@/ui/Combobox';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { NominationChooser } from '@/ui/pickers/NominationChooser';
import type { Choosable } from '@/ui/pickers/nominations';
import { UnitPicker } from '@/ui/pickers/pickers';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { candidatesOptions, decisionOptions, draftDecision, passedBy, reviseDecision } from './api';

interface Value {
  title: string;
  unitId: string | null;
  symbol: string;
  legalBasis: string | null;
  /** Whole while they are chosen from; only their ids are sent, under this name. */
  nominationIds: Choosable[];
}

function draftOf({ nominationIds, ...rest }: Value): DecisionDraft {
  return asSent<DecisionDraft>({ ...rest, nominationIds: nominationIds.map((nomination) => nomination.id) });
}

function startingFrom(decision: Decision): Value {
  return {
    title: decision.title,
    unitId: decision.unit.id,
    symbol: decision.symbol,
    legalBasis: decision.legalBasis,
    nominationIds: decision.lines.map((line) => ({ ...line, id: line.nominationId })),
  };
}

interface FormProps {
  initial: Value;
  unit: Option | null;
  /** The draft that is rewritten: its own nominations are free for it. */
  except?: string;
  save: (draft: DecisionDraft) => Promise<Decision>;
  cancelTo: string;
  onReload?: () => void;
}

function DecisionForm({ initial, unit, except, save, cancelTo, onReload }: FormProps) {
  const form = useForm(initial);
  const { leaving, leaveFor } = useLeave();
  const queryClient = useQueryClient();
  const nominations = form.at('nominationIds');
  const decider = form.at('unitId').value;

  const handleSubmit = async () => {
    const sent = await form.submit((value) => save(draftOf(value)));
    if (!sent) return;
    const decision = sent.answer;
    queryClient.setQueryData(decisionOptions(decision.id).queryKey, decision);
    void queryClient.invalidateQueries({ queryKey: ['decisions'] });
    toast.done(m.decision_saved());
    leaveFor(paths.decision(decision.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()} onReload={onReload}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.decision_content()}>
        <FormFields>
          <TextField of={form.at('title')} label={m.decision_title()} hint={m.decision_title_hint()} />
          <FormRow>
            <UnitPicker of={form.at('unitId')} chosen={unit} label={m.decision_decider()} />
            <TextField of={form.at('symbol')} label={m.decision_symbol()} size="medium" spellCheck={false} />
          </FormRow>
          <TextArea
            of={form.at('legalBasis')}
            label={m.decision_legal_basis()}
            hint={m.decision_legal_basis_hint()}
            optional
          />
        </FormFields>
      </Section>
      <Section title={m.decision_choose()} hint={m.decision_choose_hint()}>
        {decider ? (
          <NominationChooser
            id={nominations.id}
            find={(narrowing) => candidatesOptions({ unit: decider, except, ...narrowing })}
            chosen={nominations.value}
            onChange={nominations.set}
            empty={m.decision_nothing_passed()}
            refusal={(index) => nominations.at(index).error}
          />
        ) : (
          <p>{m.decision_choose_unit_first()}</p>
        )}
        {nominations.error && <p className={fieldCss.error}>{nominations.error}</p>}
      </Section>
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.decision_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function NewDecisionPage() {
  const may = useCan('DECISION_DRAFT');
  const { grants } = useMe();
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  const councilResult = useListState().search.result;
  // Read once: what the form begins with must not change under the hand.
  const passed = useQuery({
    queryKey: ['nominations-passed', councilResult ?? null, office?.id ?? null],
    queryFn: ({ signal }) => (councilResult && office ? passedBy(councilResult, office.id, signal) : []),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    enabled: may,
  });
  return (
    <Page title={m.decision_new()} width="text" crumbs={[{ label: m.place_decisions(), to: paths.decisions }]}>
      {may ? (
        <Loaded query={passed}>
          {(nominations) => (
            <DecisionForm
              initial={{
                title: '',
                unitId: office?.id ?? null,
                symbol: office ? `QĐ-${office.code}` : '',
                legalBasis: '',
                nominationIds: nominations,
              }}
              unit={office ? { id: office.id, label: office.name, hint: office.code } : null}
              save={draftDecision}
              cancelTo={paths.decisions}
            />
          )}
        </Loaded>
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}

export function EditDecisionPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...decisionOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  const [round, setRound] = useState(0);
  return (
    <Page
      title={m.decision_edit()}
      width="text"
      crumbs={[
        { label: m.place_decisions(), to: paths.decisions },
        ...(query.data ? [{ label: query.data.title, to: paths.decision(id) }] : []),
      ]}
    >
      <Loaded query={query}>
        {(decision) => (
          <DecisionForm
            key={round}
            initial={startingFrom(decision)}
            unit={{ id: decision.unit.id, label: decision.unit.name, hint: decision.unit.code }}
            except={decision.id}
            save={(draft) => reviseDecision(decision.id, decision.version, draft)}
            cancelTo={paths.decision(decision.id)}
            onReload={() => void query.refetch().then(() => setRound(round + 1))}
          />
        )}
      </Loaded>
    </Page>
  );
}
