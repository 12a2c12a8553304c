import { useQuery } from '@tanstack/react-query';
import type { Directive } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { directivePointName } from '@/i18n/names/directives';
import { taskProgressName } from '@/i18n/names/plans';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Link } from '@/ui/nav';
import { Section } from '@/ui/Page';
import { Loaded } from '@/ui/States';
import { carriersOptions } from './api';
import css from './Directive.module.css';

/** Which points are carried by whom, and which by nobody. */
export function Carriers({ directive }: { directive: Directive }) {
  const query = useQuery(carriersOptions(directive.id));
  if (directive.points.length === 0) return null;
  return (
    <Section
      title={m.carriers_title()}
      hint={m.carriers_hint()}
      aside={
        <Link to={paths.plans} search={{ directive: directive.id }}>
          {m.plans_under()}
        </Link>
      }
    >
      <Loaded query={query} lines={6}>
        {({ points }) => (
          <ul className={css.carriers}>
            {points.map(({ point, unitCount, taskCount, doneCount, carriers }) => (
              <li key={point.code}>
                <p className={css.code}>{directivePointName(point.code)}</p>
                <div>
                  <p>{point.asks ?? point.text}</p>
                  {carriers.length === 0 ? (
                    <StatusBadge tone="bad">{m.carriers_nobody()}</StatusBadge>
                  ) : (
                    <details>
                      <summary>
                        {m.carriers_counts({
                          units: formatNumber(unitCount),
                          done: formatNumber(doneCount),
                          tasks: formatNumber(taskCount),
                        })}
                      </summary>
                      <ul>
                        {carriers.map((carrier) => (
                          <li key={carrier.planId + carrier.content}>
                            <Link to={paths.plan(carrier.planId)}>{carrier.unit.name}</Link>
                            {': '}
                            {[carrier.content, carrier.lead, taskProgressName(carrier.progress)]
                              .filter(Boolean)
                              .join(' · ')}
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
