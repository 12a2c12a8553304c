package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.Heirs;
import vn.thidua.organization.Predecessor;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** What other capabilities ask about whom a directive was addressed to, and what it asks now. */
@Singleton
public class DirectiveAddressees {

    /**
     * A directive as it came to a unit.
     *
     * @param id of the addressee
     * @param fromUnitId who handed it down
     * @param label what the directive is called
     */
    public record Addressed(UUID id, UUID fromUnitId, LocalDate planBy, String label) {}

    private final Jdbi jdbi;
    private final DirectiveTexts texts;
    private final Heirs heirs;
    private final BusinessClock clock;

    DirectiveAddressees(Jdbi jdbi, DirectiveTexts texts, Heirs heirs, BusinessClock clock) {
        this.jdbi = jdbi;
        this.texts = texts;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** To the unit itself, or to one whose heir it is; empty where neither was addressed. */
    public Optional<Addressed> of(UUID directiveId, UUID unitId) {
        UUID[] line = heirs.linesOf(List.of(unitId), clock.today()).stream()
                .map(Predecessor::id)
                .toArray(UUID[]::new);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select a.id, a.from_unit_id, a.plan_by, concat_ws(' · ', d.number, d.title) as label"
                                + " from directive_addressee a join directive d on d.id = a.directive_id where a.directive_id = :directive"
                                + " and a.unit_id = any(:line) and a.state <> 'RELEASED' order by a.unit_id = :unit desc, a.id limit 1")
                .bind("directive", directiveId)
                .bind("unit", unitId)
                .bindArray("line", UUID.class, (Object[]) line)
                .map((row, context) -> new Addressed(
                        Rows.id(row, "id"),
                        Rows.id(row, "from_unit_id"),
                        Rows.date(row, "plan_by"),
                        row.getString("label")))
                .findOne());
    }

    /** What it asks now, in order. */
    public List<DirectivePoint> points(UUID directiveId) {
        return texts.points(directiveId);
    }
}
