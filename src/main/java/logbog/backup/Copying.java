package logbog.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Copies the files of a server at work, but what it makes anew at every start; a file that goes
 * away meanwhile is not missed, for the log knows of it. Tablespaces are followed and come along.
 */
final class Copying extends SimpleFileVisitor<Path> {

  private static final Path CONTROL = Path.of("global", "pg_control");
  private final Path from;
  private final Path to;
  private final Position began;
  private final List<CopiedFile> copied = new ArrayList<>();

  private Copying(Path from, Path to, Position began) {
    this.from = from;
    this.to = to;
    this.began = began;
  }

  static List<CopiedFile> copy(Path from, Path to, Position began) throws IOException {
    var copying = new Copying(from, to, began);
    Files.walkFileTree(from, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, copying);
    // Last: it says how far the log must be played back at least.
    copying.take(from.resolve(CONTROL));
    return copying.copied;
  }

  /** The bytes that will be copied, about. */
  static long size(Path from) throws IOException {
    try (var all = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(file -> !file.startsWith(from.resolve("pg_wal")))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found)
      throws IOException {
    var name = folder.getFileName().toString();
    if (name.startsWith("pgsql_tmp")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Files.createDirectories(to.resolve(from.relativize(folder)));
    return LeftOut.isMadeAnew(from.relativize(folder))
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
    var path = from.relativize(file);
    if (!path.equals(CONTROL) && !LeftOut.is(path)) {
      take(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  private void take(Path file) throws IOException {
    var path = from.relativize(file);
    var target = to.resolve(path);
    try {
      copied.add(
          CopiedFile.write(
              path.toString().replace('\\', '/'),
              target,
              TableFile.is(file) ? new TableFile(file, began) : out -> Files.copy(file, out)));
    } catch (NoSuchFileException gone) {
      Files.deleteIfExists(target);
    }
  }
}
