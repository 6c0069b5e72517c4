package vn.sovang.audit;

/** Keeps entries for good. */
public interface AuditLog {

    /**
     * Keeps the entry in the caller's transaction when it can write, so that both are committed or neither; otherwise in
     * a transaction of its own that is committed on return. Throws when the entry cannot be kept: the caller then must
     * not go on.
     */
    void record(AuditEntry entry);
}
