package logbog.backup;

/** A place in the server's log of changes, as PostgreSQL writes it: {@code 0/4000028}. */
record Position(long bytes) implements Comparable<Position> {

  static Position of(String text) {
    var slash = text.indexOf('/');
    return new Position(
        Long.parseLong(text.substring(0, slash), 16) << 32
            | Long.parseLong(text.substring(slash + 1), 16));
  }

  /** The piece that holds the byte before this place, the last one written. */
  long pieceBefore() {
    return (bytes - 1) / Piece.BYTES;
  }

  long piece() {
    return bytes / Piece.BYTES;
  }

  @Override
  public int compareTo(Position other) {
    return Long.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public String toString() {
    return "%X/%X".formatted(bytes >>> 32, bytes & 0xFFFFFFFFL);
  }
}
