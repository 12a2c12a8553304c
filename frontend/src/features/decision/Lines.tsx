import { useState } from 'react';
import { useCan } from '@/api/me';
import type { Decision, DecisionLine } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber, plain } from '@/i18n/format';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import fieldCss from '@/ui/form/fields.module.css';
import { Link } from '@/ui/nav';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState } from '@/ui/States';
import { BonusCell } from './Bonus';
import css from './Lines.module.css';

const FEW = 15;
const STEP = 200;

interface Numbered {
  line: DecisionLine;
  number: number;
}

/** By award, in the decision's order. */
function groupsOf(lines: Numbered[]): [name: string, lines: Numbered[]][] {
  const groups = new Map<string, Numbered[]>();
  for (const one of lines) groups.set(one.line.award.name, [...(groups.get(one.line.award.name) ?? []), one]);
  return [...groups];
}

/** The award in the register once there is one, the nomination before. */
function Name({ line, entered, mayDossier }: { line: DecisionLine; entered: boolean; mayDossier: boolean }) {
  if (!entered && !mayDossier) return <b>{nomineeLabel(line.nominee)}</b>;
  return (
    <Link to={entered ? paths.award(line.id) : paths.nomination(line.nominationId)} className={css.name}>
      {nomineeLabel(line.nominee)}
    </Link>
  );
}

/** Who receives what: the decision's annex. From the signature on each line is an award in the register. */
export function Lines({ decision }: { decision: Decision }) {
  const [text, setText] = useState('');
  const [most, setMost] = useState(STEP);
  const entered = decision.number !== null;
  const mayDossier = useCan('DOSSIER_READ');
  if (decision.lines.length === 0) return <EmptyState title={m.decision_no_lines()} />;

  const wanted = plain(text.trim());
  const found = decision.lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) =>
      plain(`${nomineeLabel(line.nominee)} ${line.unit.name} ${line.dossier.number}`).includes(wanted),
    );
  return (
    <>
      {decision.lines.length > FEW && (
        <input
          type="search"
          className={`${fieldCss.control} ${css.find}`}
          aria-label={m.decision_find_line()}
          placeholder={m.decision_find_line()}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {found.length === 0 && <p className={css.none}>{m.ui_nothing_found()}</p>}
      {groupsOf(found.slice(0, most)).map(([award, lines]) => (
        <div key={award} className={css.group}>
          <h3>{award}</h3>
          <PlainTable
            caption={award}
            heads={[m.decision_ordinal(), m.decision_nominee(), m.ui_unit(), m.decision_dossier(), m.bonus()]}
            ends={[4]}
            ordinal={0}
            lead={1}
            rows={lines.map(({ line, number }) => ({
              key: line.id,
              cells: [
                formatNumber(number),
                <Name key="name" line={line} entered={entered} mayDossier={mayDossier} />,
                line.unit.name === line.nominee.name ? '' : line.unit.name,
                mayDossier ? (
                  <Link key="dossier" to={paths.dossier(line.dossier.id)}>
                    {line.dossier.number}
                  </Link>
                ) : (
                  line.dossier.number
                ),
                <BonusCell key="bonus" decision={decision} line={line} />,
              ],
            }))}
          />
        </div>
      ))}
      {found.length > most && (
        <Button onClick={() => setMost(most + STEP)}>
          {m.ui_load_more()} ({m.ui_shown_of({ shown: formatNumber(most), total: formatNumber(found.length) })})
        </Button>
      )}
    </>
  );
}
