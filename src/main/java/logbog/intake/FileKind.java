package logbog.intake;

import java.util.Set;

/**
 * One kind of table. Each module that reads files has a bean for each kind, with an {@code @Order}
 * where one kind must be read before another.
 */
public interface FileKind {

  /** Whether a file is of this kind: by its columns, not by its name, wherever that is possible. */
  boolean recognizes(String file, Set<String> columns);

  /** The columns such a file must have; others may stand beside them. */
  Set<String> required();

  /** The largest such file, in bytes. */
  default long largest() {
    return 20_000_000;
  }

  /**
   * Takes a file, in a transaction of its own. If the file is not {@link CsvFile#ok()} afterwards,
   * all of it is undone.
   */
  void take(CsvFile file);

  /** Called when all files of this kind have been read. */
  default void afterwards() {}
}
