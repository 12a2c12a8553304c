package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.problem.Problem;

@QuarkusTest
class ImportAwardsTest {

    private static final String HEADER =
            "award_code,recipient_kind,employee_code,unit_code,year,decision_number,decided_on,authority_name,standing\n";

    @Inject
    Given given;

    @Inject
    ImportAwards imports;

    @Inject
    Jdbi jdbi;

    private static List<CSVRecord> rows(String... lines) throws IOException {
        return DataFile.rows(new StringReader(HEADER + String.join("\n", lines)));
    }

    private int awards(TestUnit unit) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from award where unit_id = :unit")
                .bind("unit", unit.id())
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void the_same_file_sent_twice_is_entered_once() throws IOException {
        TestUnit unit = given.unit("Viện Nhập");
        TestPerson person = given.person("Người Cũ", unit);
        List<CSVRecord> rows = rows(
                "LABOR_ADVANCED,INDIVIDUAL," + person.employeeCode() + "," + unit.code()
                        + ",2015,7/QĐ-CŨ,2015-12-30,Viện trưởng,",
                "COLLECTIVE_ADVANCED,COLLECTIVE,," + unit.code() + ",2015,8/QĐ-CŨ,2015-12-30,Bộ trưởng,");
        assertThat(imports.run(rows)).isEqualTo(new ImportAwards.Outcome(2, 0));
        assertThat(imports.run(rows)).isEqualTo(new ImportAwards.Outcome(0, 2));
        assertThat(awards(unit)).isEqualTo(2);
    }

    @Test
    void one_wrong_row_refuses_the_file_and_every_wrong_cell_is_named() throws IOException {
        TestUnit unit = given.unit("Viện Nhập Sai");
        String good = "COLLECTIVE_ADVANCED,COLLECTIVE,," + unit.code() + ",2015,8/QĐ-CŨ,2015-12-30,Bộ trưởng,";
        List<CSVRecord> rows = rows(
                good,
                "NO_SUCH_AWARD,INDIVIDUAL,NOBODY," + unit.code() + ",15,,30.12.2015,Bộ trưởng,",
                "COLLECTIVE_ADVANCED,CLAN,,NO-SUCH-UNIT,2015,8/QĐ-CŨ,2015-12-30,Bộ trưởng,",
                good);
        assertThatThrownBy(() -> imports.run(rows))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations())
                                .extracting(violation -> violation.pointer() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "/rows/1/award_code NOT_FOUND",
                                        "/rows/1/employee_code NOT_FOUND",
                                        "/rows/1/year WRONG_FORMAT",
                                        "/rows/1/decision_number REQUIRED",
                                        "/rows/1/decided_on WRONG_FORMAT",
                                        "/rows/2/recipient_kind UNKNOWN_VALUE",
                                        "/rows/2/unit_code NOT_FOUND",
                                        "/rows/3 DUPLICATE"));
        assertThat(awards(unit)).isZero();
    }
}
