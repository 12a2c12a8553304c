/**
 * Emulation blocks (khối, of a ministry's units) and clusters (cụm, of provincial departments): what there is, and who belongs to which when.
 *
 * <p>Tables {@code cluster} (of the ministry that organises it, with code, kind and name) and {@code cluster_member} (dated; a wrong row is superseded
 * with the reason, an ending is a new row). No unit stands in two on a day. In a year a unit belongs to the last one that it was a member of that
 * year: {@link vn.thidua.cluster.ClusterYear} says it as SQL for who counts by block.
 *
 * <p>Table {@code cluster_head}: head and deputy of a year, assigned by the Minister's decision for one year (READ, see {@code cluster-heads.csv}), with the
 * handover to the next; one of each a year. Who heads it runs its scoring: {@code vn.thidua.scoring} asks {@link vn.thidua.cluster.ClusterYear#head}.
 *
 * <p>Tables {@code cluster_pact} and {@code cluster_pact_signer}: the pact of emulation (giao ước thi đua) of a year, which the law makes a duty of each
 * block and cluster ({@code TT 21/2018/TT-BTNMT}, Article 4(3), READ): the day, the targets, who signed and who did not.
 *
 * <p>What the sources say is loaded from {@code firststart/clusters.csv}, {@code cluster-members.csv} and {@code cluster-heads.csv}, each row for the year that it was read of; where
 * no source names the members there are none, and the Standing Office enters them.
 *
 * <p>JSON: {@code GET /api/v1/clusters?year=&kind=} ({@code {id, code, kind, name, memberCount, …}}), {@code /clusters/{id}}, {@code
 * /clusters/{id}/members?year=} ({@code {id, unit, from, to, standing, source}}), {@code /units/{id}/clusters}; {@code POST /clusters}, {@code PUT
 * /clusters/{id}}, {@code POST /clusters/{id}/members}, {@code /cluster-members/{id}/ending}, {@code /cluster-members/{id}/removal}, {@code
 * /clusters/{id}/heads}, {@code /cluster-heads/{id}/handover} and {@code /removal}, which answer the cluster; {@code GET /clusters/{id}/heads?year=} ({@code
 * {year, office, unit, decisionNumber, decidedOn, handedOverOn, …}}).
 */
package vn.thidua.cluster;
