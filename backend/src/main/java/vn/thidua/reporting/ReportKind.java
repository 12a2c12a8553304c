package vn.thidua.reporting;

import static vn.thidua.reporting.ReportDimension.award;
import static vn.thidua.reporting.ReportDimension.of;
import static vn.thidua.reporting.ReportDimension.plain;
import static vn.thidua.reporting.ReportDimension.unit;
import static vn.thidua.reporting.ReportDimension.words;
import static vn.thidua.reporting.ReportMeasure.count;
import static vn.thidua.reporting.ReportMeasure.distinct;
import static vn.thidua.reporting.ReportMeasure.median;
import static vn.thidua.reporting.ReportMeasure.money;
import static vn.thidua.reporting.ReportMeasure.share;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Permission;
import vn.thidua.platform.text.ResourceText;
import vn.thidua.reporting.ReportDimension.Naming;

/** What is reported on: rows that a file of SQL selects, and what is added up over them. */
@Schema(
        name = "ReportKindCode",
        description =
                "COMMENDATIONS: awards · PROPOSALS: nominations and their outcomes · PUNCTUALITY: what was owed and kept · BALLOTS: what councils decided ·"
                        + " MONEY: bonuses · RULES: unconfirmed rules that verdicts leaned on · CHANGES: what was changed after a decision · ACCESS: what was done and refused.")
enum ReportKind {
    COMMENDATIONS(
            Permission.AWARD_READ,
            List.of(
                    unit(),
                    plain("year"),
                    plain("month"),
                    award(),
                    words("category"),
                    plain("authority"),
                    words("holder"),
                    words("sex"),
                    words("position"),
                    words("direct"),
                    of("recipient", Naming.RECIPIENT),
                    words("standing")),
            List.of(),
            count("awards"),
            count("revoked", "r.standing = 'REVOKED'"),
            count("recipients", "r.holder = 'INDIVIDUAL'"),
            share("women", "r.sex = 'FEMALE'", "r.sex is not null"),
            share("directWorkers", "r.direct = 'true'", "r.direct is not null")),
    PROPOSALS(
            Permission.DOSSIER_READ,
            List.of(
                    unit(),
                    plain("year"),
                    plain("month"),
                    words("kind"),
                    award(),
                    words("holder"),
                    words("sex"),
                    words("position"),
                    words("direct"),
                    words("outcome")),
            List.of("council_days", "award_days"),
            count("proposed"),
            count("refused", "r.outcome = 'REFUSED'"),
            count("failed", "r.outcome = 'FAILED'"),
            count("passed", "r.outcome in ('PASSED', 'AWARDED', 'DECLINED')"),
            count("awarded", "r.outcome = 'AWARDED'"),
            share("awardedShare", "r.outcome = 'AWARDED'", "r.outcome not in ('PENDING', 'PASSED')"),
            median("councilDays", "r.council_days"),
            median("awardDays", "r.award_days")),
    PUNCTUALITY(
            Permission.REFERENCE_READ,
            List.of(
                    unit(),
                    plain("year"),
                    plain("month"),
                    of("kind", Naming.OBLIGATION_KIND),
                    words("role"),
                    words("state")),
            List.of("days_late"),
            count("owed"),
            count("inTime", "r.state = 'IN_TIME'"),
            count("late", "r.state = 'LATE'"),
            count("overdue", "r.state = 'OVERDUE'"),
            share("inTimeShare", "r.state = 'IN_TIME'", "r.state <> 'OPEN'"),
            median("daysLate", "r.days_late")),
    BALLOTS(
            Permission.COUNCIL_RESULT_READ,
            List.of(
                    unit(),
                    plain("year"),
                    plain("month"),
                    award(),
                    words("holder"),
                    plain("council"),
                    words("way"),
                    words("outcome"),
                    words("margin")),
            List.of("votes_for", "votes_against", "members", "needed"),
            count("cases"),
            count("passed", "r.outcome = 'PASSED'"),
            count("failed", "r.outcome = 'FAILED'"),
            share("passedShare", "r.outcome = 'PASSED'", "true"),
            count("near", "r.margin = 'NEAR'")),
    MONEY(
            Permission.DECISION_READ,
            List.of(unit(), plain("year"), plain("month"), award(), words("holder"), plain("decision"), words("rule")),
            List.of("amount"),
            count("bonuses"),
            count("unknown", "r.amount is null"),
            money("amount", "r.amount")),
    RULES(
            Permission.DOSSIER_READ,
            List.of(
                    plain("rule"),
                    words("standing"),
                    plain("framework"),
                    words("finding"),
                    words("outcome"),
                    unit(),
                    plain("year"),
                    award()),
            List.of(),
            count("uses"),
            distinct("nominations", "r.subject_id")),
    CHANGES(
            Permission.AWARD_READ,
            List.of(
                    words("change"),
                    unit(),
                    plain("year"),
                    plain("month"),
                    award(),
                    plain("authority"),
                    words("holder")),
            List.of(),
            count("changes"),
            distinct("awards", "r.subject_id")),
    ACCESS(
            Permission.AUDIT_READ,
            List.of(
                    plain("action"),
                    words("outcome"),
                    unit(),
                    plain("year"),
                    plain("month"),
                    plain("subject"),
                    of("account", Naming.ACCOUNT)),
            List.of(),
            count("entries"),
            count("refused", "r.outcome = 'REFUSED'"),
            distinct("accounts", "r.account"));

    private final Permission permission;
    private final List<ReportDimension> dimensions;
    private final List<String> numbers;
    private final List<ReportMeasure> measures;
    private final String rows;

    ReportKind(
            Permission permission, List<ReportDimension> dimensions, List<String> numbers, ReportMeasure... measures) {
        this.permission = permission;
        this.dimensions = dimensions;
        this.numbers = numbers;
        this.measures = List.of(measures);
        this.rows = ResourceText.of("/reports/" + name() + ".sql");
    }

    /** What whoever reads its rows may read, beside reports. */
    Permission permission() {
        return permission;
    }

    List<ReportDimension> dimensions() {
        return dimensions;
    }

    Optional<ReportDimension> dimension(String code) {
        return dimensions.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Columns of numbers that a row tells beside its dimensions. */
    List<String> numbers() {
        return numbers;
    }

    List<ReportMeasure> measures() {
        return measures;
    }

    /** A select of the rows as known at {@code :known} and standing on {@code :day}. */
    String rows() {
        return rows;
    }
}
