package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.decision.NumberBookMode;
import vn.thidua.decision.NumberBooks;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.AwardItem;
import vn.thidua.register.Recipient;
import vn.thidua.rulebook.NomineeKind;

/** Puts together what the page of one amendment says, for whoever asks. */
@Singleton
class AmendmentPages {

    private final Amendments amendments;
    private final AmendmentTerms terms;
    private final AwardReturns returns;
    private final NumberBooks books;
    private final BusinessClock clock;
    private final Actor actor;

    AmendmentPages(
            Amendments amendments,
            AmendmentTerms terms,
            AwardReturns returns,
            NumberBooks books,
            BusinessClock clock,
            Actor actor) {
        this.amendments = amendments;
        this.terms = terms;
        this.returns = returns;
        this.books = books;
        this.clock = clock;
        this.actor = actor;
    }

    AmendmentView view(UUID id) {
        AmendmentRow row = amendments.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.DECISION_READ, row.unit().id());
        return new AmendmentView(
                row.id(),
                row.kind(),
                row.way(),
                row.unit(),
                row.title(),
                row.symbol(),
                row.legalBasis(),
                row.reason(),
                row.grounds(),
                row.conclusion(),
                row.amends(),
                row.state(),
                row.returnedBecause(),
                row.number(),
                numbering(row),
                row.signer(),
                row.signedAt(),
                row.decidedOn(),
                row.decidedBy(),
                row.decisionDocument(),
                row.publishedOn(),
                row.digest(),
                row.letter(),
                row.declinedOn(),
                row.declinedBecause(),
                row.forwarded(),
                amendments.lines(id, actor.locale()),
                terms.of(row, actor.locale()),
                returns.of(id),
                returns.receipts(id),
                row.createdAt(),
                row.updatedAt(),
                actions(row),
                row.version());
    }

    private NumberBookMode numbering(AmendmentRow row) {
        int year = (row.decidedOn() == null ? clock.today() : row.decidedOn()).getYear();
        return row.way() == AmendmentWay.OWN ? books.mode(row.unit().id(), row.symbol(), year) : null;
    }

    /** That those above decide is told beside the signature; that we decide ourselves goes without saying. */
    private List<ActionView> actions(AmendmentRow row) {
        return AmendmentLifecycle.LIFECYCLE
                .actions(
                        amendments.facts(row.id()),
                        row.state(),
                        actor,
                        row.unit().id(),
                        actor.locale())
                .stream()
                .filter(action ->
                        row.way() == AmendmentWay.STATE || !action.action().equals(AmendmentAction.SUBMIT.name()))
                .filter(action -> !action.action().equals(AmendmentAction.FORWARD.name())
                        || row.kind().takesBack())
                .toList();
    }

    PublicAmendmentView publicView(UUID id, Locale locale) {
        AmendmentRow row = amendments
                .row(id)
                .filter(found -> found.state() == AmendmentState.PUBLISHED || found.state() == AmendmentState.DECIDED)
                .orElseThrow(Problem::notFound);
        return PublicAmendmentView.of(
                row,
                amendments.lines(id, locale).stream()
                        .map(AmendmentLine::award)
                        .map(AmendmentPages::asPublic)
                        .toList());
    }

    /** The public is given no person's id and no address. */
    private static AwardItem asPublic(AwardItem award) {
        Recipient recipient = award.recipient();
        return new AwardItem(
                award.id(),
                new Recipient(
                        recipient.kind(),
                        recipient.kind() == NomineeKind.COLLECTIVE ? recipient.id() : null,
                        recipient.name(),
                        null),
                award.unit(),
                award.award(),
                award.year(),
                award.decision(),
                award.standing(),
                award.revocation(),
                award.corrections(),
                award.demonstration());
    }
}
