package logbog.documents;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one holder takes.
 *
 * @param files how many at most
 * @param bytes how much they may fill together, as kept
 * @param side the longest side of a picture, in pixels; a larger one is made smaller
 */
public record Allowance(Set<FileKind> kinds, int files, long bytes, int side) {

  private static final long MEGA = 1_000_000;

  /** At this size a photographed sheet of paper can be read. */
  private static final int READABLE = 2400;

  /** Documents and pictures: thirty, which fill no more than 100 MB together. */
  public static final Allowance USUAL =
      new Allowance(EnumSet.allOf(FileKind.class), 30, 100 * MEGA, READABLE);

  public Allowance {
    kinds = Set.copyOf(kinds);
  }

  public static Allowance of(int files, long megabytes, FileKind first, FileKind... others) {
    return new Allowance(EnumSet.of(first, others), files, megabytes * MEGA, READABLE);
  }

  /** The same, with pictures no larger than this. */
  public Allowance withPicturesOf(int side) {
    return new Allowance(kinds, files, bytes, side);
  }

  long megabytes() {
    return bytes / MEGA;
  }
}
