package vn.thidua.amendment;

import vn.thidua.register.AmendmentKind;

/**
 * What the conditions of an amendment's steps look at.
 *
 * @param grounds how many of the law it names
 * @param concluded whether the conclusion of the competent body is there, with number, day and paper
 * @param unready how many of its awards do not stand as the change wants it
 * @param insignia how many insignia of the State are back and not forwarded yet
 */
record AmendmentCase(AmendmentWay way, AmendmentKind kind, int grounds, boolean concluded, int unready, int insignia) {

    boolean isGrounded() {
        return kind != AmendmentKind.REVOCATION || grounds > 0;
    }

    boolean isConcluded() {
        return kind != AmendmentKind.REVOCATION || concluded;
    }
}
