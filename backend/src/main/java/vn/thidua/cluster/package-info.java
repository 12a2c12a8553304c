/**
 * Emulation blocks (khối, of a ministry's units) and clusters (cụm, of provincial departments): what there is, and who belongs to which when.
 *
 * <p>Tables {@code cluster} (of the ministry that organises it, with code, kind and name) and {@code cluster_member} (dated; a wrong row is superseded
 * with the reason, an ending is a new row). No unit stands in two on a day. In a year a unit belongs to the last one that it was a member of that
 * year: {@link vn.thidua.cluster.ClusterYear} says it as SQL for who counts by block.
 *
 * <p>What the sources say is loaded from {@code firststart/clusters.csv} and {@code cluster-members.csv}, each row for the year that it was read of; where
 * no source names the members there are none, and the Standing Office enters them.
 *
 * <p>JSON: {@code GET /api/v1/clusters?year=&kind=} ({@code {id, code, kind, name, memberCount, …}}), {@code /clusters/{id}}, {@code
 * /clusters/{id}/members?year=} ({@code {id, unit, from, to, standing, source}}), {@code /units/{id}/clusters}; {@code POST /clusters}, {@code PUT
 * /clusters/{id}}, {@code POST /clusters/{id}/members}, {@code /cluster-members/{id}/ending}, {@code /cluster-members/{id}/removal}, which answer the
 * cluster.
 *
 * <p>Heads, scoring and ranking will stand here too.
 */
package vn.thidua.cluster;
