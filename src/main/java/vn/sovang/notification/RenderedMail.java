package vn.sovang.notification;

import org.springframework.data.relational.core.mapping.Column;

/** Texts of one mail: a subject of one line, the same content as HTML and as plain text. */
record RenderedMail(
        String subject,
        @Column("html_body") String html,
        @Column("text_body") String text) {}
