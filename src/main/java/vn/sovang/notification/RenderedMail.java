package vn.sovang.notification;

/** Texts of one mail: a subject of one line, the same content as HTML and as plain text. */
record RenderedMail(String subject, String html, String text) {}
