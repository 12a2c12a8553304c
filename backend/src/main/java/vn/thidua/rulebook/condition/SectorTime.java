package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.organization.Sex;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.SectorService;

/**
 * Years of work, of which a part within the sector; a time under discipline does not count.
 *
 * @param men total years asked of men
 * @param inSector of which within the sector
 */
record SectorTime(
        @JsonProperty(required = true) Years men,
        @JsonProperty(required = true) Years women) implements Condition {

    record Years(
            @JsonProperty(required = true) int total,
            @JsonProperty(required = true) int inSector) {}

    @Override
    public Judged judge(Case the) {
        List<SectorService> services = the.facts().services();
        if (services == null) {
            return Judged.unknown(FactKind.SERVICE, Reason.of("missing.services"));
        }
        if (the.facts().disciplines() == null) {
            return Judged.unknown(FactKind.DISCIPLINE, Reason.of("missing.disciplines", the.year()));
        }
        if (the.facts().sex() == null && reached(the, men) != reached(the, women)) {
            return Judged.unknown(FactKind.SEX, Reason.of("missing.sex"));
        }
        Years asked = the.facts().sex() == Sex.FEMALE ? women : men;
        Reason found = Reason.of(
                "sector.found",
                Spans.period(days(the, false)),
                asked.total(),
                Spans.period(days(the, true)),
                asked.inSector());
        return Judged.of(Finding.of(reached(the, asked)), found)
                .with(services.stream().map(SectorTime::evidence).toList());
    }

    private static boolean reached(Case the, Years asked) {
        return Spans.reach(days(the, false), asked.total()) && Spans.reach(days(the, true), asked.inSector());
    }

    private static long days(Case the, boolean onlySector) {
        return Spans.of(the.facts().services().stream()
                        .filter(service -> service.inSector() || !onlySector)
                        .map(service -> Spans.Span.of(service.from(), service.to(), the.asOf()))
                        .toList())
                .daysOutside(Spans.of(the.facts().disciplines().stream()
                        .map(discipline -> underDiscipline(discipline, the))
                        .toList()));
    }

    private static Spans.Span underDiscipline(Discipline discipline, Case the) {
        return Spans.Span.of(discipline.decidedOn(), discipline.endedOn(), the.asOf());
    }

    private static Evidence evidence(SectorService service) {
        return Evidence.of(
                FactKind.SERVICE, service, Reason.of("evidence.service", service.inSector(), service.from()));
    }
}
