package vn.thidua.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;

/** Opens a book before its first number, and says who gives its numbers. */
@ApplicationScoped
class KeepNumberBooks {

    private final NumberBooks books;
    private final Actor actor;
    private final Trail trail;

    KeepNumberBooks(NumberBooks books, Actor actor, Trail trail) {
        this.books = books;
        this.actor = actor;
        this.trail = trail;
    }

    NumberBookView read(UUID id) {
        NumberBookView book = books.find(id).orElseThrow(Problem::notFound);
        actor.require(Permission.NUMBER_BOOK_READ, book.unit().id());
        return book;
    }

    @Transactional
    NumberBookView open(NumberBookOpening opening) {
        actor.require(Permission.NUMBER_BOOK_KEEP, opening.unitId());
        NumberBookView book = books.find(books.open(opening)).orElseThrow();
        record("NUMBER_BOOK_OPENED", book);
        return book;
    }

    @Transactional
    NumberBookView rule(UUID id, NumberBookRule rule, String ifMatch) {
        NumberBookView book = books.locked(id);
        actor.require(Permission.NUMBER_BOOK_KEEP, book.unit().id());
        Etag.check(ifMatch, book.version());
        books.setMode(id, rule.mode());
        NumberBookView after = books.find(id).orElseThrow();
        record("NUMBER_BOOK_RULED", after);
        return after;
    }

    private void record(String type, NumberBookView book) {
        trail.done(new Happening(
                type,
                SubjectType.NUMBER_BOOK,
                book.id(),
                book.symbol() + " · " + book.year(),
                book.unit().id(),
                Map.of("mode", book.mode(), "last", book.last())));
    }
}
