package vn.thidua.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.access.ActAs;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.FileNames;
import vn.thidua.document.Inbox;
import vn.thidua.document.IncomingFile;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.time.BusinessClock;

/** Takes a file in: its rows, and what of them can be told without any rule. The work is a worker's. */
@Singleton
class ReceiveBulk {

    private static final int BATCH = 1_000;

    private final BulkKinds kinds;
    private final BulkJobs jobs;
    private final BulkRows rows;
    private final BulkSettings settings;
    private final Inbox inbox;
    private final ActAs actAs;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;
    private final ObjectMapper json;

    ReceiveBulk(
            BulkKinds kinds,
            BulkJobs jobs,
            BulkRows rows,
            BulkSettings settings,
            Inbox inbox,
            ActAs actAs,
            Actor actor,
            Trail trail,
            BusinessClock clock,
            ObjectMapper json) {
        this.kinds = kinds;
        this.jobs = jobs;
        this.rows = rows;
        this.settings = settings;
        this.inbox = inbox;
        this.actAs = actAs;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
        this.json = json;
    }

    /**
     * How a file is to be taken.
     *
     * @param unitId null for the unit of the sender's first grant that would do
     * @param mediaType as sent
     */
    record Asked(String kind, UUID unitId, String fileName, String mediaType, boolean dryRun, boolean whole) {}

    /** @param isNew false of a file that was brought already */
    record Outcome(UUID id, boolean isNew) {}

    @Transactional
    public Outcome receive(Asked asked, Long announced, InputStream body) {
        BulkKind kind = kind(asked.kind());
        UUID unit = unit(kind, asked.unitId());
        BulkForm form = form(asked);
        String name = asked.fileName() == null
                ? kind.code().toLowerCase(Locale.ROOT) + "." + form.ending()
                : FileNames.clean(asked.fileName());
        try (IncomingFile file =
                inbox.receive(body, announced, settings.maxSize().asLongValue())) {
            if (form == BulkForm.XLSX) {
                inbox.checkType(file, "rows.xlsx");
            }
            BulkJobs.Received received = new BulkJobs.Received(
                    kind,
                    unit,
                    name,
                    form,
                    file.size(),
                    HexFormat.of().parseHex(file.sha256()),
                    asked.dryRun(),
                    asked.whole());
            Optional<UUID> before = asked.dryRun() ? Optional.empty() : jobs.ofFile(received, actor.accountId());
            return before.isPresent() ? new Outcome(before.get(), false) : new Outcome(keep(received, file), true);
        } catch (CharacterCodingException notUtf8) {
            throw Problem.invalid("/rows/1", ViolationCode.WRONG_FORMAT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private BulkKind kind(String code) {
        return kinds.find(code)
                .orElseThrow(() -> Problem.invalid(
                        "?kind",
                        code == null ? ViolationCode.REQUIRED : ViolationCode.UNKNOWN_VALUE,
                        kinds.all().stream().map(BulkKind::code).collect(Collectors.joining(", "))));
    }

    private UUID unit(BulkKind kind, UUID named) {
        Permission permission = BulkKinds.permission(kind);
        if (named == null) {
            actor.require(permission);
            return actor.scope(Permission.BULK_SEND, permission).roots()[0];
        }
        actor.require(permission, named);
        return named;
    }

    private static BulkForm form(Asked asked) {
        String media = Objects.requireNonNullElse(asked.mediaType(), "");
        String ending = FileNames.extension(Objects.requireNonNullElse(asked.fileName(), ""));
        return Arrays.stream(BulkForm.values())
                .filter(form -> media.startsWith(form.mediaType()))
                .findFirst()
                .or(() -> BulkForm.ofEnding(ending))
                .orElseThrow(() -> Problem.of(
                        ProblemCode.FILE_TYPE_NOT_ALLOWED, ending.isEmpty() ? "?" : ending, "ndjson, csv, xlsx"));
    }

    private UUID keep(BulkJobs.Received received, IncomingFile file) throws IOException {
        UUID id = Ids.next();
        try (BulkSource source =
                BulkSource.open(received.form(), file.path(), received.kind().fields(), json)) {
            TableHeader header = received.form().table() == null
                    ? null
                    : TableHeader.of(source.heads(), received.kind().fields());
            jobs.open(id, received, source, actAs.whom(), clock.now());
            ReadRow read = new ReadRow(received.kind().fields(), header, actor.clientId() != null);
            int count = 0;
            int refused = 0;
            List<KeptRow> stretch = source.next(BATCH);
            while (!stretch.isEmpty()) {
                List<KeptRow> looked =
                        stretch.stream().map(row -> looked(read, row)).toList();
                count += looked.size();
                refused += (int) looked.stream().filter(KeptRow::isRefused).count();
                if (count > settings.maxRows()) {
                    throw Problem.invalid("/rows", ViolationCode.TOO_MANY, settings.maxRows());
                }
                rows.keep(id, looked);
                stretch = source.next(BATCH);
            }
            if (count == 0) {
                throw Problem.invalid("/rows", ViolationCode.REQUIRED);
            }
            jobs.counted(id, count, refused);
            noted(id, received, count);
        }
        return id;
    }

    private static KeptRow looked(ReadRow read, KeptRow row) {
        return row.isRefused()
                ? row
                : read.wrong(row)
                        .map(wrong -> new KeptRow(row.number(), row.content(), KeptRefusal.of(wrong)))
                        .orElse(row);
    }

    private void noted(UUID id, BulkJobs.Received received, int count) {
        trail.noted(new Happening(
                "BULK_RECEIVED",
                SubjectType.BULK_JOB,
                id,
                received.fileName(),
                received.unitId(),
                Map.of(
                        "kind",
                        received.kind().code(),
                        "rows",
                        count,
                        "dryRun",
                        received.dryRun(),
                        "wholeOrNothing",
                        received.whole(),
                        "sha256",
                        HexFormat.of().formatHex(received.sha256()))));
    }
}
