package logbog.programmes;

/** A Sheet with the name it is stored under. */
public record PinnedSheet(SheetHash hash, Sheet sheet) {}
