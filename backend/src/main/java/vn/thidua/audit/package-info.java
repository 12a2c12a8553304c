/**
 * The tamper-evident trail.
 *
 * <p>{@code audit_entry}: what was done, in the transaction that did it, and what was refused, in one of its own; and each file that a first start loaded, by its
 * digest. An entry's digest is
 * {@code sha256(salt || lines)}, the lines being id, at, account id, account name, action, outcome, subject type, subject id, label, unit id and
 * content, joined by line feeds, nothing for what is absent. The content can be erased by law (by the owner of the database) and the chain holds.
 *
 * <p>{@code audit_seal}: the chain, one link an entry: {@code chain = sha256(previous chain || digest)}, the first after 32 zero bytes. A background
 * sealer writes it below the oldest running transaction, so that writers never wait for each other.
 *
 * <p>The application's database role cannot UPDATE or DELETE either. Whoever can, as owner, breaks the chain: {@link AuditVerification} names the
 * first broken link. Cutting off the end is seen only against a head kept outside, which is why the verification answers it.
 *
 * <p>Reading over HTTP is {@code reporting}'s: this floor knows no roles.
 */
package vn.thidua.audit;
