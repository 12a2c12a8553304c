package vn.thidua.bulk;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.ActAs;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.table.TableHeader;

/** The table of jobs. */
@Singleton
class BulkJobs {

    /** Whoever works at a job and says nothing for so long is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(15);

    private final Jdbi jdbi;
    private final Listings listings;
    private final BulkKinds kinds;

    BulkJobs(Jdbi jdbi, Listings listings, BulkKinds kinds) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.kinds = kinds;
    }

    /** A file as it was brought. */
    record Received(
            BulkKind kind,
            UUID unitId,
            String fileName,
            BulkForm form,
            long size,
            byte[] sha256,
            boolean dryRun,
            boolean whole) {}

    /**
     * A job as its worker has it.
     *
     * @param header null of JSON lines
     */
    record Work(
            UUID id,
            UUID lease,
            BulkKind kind,
            ActAs.Whom sender,
            TableHeader header,
            boolean dryRun,
            boolean whole,
            boolean looked) {}

    /** @param reader who sees their own; and those in this scope */
    Listing<BulkJobItem> listing(String kind, BulkJobState state, UUID reader, Scope audited) {
        return audited.limit(
                        listings.of(BulkJobItem.COLUMNS, BulkJobItem.FROM, "j.id", BulkJobItem::read),
                        "j.unit_id",
                        "j.account_id = :reader")
                .bind("reader", reader)
                .where("j.kind = :kind", "kind", kind)
                .where("j.state = :state", "state", state)
                .sortedBy(SortKey.of("receivedAt", "j.received_at", "timestamptz"));
    }

    Optional<BulkJobItem> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + BulkJobItem.COLUMNS + " from " + BulkJobItem.FROM + " where j.id = :id")
                .bind("id", id)
                .map((row, context) -> BulkJobItem.read(row))
                .findOne());
    }

    /** How a file that is a table was written. */
    record Table(TableHeader header, String separator) {}

    Table table(BulkJobItem job) {
        return jdbi.withHandle(handle -> handle.createQuery("select header, separator from bulk_job where id = :id")
                .bind("id", job.id())
                .map((row, context) -> new Table(
                        TableHeader.of(
                                Rows.texts(row, "header"), kinds.of(job.kind()).fields()),
                        row.getString("separator")))
                .one());
    }

    Optional<UUID> senderOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select account_id from bulk_job where id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    /** The job of this very file; another request with the same file waits until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> ofFile(Received file, UUID account) {
        return jdbi.withHandle(handle -> {
            handle.createQuery(
                            "select pg_advisory_xact_lock(hashtextextended(encode(:sha256, 'hex') || :account, 0))::text")
                    .bind("sha256", file.sha256())
                    .bind("account", account.toString())
                    .mapTo(String.class)
                    .one();
            return handle.createQuery(
                            "select id from bulk_job where account_id = :account and kind = :kind and sha256 = :sha256 and whole = :whole"
                                    + " and not dry_run and state not in ('CANCELLED', 'FAILED')")
                    .bind("account", account)
                    .bind("kind", file.kind().code())
                    .bind("sha256", file.sha256())
                    .bind("whole", file.whole())
                    .mapTo(UUID.class)
                    .findOne();
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void open(UUID id, Received file, BulkSource source, ActAs.Whom sender, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into bulk_job (id, kind, unit_id, account_id, client_id, scopes, file_name, form, separator, header, ignored, size, sha256,"
                                + " dry_run, whole, received_at) values (:id, :kind, :unit, :account, :client, :scopes, :name, :form, :separator, :header,"
                                + " :ignored, :size, :sha256, :dry, :whole, :at)")
                .bind("id", id)
                .bind("kind", file.kind().code())
                .bind("unit", file.unitId())
                .bind("account", sender.accountId())
                .bind("client", sender.clientId())
                .bindArray("scopes", String.class, sender.scopes().toArray())
                .bind("name", file.fileName())
                .bind("form", file.form().name())
                .bind("separator", source.separator())
                .bindArray("header", String.class, source.heads().toArray())
                .bindArray("ignored", String.class, source.ignored().toArray())
                .bind("size", file.size())
                .bind("sha256", file.sha256())
                .bind("dry", file.dryRun())
                .bind("whole", file.whole())
                .bind("at", at)
                .execute());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void counted(UUID id, int rows, int refused) {
        jdbi.useHandle(handle -> handle.execute(
                "update bulk_job set row_count = ?, done = ?, refused = ? where id = ?", rows, refused, refused, id));
    }

    /** One that waits, or whose worker said nothing for too long. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Work> claim(UUID lease) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                        "update bulk_job set state = 'RUNNING', started_at = coalesce(started_at, now()), lease = :lease, lease_until = now() + :time, version = version + 1"
                                                + " where id = (select id from bulk_job where state in ('QUEUED', 'RUNNING') and (lease_until is null or lease_until < now())"
                                                + " order by received_at, id limit 1 for update skip locked)")
                                .bind("lease", lease)
                                .bind("time", LEASE)
                                .execute()
                        == 0
                ? Optional.empty()
                : handle.createQuery("select * from bulk_job where lease = :lease")
                        .bind("lease", lease)
                        .map((row, context) -> work(
                                Rows.id(row, "id"),
                                lease,
                                kinds.of(row.getString("kind")),
                                new ActAs.Whom(
                                        Rows.id(row, "account_id"),
                                        Rows.id(row, "client_id"),
                                        Set.copyOf(Rows.texts(row, "scopes"))),
                                Rows.constant(row, "form", BulkForm.class),
                                Rows.texts(row, "header"),
                                row.getBoolean("dry_run"),
                                row.getBoolean("whole"),
                                row.getBoolean("looked")))
                        .findOne());
    }

    private static Work work(
            UUID id,
            UUID lease,
            BulkKind kind,
            ActAs.Whom sender,
            BulkForm form,
            List<String> heads,
            boolean dryRun,
            boolean whole,
            boolean looked) {
        TableHeader header = form.table() == null ? null : TableHeader.of(heads, kind.fields());
        return new Work(id, lease, kind, sender, header, dryRun, whole, looked);
    }

    /** Whether the job is still this worker's; if so it is nobody else's until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean hold(Work work) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update bulk_job set lease_until = now() + :time where id = :id and lease = :lease and state = 'RUNNING'")
                        .bind("time", LEASE)
                        .bind("id", work.id())
                        .bind("lease", work.lease())
                        .execute()
                == 1);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void looked(UUID id) {
        jdbi.useHandle(
                handle -> handle.execute("update bulk_job set looked = true, version = version + 1 where id = ?", id));
    }

    /** @param lease null whoever works at it */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean end(UUID id, UUID lease, BulkJobState state) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update bulk_job set state = :state, ended_at = now(), lease = null, lease_until = null, version = version + 1"
                                        + " where id = :id and state in ('QUEUED', 'RUNNING') and (cast(:lease as uuid) is null or lease = :lease)")
                        .bind("state", state)
                        .bind("id", id)
                        .bind("lease", lease)
                        .execute()
                == 1);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void lock(UUID id) {
        jdbi.useHandle(handle -> handle.execute("select from bulk_job where id = ? for update", id));
    }

    /** Rows tell of people; the job itself stays. */
    @Transactional
    public int forgetRows(Duration kept) {
        return jdbi.withHandle((Handle handle) -> handle.createUpdate(
                        "delete from bulk_row where job_id in (select id from bulk_job where ended_at < now() - :kept)")
                .bind("kept", kept)
                .execute());
    }
}
