package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.access.ServiceAccounts;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** {@code demonstration/clients.csv}: invented programs, without a secret, so that nobody comes in by them; and how they were used. */
@Singleton
class ClientFirstStart implements FirstStart {

    private static final String FILE = "demonstration/clients.csv";
    private static final int DAYS = 14;

    private final Clients clients;
    private final ServiceAccounts accounts;
    private final ClientUsage usage;
    private final Units units;
    private final Jdbi jdbi;
    private final BusinessClock clock;

    ClientFirstStart(
            Clients clients, ServiceAccounts accounts, ClientUsage usage, Units units, Jdbi jdbi, BusinessClock clock) {
        this.clients = clients;
        this.accounts = accounts;
        this.usage = usage;
        this.units = units;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String name() {
        return "demonstration-clients";
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
        DataFile.rows(FILE).forEach(this::load);
    }

    private void load(CSVRecord row) {
        UUID unit = units.byCode(row.get("unit_code")).orElseThrow().id();
        ClientDraft draft = new ClientDraft(
                unit,
                row.get("name"),
                row.get("contact"),
                parts(row, "roles").map(Role::valueOf).toList(),
                parts(row, "scopes").map(Permission::valueOf).toList(),
                parts(row, "addresses").toList(),
                Integer.parseInt(row.get("requests_per_minute")),
                row.get("ends_in_days") == null
                        ? null
                        : clock.today().plusDays(Integer.parseInt(row.get("ends_in_days"))));
        Client client = Client.register(draft, null, clock.now());
        accounts.open(client.accountId(), draft.name(), EnumSet.copyOf(draft.roles()), unit);
        clients.persistAndFlush(client);
        use(client.id(), Integer.parseInt(row.get("requests_a_day")));
    }

    private static Stream<String> parts(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell == null ? Stream.empty() : Arrays.stream(cell.split(" ", -1));
    }

    /** More on some days than on others, and a few refused. */
    private void use(UUID client, int aDay) {
        LocalDate today = usage.today();
        Instant now = clock.now();
        jdbi.useHandle(handle -> {
            for (int ago = 1; aDay > 0 && ago <= DAYS; ago++) {
                int requests = aDay * (3 + ago * 7 % 5) / 5;
                handle.createUpdate("insert into client_usage (client_id, day, operation, requests, refused, last_at)"
                                + " values (:client, :day, 'listEvents', :requests, :refused, :at),"
                                + " (:client, :day, 'listPeople', :requests / 4 + 1, 0, :at)")
                        .bind("client", client)
                        .bind("day", today.minusDays(ago))
                        .bind("requests", requests)
                        .bind("refused", ago % 6 == 0 ? 3 : 0)
                        .bind("at", now.minusSeconds(86_400L * ago))
                        .execute();
            }
        });
    }
}
