package vn.thidua.review;

import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Holder;
import vn.thidua.platform.lifecycle.Permit;

/** Where somebody sits towards a report: one writes over its own unit, answers over the unit that receives it, corrects over the one that opened the cycle. */
record Seat(Holder holder, ReportPages.Row report) implements Holder {

    @Override
    public boolean may(Permit permit, UUID unitId) {
        return holder.may(permit, over(permit, report));
    }

    static UUID over(Permit permit, ReportPages.Row report) {
        return permit == Permission.REVIEW_WRITE ? report.unit().id() : report.answering();
    }
}
