package vn.thidua.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.Ids;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/**
 * The only place that touches the number books. A book's row is locked from the taking of a number to the end of the transaction that signs with
 * it: whoever fails gives the number back, so that an OWN book has no gaps.
 */
@Singleton
public class NumberBooks {

    private static final String COLUMNS =
            "b.id, " + UnitRef.columns("u", "unit") + ", b.symbol, b.year, b.mode, b.last, b.version";
    private static final String FROM = "number_book b join unit_now u on u.id = b.unit_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final DecisionSettings settings;

    NumberBooks(Jdbi jdbi, Listings listings, DecisionSettings settings) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.settings = settings;
    }

    Listing<NumberBookView> listing(Integer year, UUID unit, Scope scope) {
        return scope.limit(listings.of(COLUMNS, FROM, "b.id", NumberBookView::read), "b.unit_id")
                .where("b.year = :year", "year", year)
                .where("b.unit_id = :unit", "unit", unit)
                .sortedBy(SortKey.of("year", "b.year", "integer"), SortKey.of("symbol", "b.symbol", "text"));
    }

    Optional<NumberBookView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from " + FROM + " where b.id = :id")
                .bind("id", id)
                .map((row, context) -> NumberBookView.read(row))
                .findOne());
    }

    /** How the number will be given; a book that is not there yet will be opened as the settings say. */
    public NumberBookMode mode(UUID unitId, String symbol, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select mode from number_book where unit_id = :unit and symbol = :symbol and year = :year")
                .bind("unit", unitId)
                .bind("symbol", symbol)
                .bind("year", year)
                .mapTo(NumberBookMode.class)
                .findOne()
                .orElseGet(settings::numberBookMode));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    UUID open(NumberBookOpening opening) {
        UUID id = Ids.next();
        int opened = insert(id, opening.unitId(), opening.symbol(), opening.year(), opening.mode());
        if (opened == 0) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS, List.of(Violation.at("/symbol", ViolationCode.TAKEN)));
        }
        return id;
    }

    private int insert(UUID id, UUID unitId, String symbol, int year, NumberBookMode mode) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into number_book (id, unit_id, symbol, year, mode) values (:id, :unit,"
                                + " :symbol, :year, :mode) on conflict (unit_id, symbol, year) do nothing")
                .bind("id", id)
                .bind("unit", unitId)
                .bind("symbol", symbol)
                .bind("year", year)
                .bind("mode", mode)
                .execute());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    NumberBookView locked(UUID id) {
        UUID locked =
                jdbi.withHandle(handle -> handle.createQuery("select id from number_book where id = :id for update")
                        .bind("id", id)
                        .mapTo(UUID.class)
                        .findOne()
                        .orElseThrow(Problem::notFound));
        return find(locked).orElseThrow(Problem::notFound);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void setMode(UUID id, NumberBookMode mode) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update number_book set mode = :mode, version = version + 1 where id = :id")
                .bind("mode", mode)
                .bind("id", id)
                .execute());
    }

    private record Book(UUID id, NumberBookMode mode, int last) {}

    /**
     * The next number of an OWN book, or the one given of an EXTERNAL book.
     *
     * @param given null where the system counts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OfficialNumber take(UUID unitId, String symbol, int year, Integer given) {
        insert(Ids.next(), unitId, symbol, year, settings.numberBookMode());
        return jdbi.withHandle(handle -> {
            Book book = handle.createQuery("select id, mode, last from number_book"
                            + " where unit_id = :unit and symbol = :symbol and year = :year for update")
                    .bind("unit", unitId)
                    .bind("symbol", symbol)
                    .bind("year", year)
                    .map((row, context) -> new Book(
                            row.getObject("id", UUID.class),
                            NumberBookMode.valueOf(row.getString("mode")),
                            row.getInt("last")))
                    .one();
            int value = book.mode() == NumberBookMode.OWN ? counted(book, given) : entered(given);
            if (give(handle, book.id(), value) == 0) {
                throw Problem.of(ProblemCode.ALREADY_EXISTS, List.of(Violation.at("/number", ViolationCode.TAKEN)));
            }
            // Also for a number from outside: a book that counts from tomorrow on goes on above it.
            handle.createUpdate("update number_book set last = greatest(last, :value) where id = :id")
                    .bind("value", value)
                    .bind("id", book.id())
                    .execute();
            return OfficialNumber.of(book.id(), value, symbol);
        });
    }

    /** Whatever it is given to: a decision, or one that changes it. */
    private static int give(Handle handle, UUID book, int value) {
        return handle.createUpdate(
                        "insert into official_number (book_id, number) values (:book, :value) on conflict do nothing")
                .bind("book", book)
                .bind("value", value)
                .execute();
    }

    private static int counted(Book book, Integer given) {
        if (given != null) {
            throw Problem.invalid("/number", ViolationCode.NOT_OF_THIS_KIND);
        }
        return book.last() + 1;
    }

    private static int entered(Integer given) {
        if (given == null) {
            throw Problem.invalid("/number", ViolationCode.REQUIRED);
        }
        return given;
    }
}
