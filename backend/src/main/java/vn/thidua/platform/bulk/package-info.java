/**
 * What a capability says of itself so that {@code bulk} can hand it many rows at once: its fields, and how it takes a chunk of rows through the deeds that take one. The
 * capability knows no files, jobs or senders; {@code bulk} knows no rules.
 */
package vn.thidua.platform.bulk;
