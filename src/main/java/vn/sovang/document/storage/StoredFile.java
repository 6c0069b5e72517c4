package vn.sovang.document.storage;

/** A file without its bytes; {@code sha256} in lower-case hex. */
public record StoredFile(String id, String name, String mediaType, long sizeBytes, String sha256) {}
