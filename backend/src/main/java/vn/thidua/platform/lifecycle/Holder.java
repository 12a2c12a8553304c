package vn.thidua.platform.lifecycle;

import java.util.UUID;

/** Someone who may hold rights over units. */
public interface Holder {
    boolean may(Permit permit, UUID unitId);
}
