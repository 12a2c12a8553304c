package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.firststart.DataFile;

@QuarkusTest
class RealStructureTest {

    @Inject
    Jdbi jdbi;

    @Inject
    UnitImport files;

    @Inject
    PersonImport people;

    @Test
    void the_ministry_reaches_its_units_the_provincial_departments_and_what_was_before() {
        List<String> reach = reach("BTNMT");

        assertThat(reach).contains("CUC-TNN", "SO-TNMT-LAO-CAI", "TC-MT", "VU-TDKTTT", "DCKS-VU-DC", "LD-DC-DB");
        assertThat(reach).doesNotContain("CHINH-PHU", "TINH-LAO-CAI", "BNNMT", "SO-NNMT-LAO-CAI");
    }

    @Test
    void a_successor_reaches_its_predecessor_and_what_ended_with_it() {
        assertThat(reach("VU-TCCB")).containsExactlyInAnyOrder("VU-TCCB", "VU-TDKTTT");
        assertThat(reach("CUC-DC")).contains("TC-DCKS", "DCKS-VU-DC", "LD-DC-DB");
        assertThat(reach("CUC-KS")).containsExactly("CUC-KS");
        assertThat(reach("SO-TNMT-LAO-CAI")).containsExactly("SO-TNMT-LAO-CAI");
    }

    @Test
    void a_file_read_twice_changes_nothing() {
        // other tests may have moved a real unit: the first reading puts it back
        readAgain();
        String before = counts();

        readAgain();

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void every_unit_is_named_on_each_day_of_its_life() {
        assertThat(number(
                        "select count(*) from unit u where exists (select from unit_state x where x.unit_id = u.id and x.standing in ('READ', 'RECALLED'))"
                                + " and not exists (select from unit_state s where s.unit_id = u.id and s.superseded_at is null"
                                + " having range_agg(s.valid) = datemultirange(u.valid))"))
                .isZero();
    }

    private void readAgain() {
        QuarkusTransaction.requiringNew().run(() -> {
            files.units(DataFile.rows("units.csv"));
            files.successions(DataFile.rows("successions.csv"));
            people.people(DataFile.rows("demonstration/people.csv"));
            people.memberships(DataFile.rows("demonstration/memberships.csv"));
        });
    }

    private String counts() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select concat_ws(' ', (select count(*) from unit), (select count(*) from unit_state),"
                                + " (select count(*) from unit_succession), (select count(*) from unit_reach), (select count(*) from person),"
                                + " (select count(*) from membership))")
                .mapTo(String.class)
                .one());
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private List<String> reach(String code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select u.code from unit_reach r join unit root on root.id = r.root_id"
                                + " join unit u on u.id = r.unit_id where root.code = :code")
                        .bind("code", code)
                        .mapTo(String.class)
                        .list());
    }
}
