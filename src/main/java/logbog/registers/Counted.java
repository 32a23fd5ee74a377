package logbog.registers;

/** What taking a file has come to. */
record Counted(int fresh, int changed, int withdrawn) {}
