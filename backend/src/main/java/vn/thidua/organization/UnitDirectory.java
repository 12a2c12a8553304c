package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;

/** Units as lists and as a tree, on any day. */
@Singleton
class UnitDirectory {

    private static final int MOST_NODES = 1000;

    /** A unit whose parent does not stand on that day is a root of it, so that none is lost between two reorganisations. */
    private static final String TREE = """
            with recursive standing as not materialized (
                select * from unit_state where superseded_at is null and valid @> :asOf),
            walk(unit_id, depth) as (
                select s.unit_id, 0
                  from standing s
                 where case when cast(:root as uuid) is null
                            then not exists (select from standing p where p.unit_id = s.parent_id)
                            else s.unit_id = :root end
                union all
                select s.unit_id, w.depth + 1
                  from walk w
                  join standing s on s.parent_id = w.unit_id
                 where w.depth < :depth)
            select u.id, u.code, s.name, s.kind, s.legal_personality, s.parent_id, s.overseer_id, s.standing,
                   (select count(*) from standing c where c.parent_id = u.id) as child_count
              from walk w
              join standing s on s.unit_id = w.unit_id
              join unit u on u.id = w.unit_id
             order by w.depth, s.name collate vietnamese, u.id
             limit :most
            """;

    private final Jdbi jdbi;
    private final Listings listings;
    private final Units units;

    UnitDirectory(Jdbi jdbi, Listings listings, Units units) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.units = units;
    }

    /**
     * What a list of units is narrowed to.
     *
     * @param parentId only what stands directly under it
     * @param overseerId only what it oversees
     */
    record Filter(String q, UnitKind kind, LocalDate asOf, UUID parentId, UUID overseerId) {}

    Listing<UnitItem> listing(Filter filter) {
        return listings.of(UnitItem.COLUMNS, UnitItem.FROM, "u.id", UnitItem::read)
                .where("s.valid @> :asOf", "asOf", filter.asOf())
                .where(
                        "s.kind = :kind",
                        "kind",
                        filter.kind() == null ? null : filter.kind().name())
                .where("s.parent_id = :parent", "parent", filter.parentId())
                .where("s.overseer_id = :overseer", "overseer", filter.overseerId())
                .search("(s.search || ' ' || lower(u.code))", filter.q())
                .sortedBy(SortKey.of("name", "s.name collate vietnamese", "text"), SortKey.of("code", "u.code", "text"))
                .first("name");
    }

    /** Whatever stood at any time, under the name that it has or last had, found by each name that it ever had: an old award names an old unit. */
    Page<UnitRef> listPublic(String q, PageRequest page) {
        return listings.of(UnitRef.columns("n", "unit"), "unit_now n", "n.id", row -> UnitRef.read(row, "unit"))
                .search(
                        "(select string_agg(s.search, ' ') || ' ' || lower(n.code) from unit_state s"
                                + " where s.unit_id = n.id and s.superseded_at is null)",
                        q)
                .sortedBy(SortKey.of("name", "n.name collate vietnamese", "text"))
                .page(page, "name");
    }

    UnitTree tree(LocalDate asOf, UUID root, int depth) {
        if (root != null && !units.exists(root)) {
            throw Problem.notFound();
        }
        List<UnitTree.Node> nodes = jdbi.withHandle(handle -> handle.createQuery(TREE)
                .bind("asOf", asOf)
                .bind("root", root)
                .bind("depth", depth)
                .bind("most", MOST_NODES + 1)
                .map((row, context) -> UnitTree.Node.read(row))
                .list());
        boolean truncated = nodes.size() > MOST_NODES;
        return new UnitTree(asOf, truncated ? nodes.subList(0, MOST_NODES) : nodes, truncated);
    }
}
