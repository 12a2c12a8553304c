package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Takes the catalogue from CSV rows; a row that is there already is brought to what the file says. */
@Singleton
class RulebookImport {

    private final Jdbi jdbi;

    RulebookImport(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    void load(List<CSVRecord> frameworks, List<CSVRecord> types, List<CSVRecord> authorities) {
        jdbi.useHandle(handle -> {
            loadFrameworks(handle, frameworks);
            loadTypes(handle, types);
            loadAuthorities(handle, authorities);
        });
    }

    private static void loadFrameworks(Handle handle, List<CSVRecord> rows) {
        PreparedBatch batch =
                handle.prepareBatch("insert into framework (code, name, documents, valid, standing, source)"
                        + " values (:code, :name, :documents, daterange(cast(:from as date), cast(:to as date), '[]'), :standing, :source)"
                        + " on conflict (code) do update set name = excluded.name, documents = excluded.documents, valid = excluded.valid,"
                        + " standing = excluded.standing, source = excluded.source");
        rows.forEach(row -> batch.bind("code", row.get("code"))
                .bind("name", row.get("name"))
                .bind("documents", row.get("documents"))
                .bind("from", row.get("valid_from"))
                .bind("to", row.get("valid_to"))
                .bind("standing", row.get("standing"))
                .bind("source", row.get("source"))
                .add());
        batch.execute();
    }

    private static void loadTypes(Handle handle, List<CSVRecord> rows) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into award_type (code, name, name_en, abbreviation, category, nominee_kinds,"
                        + " ordinal, standing, source) values (:code, :name, :nameEn, :abbreviation, :category, string_to_array(:kinds, '|'),"
                        + " :ordinal, :standing, :source) on conflict (code) do update set name = excluded.name, name_en = excluded.name_en,"
                        + " abbreviation = excluded.abbreviation, category = excluded.category, nominee_kinds = excluded.nominee_kinds,"
                        + " ordinal = excluded.ordinal, standing = excluded.standing, source = excluded.source");
        rows.forEach(row -> batch.bind("code", row.get("code"))
                .bind("name", row.get("name"))
                .bind("nameEn", row.get("name_en"))
                .bind("abbreviation", row.get("abbreviation"))
                .bind("category", row.get("category"))
                .bind("kinds", row.get("nominee_kinds"))
                .bind("ordinal", Math.toIntExact(row.getRecordNumber()))
                .bind("standing", row.get("standing"))
                .bind("source", row.get("source"))
                .add());
        batch.execute();
    }

    private static void loadAuthorities(Handle handle, List<CSVRecord> rows) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into award_authority (award_code, framework, authority, valid, citation, standing)"
                        + " values (:award, :framework, :authority, daterange(cast(:from as date), cast(:to as date), '[]'), :citation, :standing)"
                        + " on conflict (award_code, framework) do update set authority = excluded.authority, valid = excluded.valid,"
                        + " citation = excluded.citation, standing = excluded.standing");
        rows.forEach(row -> batch.bind("award", row.get("award_code"))
                .bind("framework", row.get("framework"))
                .bind("authority", row.get("authority"))
                .bind("from", row.get("valid_from"))
                .bind("to", row.get("valid_to"))
                .bind("citation", row.get("citation"))
                .bind("standing", row.get("standing"))
                .add());
        batch.execute();
    }
}
