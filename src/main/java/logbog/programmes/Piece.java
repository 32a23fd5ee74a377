package logbog.programmes;

/** Some words that follow each other, marked or not. */
public record Piece(String text, boolean changed) {}
