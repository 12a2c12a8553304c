package vn.thidua.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Scope;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.table.CellViolation;
import vn.thidua.platform.table.ErrorsFile.Looked;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;

/** The only place that touches the files of older awards and their rows. */
@Singleton
class AwardImports {

    /** @param separator between the cells of a CSV */
    record Origin(TableHeader header, String separator) {}

    private static final TypeReference<List<CellViolation>> VIOLATIONS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final Listings listings;
    private final ObjectMapper json;

    AwardImports(Jdbi jdbi, Listings listings, ObjectMapper json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    Listing<AwardImport> listing(AwardImportState state, Scope scope) {
        return scope.limit(listings.of(AwardImport.COLUMNS, AwardImport.FROM, "i.id", AwardImport::read), "i.unit_id")
                .where("i.state = :state", "state", state)
                .sortedBy(SortKey.of("checkedAt", "i.checked_at", "timestamptz"));
    }

    Optional<AwardImport> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + AwardImport.COLUMNS + " from " + AwardImport.FROM + " where i.id = :id")
                .bind("id", id)
                .map((row, context) -> AwardImport.read(row))
                .findOne());
    }

    /** Of two who press at once the second waits, and then finds that it has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<AwardImport> locked(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("select id from award_import where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
        return find(id);
    }

    /** The import of this very file, if there is one; another request with the same file waits until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<AwardImport> ofFile(UUID unitId, byte[] sha256) {
        Optional<UUID> id = jdbi.withHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended(encode(:sha256, 'hex'), 0))::text")
                    .bind("sha256", sha256)
                    .mapTo(String.class)
                    .one();
            return handle.createQuery("select id from award_import where unit_id = :unit and sha256 = :sha256"
                            + " and state <> 'DISCARDED' for update")
                    .bind("unit", unitId)
                    .bind("sha256", sha256)
                    .mapTo(UUID.class)
                    .findOne();
        });
        return id.flatMap(this::find);
    }

    Origin origin(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select header, separator from award_import where id = :id")
                .bind("id", id)
                .map((row, context) -> new Origin(
                        TableHeader.of(Rows.texts(row, "header"), ImportColumn.ALL), row.getString("separator")))
                .one());
    }

    /** Rows with anything wrong, in the file's order. */
    Page<AwardImportRow> wrongRows(UUID id, PageRequest page, Locale locale) {
        TableHeader header = origin(id).header();
        return listings.of(
                        "r.number, r.cells, r.violations",
                        "award_import_row r",
                        "r.id",
                        row -> view(kept(row), header, locale))
                .where("r.import_id = :import", "import", id)
                .where("r.violations is not null")
                .sortedBy(SortKey.of("row", "r.number", "integer"))
                .page(page, "row");
    }

    private static AwardImportRow view(Looked kept, TableHeader header, Locale locale) {
        List<AwardImportRow.Cell> wrong = kept.violations().stream()
                .map(violation -> cell(violation, kept.row(), header, locale))
                .toList();
        return new AwardImportRow(kept.row().number(), wrong);
    }

    private static AwardImportRow.Cell cell(CellViolation violation, TableRow row, TableHeader header, Locale locale) {
        Integer place = header.place(violation.column());
        String value = place == null || row.cells().get(place).isEmpty()
                ? null
                : row.cells().get(place);
        return new AwardImportRow.Cell(
                violation.column(),
                place == null ? null : header.heads().get(place),
                value,
                violation.code().name(),
                violation.words(locale));
    }

    /** Rows after that number, so many at most. */
    List<Looked> rowsAfter(UUID id, int number, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select number, cells, violations from award_import_row"
                        + " where import_id = :id and number > :number order by number limit :most")
                .bind("id", id)
                .bind("number", number)
                .bind("most", most)
                .map((row, context) -> kept(row))
                .list());
    }

    private Looked kept(ResultSet row) throws SQLException {
        String violations = row.getString("violations");
        return new Looked(
                new TableRow(row.getInt("number"), Rows.texts(row, "cells")),
                violations == null ? List.of() : read(violations));
    }

    private List<CellViolation> read(String violations) {
        try {
            return json.readValue(violations, VIOLATIONS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(List<CellViolation> violations) {
        try {
            return violations.isEmpty() ? null : json.writeValueAsString(violations);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keepRows(UUID id, List<CheckedRow> rows) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into award_import_row (id, import_id, number, cells, already_there, violations)"
                            + " values (:id, :import, :number, :cells, :there, cast(:violations as jsonb))");
            for (CheckedRow row : new ArrayList<>(rows)) {
                batch.bind("id", Ids.next())
                        .bind("import", id)
                        .bind("number", row.row().number())
                        .bindArray("cells", String.class, row.row().cells().toArray())
                        .bind("there", row.alreadyThere())
                        .bind("violations", write(row.violations()))
                        .add();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void dropRows(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from award_import_row where import_id = ?", id));
    }
}
