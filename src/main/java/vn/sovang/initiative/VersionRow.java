package vn.sovang.initiative;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("initiative_version")
record VersionRow(@Id Long id, String initiativeId, int version, String content, Instant filedAt, String filedBy) {}
