/**
 * The PostgreSQL that the product brings along: unpacked once, started or adopted before Quarkus, stopped after it.
 *
 * <p>It serves {@code deploy/start}, {@code deploy/dev} and the tests. A server that an administrator runs is configured by the
 * ordinary {@code QUARKUS_DATASOURCE_*} settings and nothing of this package is used then.
 */
package vn.thidua.platform.database;
