package logbog.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All files laid ready: those shipped, those of the demo, and those in the operator's folder. */
@Component
class LaidFiles {

  private final boolean demo;
  private final String folder;

  LaidFiles(
      @Value("${logbog.demo:false}") boolean demo, @Value("${logbog.catalogue:}") String folder) {
    this.demo = demo;
    this.folder = folder.strip();
  }

  /** By origin, then by name, so that every start reads alike. */
  List<LaidFile> all() throws IOException {
    var files = new ArrayList<LaidFile>();
    files.addAll(shipped(Origin.SHIPPED, "registers/*.csv"));
    files.addAll(shipped(Origin.SHIPPED, "catalogue/*.csv"));
    if (demo) {
      files.addAll(shipped(Origin.DEMO, "registers/demo/*.csv"));
    }
    if (!folder.isEmpty()) {
      files.addAll(inFolder());
    }
    return files;
  }

  private static List<LaidFile> shipped(Origin origin, String pattern) throws IOException {
    var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
    return Arrays.stream(found)
        .map(file -> new LaidFile(origin, Objects.requireNonNull(file.getFilename()), file))
        .sorted(Comparator.comparing(LaidFile::name))
        .toList();
  }

  private List<LaidFile> inFolder() throws IOException {
    var path = Path.of(folder);
    try (Stream<Path> found = Files.list(path)) {
      return found
          .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".csv"))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(LaidFiles::name))
          .map(file -> new LaidFile(Origin.OPERATOR, name(file), new FileSystemResource(file)))
          .toList();
    }
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }
}
