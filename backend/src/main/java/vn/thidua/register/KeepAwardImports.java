package vn.thidua.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.thidua.platform.table.FileForm;
import vn.thidua.platform.table.TableHeader;

/** Writes what is known of a file as a whole; each change is a new version of it. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class KeepAwardImports {

    /** How many rows came out how. */
    record Tally(int rows, int wrong, int alreadyThere) {

        static final Tally NONE = new Tally(0, 0, 0);

        Tally and(CheckedRow row) {
            return new Tally(rows + 1, wrong + (row.isWrong() ? 1 : 0), alreadyThere + (row.alreadyThere() ? 1 : 0));
        }

        int fresh() {
            return rows - wrong - alreadyThere;
        }
    }

    /** A file as it was received. */
    record Received(UUID unitId, String fileName, FileForm form, long size, byte[] sha256) {}

    private final Jdbi jdbi;

    KeepAwardImports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Its row first, so that the rows of the file have something to belong to; what they came to follows by {@link #checked}. */
    void open(UUID id, Received file, TableHeader header, String separator, UUID by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award_import (id, unit_id, file_name, form, separator, size, sha256, header, ignored, state,"
                                + " row_count, wrong_count, already_there, checked_at, checked_by) values (:id, :unit, :name, :form,"
                                + " :separator, :size, :sha256, :header, :ignored, 'CHECKED', 0, 0, 0, :at, :by)")
                .bind("id", id)
                .bind("unit", file.unitId())
                .bind("name", file.fileName())
                .bind("form", file.form().name())
                .bind("separator", separator)
                .bind("size", file.size())
                .bind("sha256", file.sha256())
                .bindArray("header", String.class, header.heads().toArray())
                .bindArray("ignored", String.class, header.ignored().toArray())
                .bind("at", at)
                .bind("by", by)
                .execute());
    }

    void checked(UUID id, Tally tally, UUID by, Instant at) {
        change(
                id,
                "row_count = :rows, wrong_count = :wrong, already_there = :there, checked_at = :at, checked_by = :by",
                update -> update.bind("rows", tally.rows())
                        .bind("wrong", tally.wrong())
                        .bind("there", tally.alreadyThere())
                        .bind("at", at)
                        .bind("by", by));
    }

    void entered(UUID id, Tally tally, UUID by, Instant at) {
        change(
                id,
                "state = 'ENTERED', already_there = :there, entered = :entered, entered_at = :at, entered_by = :by",
                update -> update.bind("there", tally.alreadyThere())
                        .bind("entered", tally.fresh())
                        .bind("at", at)
                        .bind("by", by));
    }

    void discarded(UUID id) {
        change(id, "state = 'DISCARDED'", update -> update);
    }

    private void change(UUID id, String columns, java.util.function.UnaryOperator<Update> values) {
        jdbi.useHandle(handle -> values.apply(handle.createUpdate(
                                "update award_import set version = version + 1, " + columns + " where id = :id")
                        .bind("id", id))
                .execute());
    }
}
