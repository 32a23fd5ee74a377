package logbog.summons;

import java.util.List;

/** The letter to one apprentice. */
public record LetterSheet(Called called, String greeting, List<String> paragraphs) {}
