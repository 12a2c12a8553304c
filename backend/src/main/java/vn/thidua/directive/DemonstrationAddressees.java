package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.organization.Units;
import vn.thidua.platform.Ids;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/**
 * {@code demonstration/directive-addressees.csv}: the ministry's plan, handed down three weeks before the first start to every unit and provincial
 * department; those of the file have acknowledged it, one row a session, and the others are late.
 */
@Singleton
class DemonstrationAddressees implements FirstStart {

    private static final String FILE = "demonstration/directive-addressees.csv";
    private static final String PLAN = "KH-BTNMT-2021-11-08";
    private static final int HANDED_DOWN_DAYS_AGO = 21;
    private static final int ACKNOWLEDGE_DAYS_AGO = 7;
    private static final int PLAN_IN_DAYS = 18;

    private final Directives directives;
    private final Addressees addressees;
    private final DirectiveDuties duties;
    private final Units units;
    private final BusinessClock clock;

    DemonstrationAddressees(
            Directives directives, Addressees addressees, DirectiveDuties duties, Units units, BusinessClock clock) {
        this.directives = directives;
        this.addressees = addressees;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String name() {
        return "demonstration-directive-addressees";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void load() {
        Directive plan = directives.findById(directives.idOf(PLAN).orElseThrow());
        Map<UUID, Addressee> byUnit = handDown(plan);
        Map<String, UUID> codes = units.idsByCode();
        DataFile.rows(FILE).forEach(row -> {
            Addressee addressee = byUnit.get(codes.get(row.get("unit_code")));
            if (addressee != null) {
                carry(addressee, row);
            }
        });
    }

    private Map<UUID, Addressee> handDown(Directive plan) {
        LocalDate today = clock.today();
        Addressee.Way way = new Addressee.Way(
                plan.unitId(),
                1,
                today.minusDays(HANDED_DOWN_DAYS_AGO),
                today.minusDays(ACKNOWLEDGE_DAYS_AGO),
                today.plusDays(PLAN_IN_DAYS));
        Map<UUID, Addressee> byUnit = new HashMap<>();
        addressees
                .directlyUnder(plan.unitId(), today)
                .forEach(unit -> byUnit.put(unit, Addressee.of(plan.id(), unit, way, null, clock.now())));
        addressees.persist(byUnit.values());
        addressees.flush();
        duties.addressed(List.copyOf(byUnit.values()), plan.label());
        return byUnit;
    }

    private void carry(Addressee addressee, CSVRecord row) {
        if (addressee.isWaiting()) {
            addressee.acknowledge(null, ago(row, "acknowledged_days_ago"), null);
            addressees.flush();
            duties.acknowledged(addressee.id());
        }
        if (row.get("subject") != null) {
            addressees.addSession(
                    Ids.next(),
                    addressee.id(),
                    new DirectiveSessionDraft(
                            ago(row, "held_days_ago"),
                            row.get("subject"),
                            Integer.valueOf(row.get("people_reached")),
                            Integer.valueOf(row.get("people"))),
                    null);
        }
    }

    private LocalDate ago(CSVRecord row, String column) {
        return clock.today().minusDays(Long.parseLong(row.get(column)));
    }
}
