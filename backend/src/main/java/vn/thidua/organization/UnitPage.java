package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.text.Messages;

/** One unit for a reader: its page and its lineage. */
@Singleton
class UnitPage {

    private final Jdbi jdbi;
    private final Units units;
    private final Successions successions;
    private final Actor actor;

    UnitPage(Jdbi jdbi, Units units, Successions successions, Actor actor) {
        this.jdbi = jdbi;
        this.units = units;
        this.successions = successions;
        this.actor = actor;
    }

    UnitView view(UUID unitId, LocalDate asOf) {
        Unit unit = units.find(unitId).orElseThrow(Problem::notFound);
        Map<UUID, UnitRef> refs = units.refs(referred(unit));
        UnitState.Content now = nearest(unit, asOf).content();
        return new UnitView(
                unit.id(),
                unit.code(),
                now.name(),
                now.shortName(),
                now.nameEn(),
                now.kind(),
                now.legalPersonality(),
                ref(refs, now.parentId()),
                ref(refs, now.overseerId()),
                unit.from(),
                lastDay(unit.until()),
                unit.states().stream().map(state -> version(state, refs)).toList(),
                successions.predecessorsOf(unitId),
                successions.successorsOf(unitId),
                unit.version(),
                actions(unit, actor.locale()));
    }

    /** On the day, or else the last before it, or else the first. */
    private static UnitState nearest(Unit unit, LocalDate asOf) {
        return unit.states().stream()
                .filter(state -> !state.from().isAfter(asOf))
                .max(Comparator.comparing(UnitState::from))
                .orElse(unit.states().getFirst());
    }

    private static Set<UUID> referred(Unit unit) {
        return unit.states().stream()
                .map(UnitState::content)
                .flatMap(content ->
                        Stream.of(content.parentId(), content.overseerId()).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    private static UnitRef ref(Map<UUID, UnitRef> refs, UUID id) {
        return id == null ? null : refs.get(id);
    }

    private static LocalDate lastDay(LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }

    private static UnitView.Version version(UnitState state, Map<UUID, UnitRef> refs) {
        UnitState.Content content = state.content();
        return new UnitView.Version(
                content.name(),
                content.shortName(),
                content.nameEn(),
                content.kind(),
                content.legalPersonality(),
                ref(refs, content.parentId()),
                ref(refs, content.overseerId()),
                state.from(),
                lastDay(state.until()),
                content.source(),
                content.standing());
    }

    private List<ActionView> actions(Unit unit, Locale locale) {
        if (!actor.may(Permission.UNIT_EDIT, unit.id())) {
            return List.of();
        }
        boolean goesOn = unit.until() == null;
        return List.of(
                new ActionView("ADD_VERSION", true, null),
                new ActionView(
                        "RECORD_SUCCESSION",
                        goesOn,
                        goesOn ? null : Messages.DOMAIN.text(locale, "condition.UNIT_GOES_ON")));
    }

    Lineage lineage(UUID unitId) {
        if (!units.exists(unitId)) {
            throw Problem.notFound();
        }
        List<Lineage.Edge> edges = successions.lineageOf(unitId);
        Set<UUID> ids = Stream.concat(
                        Stream.of(unitId), edges.stream().flatMap(edge -> Stream.of(edge.from(), edge.to())))
                .collect(Collectors.toSet());
        return new Lineage(nodes(ids), edges);
    }

    private List<Lineage.Node> nodes(Set<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select n.*, lower(u.valid) as since, upper(u.valid) as until"
                                + " from unit_now n join unit u on u.id = n.id where n.id = any(:ids) order by lower(u.valid), n.code")
                .bindArray("ids", UUID.class, ids.toArray())
                .map((row, context) -> Lineage.Node.read(row))
                .list());
    }
}
