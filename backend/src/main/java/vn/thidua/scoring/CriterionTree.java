package vn.thidua.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The criteria of a sheet, in order; points are given to its leaves. */
final class CriterionTree {

    private final Map<String, Criterion> byCode = new LinkedHashMap<>();
    private final List<Criterion> leaves;

    CriterionTree(List<Criterion> criteria) {
        criteria.forEach(one -> byCode.put(one.code(), one));
        Set<String> groups =
                criteria.stream().map(one -> one.said().parentCode()).collect(Collectors.toSet());
        this.leaves =
                criteria.stream().filter(one -> !groups.contains(one.code())).toList();
    }

    List<Criterion> leaves() {
        return leaves;
    }

    Optional<Criterion> leaf(String code) {
        return leaves.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The group at the top that it belongs to; itself when it stands there. */
    Criterion root(Criterion one) {
        Criterion above = one;
        while (above.said().parentCode() != null) {
            above = byCode.get(above.said().parentCode());
        }
        return above;
    }
}
