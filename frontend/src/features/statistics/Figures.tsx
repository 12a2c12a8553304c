import type { Statistics, StatisticsGroup } from '@/api/types';
import { formatDate, formatNumber, formatPercent } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { BarChart } from '@/ui/charts/BarChart';
import { ChartSection } from '@/ui/charts/ChartSection';
import type { Datum } from '@/ui/charts/files';
import { TileGrid } from '@/ui/charts/TileGrid';
import { Facts, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import css from './Statistics.module.css';
import { tilesOf } from './tiles';

/** More are no picture any more. */
const MOST_BARS = 15;

const awardsOf = (groups: StatisticsGroup[]): Datum[] =>
  groups.map(({ code, name, figure }) => ({
    key: code,
    label: name,
    value: figure.awards,
    text: formatNumber(figure.awards),
  }));

function Shares({ years }: { years: StatisticsGroup[] }) {
  const data = years
    .filter(({ figure }) => figure.directShare != null)
    .map(({ code, figure }) => ({
      key: code,
      label: code,
      value: figure.directShare ?? 0,
      text: `${formatPercent(figure.directShare)} (${formatNumber(figure.directWorkers)}/${formatNumber(figure.known)})`,
    }));
  return (
    <ChartSection
      title={m.statistics_direct()}
      name="lao-dong-truc-tiep"
      heads={[m.ui_year(), m.statistics_share()]}
      data={data}
      note={m.statistics_direct_note()}
    >
      {(svg) => <BarChart svg={svg} data={data} max={100} />}
    </ChartSection>
  );
}

function Kept({ of }: { of: NonNullable<Statistics['punctuality']> }) {
  const data = of.map(({ year, owed, inTime }) => {
    const value = Math.round((1000 * inTime) / owed) / 10;
    return {
      key: String(year),
      label: String(year),
      value,
      text: `${formatPercent(value)} (${formatNumber(inTime)}/${formatNumber(owed)})`,
    };
  });
  return (
    <ChartSection
      title={m.statistics_punctuality()}
      name="dung-han"
      heads={[m.ui_year(), m.statistics_share()]}
      data={data}
    >
      {(svg) => <BarChart svg={svg} data={data} max={100} />}
    </ChartSection>
  );
}

function Provinces({ of }: { of: Statistics }) {
  const data = of.provinces.map(({ code, name, standing, awards }) => ({
    key: code,
    label: standing === 'RECALLED' ? `${name} (${m.statistics_recalled()})` : name,
    value: awards,
    text: formatNumber(awards),
  }));
  return (
    <ChartSection
      title={m.statistics_provinces({ count: formatNumber(of.provinces.length), on: formatDate(of.on) })}
      name="tinh-thanh"
      heads={[m.statistics_province(), m.statistics_awards()]}
      data={data}
      note={m.statistics_provinces_note()}
    >
      {(svg) => <TileGrid svg={svg} tiles={tilesOf(of.provinces)} label={m.statistics_province()} />}
    </ChartSection>
  );
}

/** The charts of a dashboard, the same for every level and for the public. */
export function Figures({ of }: { of: Statistics }) {
  const by = (dimension: StatisticsGroup['dimension']) => of.groups.filter((group) => group.dimension === dimension);
  const bars: [title: string, name: string, head: string, data: Datum[]][] = [
    [m.statistics_by_year(), 'theo-nam', m.ui_year(), awardsOf(by('YEAR'))],
    [m.statistics_by_award(), 'theo-hinh-thuc', m.statistics_award(), awardsOf(by('AWARD'))],
    [m.statistics_by_category(), 'theo-loai', m.statistics_category(), awardsOf(by('CATEGORY'))],
    [m.statistics_by_holder(), 'theo-doi-tuong', m.statistics_holder(), awardsOf(by('HOLDER'))],
  ];
  const campaigns = of.campaigns.map(({ year, launched }) => ({
    key: String(year),
    label: String(year),
    value: launched,
    text: formatNumber(launched),
  }));
  if (of.total.awards === 0 && campaigns.length === 0) {
    return <EmptyState title={m.statistics_none()}>{m.statistics_none_text()}</EmptyState>;
  }
  return (
    <div className={css.stack}>
      <Section title={m.statistics_whole({ from: String(of.from), to: String(of.to) })}>
        <Facts
          rows={[
            [m.statistics_awards(), formatNumber(of.total.awards)],
            [m.statistics_people(), formatNumber(of.total.people)],
            [
              m.statistics_direct(),
              of.total.known === 0
                ? m.statistics_unknown()
                : `${formatPercent(of.total.directShare)} · ${m.statistics_known({ count: formatNumber(of.total.known) })}`,
            ],
          ]}
        />
      </Section>
      {bars.map(([title, name, head, data]) => (
        <ChartSection key={name} title={title} name={name} heads={[head, m.statistics_awards()]} data={data}>
          {(svg) => <BarChart svg={svg} data={data.slice(0, MOST_BARS)} />}
        </ChartSection>
      ))}
      <Shares years={by('YEAR')} />
      <ChartSection
        title={m.statistics_campaigns()}
        name="phong-trao"
        heads={[m.ui_year(), m.statistics_launched()]}
        data={campaigns}
      >
        {(svg) => <BarChart svg={svg} data={campaigns} />}
      </ChartSection>
      {of.punctuality && <Kept of={of.punctuality} />}
      <Provinces of={of} />
    </div>
  );
}
