package logbog.summons;

import java.util.List;

/** A letter's words, and what its one button says. */
public record Preview(
    String subject, String greeting, List<String> paragraphs, String button, boolean account) {}
