package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What is wrong with a tree of criteria: as a tree at any time, as a sheet and within its frame before it is issued. */
final class SheetCheck {

    private final List<CriterionDraft> criteria;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private SheetCheck(List<CriterionDraft> criteria) {
        this.criteria = criteria;
    }

    /** Whether it is a tree at all. */
    static List<Violation> tree(List<CriterionDraft> criteria) {
        SheetCheck check = new SheetCheck(criteria);
        check.checkTree();
        return check.violations;
    }

    /** @param frame the ministry's; null where it is that itself */
    static List<Violation> toIssue(List<CriterionDraft> criteria, List<CriterionDraft> frame) {
        SheetCheck check = new SheetCheck(criteria);
        check.checkTree();
        check.checkSums();
        if (frame != null) {
            check.checkFrame(frame);
        }
        return check.violations;
    }

    private void checkTree() {
        for (int i = 0; i < criteria.size(); i++) {
            CriterionDraft one = criteria.get(i);
            checkParent(one, i);
            if ((one.kind() == CriterionKind.AUTOMATIC) != (one.measure() != null)) {
                wrong(i, "measure", one.measure() == null ? ViolationCode.REQUIRED : ViolationCode.NOT_OF_THIS_KIND);
            }
            if (places.putIfAbsent(one.code(), i) != null) {
                wrong(i, "code", ViolationCode.DUPLICATE);
            }
        }
    }

    private void checkParent(CriterionDraft one, int place) {
        if (one.parentCode() == null) {
            return;
        }
        Integer above = places.get(one.parentCode());
        if (above == null) {
            wrong(place, "parentCode", ViolationCode.NOT_FOUND);
            return;
        }
        CriterionKind kind = criteria.get(above).kind();
        boolean fits = one.kind() == kind || kind == CriterionKind.TASK && one.kind() == CriterionKind.AUTOMATIC;
        if (!fits || kind == CriterionKind.AUTOMATIC || kind == CriterionKind.EXCLUSION) {
            wrong(place, "kind", ViolationCode.NOT_OF_THIS_KIND);
        }
    }

    /** The weight of a group of tasks is what it holds. */
    private void checkSums() {
        if (criteria.stream().noneMatch(one -> one.kind() == CriterionKind.TASK)) {
            violations.add(Violation.at("/criteria", ViolationCode.REQUIRED));
        }
        for (int i = 0; i < criteria.size(); i++) {
            CriterionDraft group = criteria.get(i);
            List<CriterionDraft> parts = parts(criteria, group.code());
            BigDecimal sum = parts.stream().map(CriterionDraft::max).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (group.kind() == CriterionKind.TASK && !parts.isEmpty() && sum.compareTo(group.max()) != 0) {
                wrong(i, "max", ViolationCode.SUM_DIFFERS, plain(sum));
            }
        }
    }

    private static List<CriterionDraft> parts(List<CriterionDraft> criteria, String code) {
        return criteria.stream()
                .filter(one -> Objects.equals(one.parentCode(), code))
                .toList();
    }

    /** All of the frame that is not below a refined group must be here as it is there, and nothing else beside it. */
    private void checkFrame(List<CriterionDraft> frame) {
        Set<String> standing = new HashSet<>();
        compare(frame, null, standing);
        for (int i = 0; i < criteria.size(); i++) {
            if (!standing.contains(criteria.get(i).code()) && !isRefined(frame, criteria.get(i))) {
                wrong(i, "code", ViolationCode.OUTSIDE_FRAME, criteria.get(i).name());
            }
        }
    }

    private void compare(List<CriterionDraft> frame, String group, Set<String> standing) {
        for (CriterionDraft wanted : parts(frame, group)) {
            standing.add(wanted.code());
            Integer place = places.get(wanted.code());
            if (place == null) {
                violations.add(
                        Violation.at("/criteria", ViolationCode.OUTSIDE_FRAME, wanted.code() + " " + wanted.name()));
            } else {
                compare(wanted, criteria.get(place), place);
            }
            if (wanted.freedom() == CriterionFreedom.FIXED) {
                compare(frame, wanted.code(), standing);
            }
        }
    }

    private void compare(CriterionDraft wanted, CriterionDraft is, int place) {
        if (wanted.max().compareTo(is.max()) != 0) {
            wrong(place, "max", ViolationCode.OUTSIDE_FRAME, plain(wanted.max()));
        }
        if (wanted.kind() != is.kind() || wanted.measure() != is.measure()) {
            wrong(place, "kind", ViolationCode.OUTSIDE_FRAME, wanted.kind());
        }
        if (!wanted.name().equals(is.name()) || !Objects.equals(wanted.parentCode(), is.parentCode())) {
            wrong(place, "name", ViolationCode.OUTSIDE_FRAME, wanted.name());
        }
    }

    /** Whether some group above it is the cluster's to divide. */
    private boolean isRefined(List<CriterionDraft> frame, CriterionDraft one) {
        Map<String, CriterionDraft> byCode = new HashMap<>();
        frame.forEach(wanted -> byCode.put(wanted.code(), wanted));
        String above = one.parentCode();
        while (above != null) {
            CriterionDraft wanted = byCode.get(above);
            if (wanted != null && wanted.freedom() == CriterionFreedom.REFINED) {
                return true;
            }
            Integer place = places.get(above);
            above = place == null ? null : criteria.get(place).parentCode();
        }
        return false;
    }

    private void wrong(int place, String field, ViolationCode code, Object... args) {
        violations.add(Violation.at("/criteria/" + place + "/" + field, code, args));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
