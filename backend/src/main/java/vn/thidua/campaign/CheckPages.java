package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.lifecycle.Permit;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.problem.Problem;

/** Puts together what is said of checks, for whoever asks: who is checked and who checks read one. */
@Singleton
class CheckPages {

    private final Checks checks;
    private final JsonColumns json;
    private final Actor actor;

    CheckPages(Checks checks, JsonColumns json, Actor actor) {
        this.checks = checks;
        this.json = json;
        this.actor = actor;
    }

    Listing<CheckItem> listing(CheckFilter filter) {
        return checks.listing(filter, actor.scope(Permission.CAMPAIGN_CHECK_READ));
    }

    CheckView view(UUID id) {
        CheckView view = checks.row(id, (row, context) -> read(row)).orElseThrow(Problem::notFound);
        requireReadable(view.item().unit().id(), view.item().team().id());
        return view;
    }

    void requireReadable(UUID unitId, UUID teamUnitId) {
        if (!actor.may(Permission.CAMPAIGN_CHECK_READ, teamUnitId)) {
            actor.require(Permission.CAMPAIGN_CHECK_READ, unitId);
        }
    }

    private CheckView read(ResultSet row) throws SQLException {
        CheckItem item = CheckItem.read(row);
        return new CheckView(
                item,
                row.getString("focus"),
                row.getString("found"),
                json.list(row.getString("found_documents"), DocumentRef[].class),
                row.getString("answer"),
                json.list(row.getString("answer_documents"), DocumentRef[].class),
                Rows.date(row, "answered_on"),
                row.getString("note"),
                Rows.date(row, "settled_on"),
                row.getString("ended_because"),
                actions(item, Rows.id(row, "campaign_unit_id")),
                row.getLong("version"));
    }

    private List<ActionView> actions(CheckItem item, UUID campaignUnitId) {
        return CheckLifecycle.LIFECYCLE.actions(
                new CheckLifecycle.Facts(),
                item.state(),
                (permit, unit) -> actor.may(permit, whose(permit, item, campaignUnitId)),
                item.unit().id(),
                actor.locale());
    }

    /** The team checks, the unit answers, and the campaign's own unit plans. */
    private static UUID whose(Permit permit, CheckItem item, UUID campaignUnitId) {
        if (permit == Permission.CAMPAIGN_CHECK_ANSWER) {
            return item.unit().id();
        }
        return permit == Permission.CAMPAIGN_CHECK ? item.team().id() : campaignUnitId;
    }
}
