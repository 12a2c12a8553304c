package vn.thidua.campaign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Permission;
import vn.thidua.platform.bulk.BulkDeed;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.bulk.BulkFieldType;
import vn.thidua.platform.bulk.BulkResult;
import vn.thidua.platform.bulk.BulkRow;
import vn.thidua.platform.bulk.ReadDraft;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Progress by the thousand: a figure of a unit on one criterion of a campaign on a day, by the deed of one. The same figure twice changes nothing. */
@Singleton
class BulkProgress extends BulkDeed {

    private static final String REGISTRATION =
            "select r.id from registration r join unit u on u.id = r.unit_id where r.campaign_id = cast(:campaign as uuid) and u.code = :unit and r.state <> 'WITHDRAWN'";

    private static final String CRITERION =
            "select c.id from campaign_criterion c where c.campaign_id = cast(:campaign as uuid) and lower(c.name) = lower(:criterion)";

    private static final String STANDING =
            "select f.value from progress_figure f where f.registration_id = :registration and f.criterion_id = :criterion"
                    + " and f.as_of = :day and f.superseded_at is null";

    private static final List<BulkField> FIELDS = List.of(
            BulkField.needed(
                    "campaign",
                    BulkFieldType.TEXT,
                    "0193b7a0-0000-7000-8000-000000000001",
                    "phong trao",
                    "ma phong trao"),
            BulkField.needed("unit", BulkFieldType.TEXT, "CUC-TNN", "ma don vi", "don vi"),
            BulkField.needed("criterion", BulkFieldType.TEXT, "Tỷ lệ hồ sơ trực tuyến", "tieu chi"),
            BulkField.needed("asOf", BulkFieldType.DATE, "2024-11-30", "den ngay", "ngay"),
            BulkField.needed("value", BulkFieldType.NUMBER, "72.5", "gia tri", "ket qua"),
            BulkField.optional("note", BulkFieldType.TEXT, "", "ghi chu"),
            BulkField.optional("because", BulkFieldType.TEXT, "", "ly do sua"));

    private final ReportProgress report;
    private final ReadDraft drafts;
    private final Jdbi jdbi;

    BulkProgress(ReportProgress report, ReadDraft drafts, Jdbi jdbi) {
        super("PROGRESS", Permission.REGISTRATION_MAKE, null, FIELDS);
        this.report = report;
        this.drafts = drafts;
        this.jdbi = jdbi;
    }

    @Override
    protected BulkResult take(BulkRow row) {
        List<Violation> missing = row.missing("campaign", "unit", "criterion", "asOf", "value");
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        UUID campaign = campaign(row.text("campaign"));
        UUID registration = found(REGISTRATION, campaign, "unit", row.text("unit"));
        UUID criterion = found(CRITERION, campaign, "criterion", row.text("criterion"));
        ObjectNode body = row.values().deepCopy().retain("asOf", "because");
        ObjectNode figure = body.putArray("figures").addObject().put("criterionId", criterion.toString());
        figure.set("value", row.values().get("value"));
        figure.set("note", row.values().get("note"));
        ProgressReport said = drafts.of(body, ProgressReport.class);
        Optional<BigDecimal> standing = standing(registration, criterion, said);
        if (standing.filter(value -> value.compareTo(said.figures().getFirst().value()) == 0)
                .isPresent()) {
            return BulkResult.unchanged(registration);
        }
        report.report(registration, said);
        return standing.isPresent() ? BulkResult.changed(registration) : BulkResult.created(registration);
    }

    private static UUID campaign(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw Problem.invalid("/campaign", ViolationCode.WRONG_FORMAT);
        }
    }

    private UUID found(String sql, UUID campaign, String member, String value) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                        .bind("campaign", campaign)
                        .bind(member, value)
                        .mapTo(UUID.class)
                        .findFirst())
                .orElseThrow(() -> Problem.invalid("/" + member, ViolationCode.NOT_FOUND));
    }

    private Optional<BigDecimal> standing(UUID registration, UUID criterion, ProgressReport said) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bind("registration", registration)
                .bind("criterion", criterion)
                .bind("day", said.asOf())
                .mapTo(BigDecimal.class)
                .findOne());
    }
}
