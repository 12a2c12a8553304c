package vn.thidua.bulk;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.access.Permission;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.problem.Problem;

/** The kinds of rows that capabilities take. */
@Singleton
class BulkKinds {

    private final List<BulkKind> kinds;

    BulkKinds(Instance<BulkKind> kinds) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(BulkKind::code)).toList();
    }

    List<BulkKind> all() {
        return kinds;
    }

    Optional<BulkKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @throws Problem {@code NOT_FOUND} */
    BulkKind of(String code) {
        return find(code).orElseThrow(Problem::notFound);
    }

    static Permission permission(BulkKind kind) {
        return (Permission) kind.permit();
    }
}
