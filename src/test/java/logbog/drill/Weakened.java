package logbog.drill;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/** A copy of the application from which one control is taken away, in a folder of its own. */
final class Weakened {

  private static final Path FOLDER = Path.of("target/controls").toAbsolutePath();
  private static final Path CLASSES = FOLDER.resolve("classes");
  private static final Path SOURCES = FOLDER.resolve("sources");
  private static final Path WHOLE = Path.of("target/classes").toAbsolutePath();

  private Weakened() {}

  /** Takes the control away; of several edits to one source, each finds what the last one left. */
  static void by(Control control) throws IOException {
    whole();
    var changed = new LinkedHashMap<Path, String>();
    for (var edit : control.edits()) {
      var text = changed.getOrDefault(edit.source(), Files.readString(edit.source()));
      changed.put(edit.source(), edit.applied(text));
    }
    var java = new ArrayList<String>();
    for (Map.Entry<Path, String> source : changed.entrySet()) {
      if (source.getKey().toString().endsWith(".java")) {
        java.add(write(SOURCES.resolve(source.getKey().getFileName()), source.getValue()));
      } else {
        var place = Path.of("src/main/resources").relativize(source.getKey());
        write(CLASSES.resolve(place), source.getValue());
      }
    }
    if (!java.isEmpty()) {
      compile(java);
    }
  }

  /** The application as it is; what tests read of their own sources stands beside it. */
  static void whole() throws IOException {
    FileSystemUtils.deleteRecursively(CLASSES);
    FileSystemUtils.deleteRecursively(SOURCES);
    FileSystemUtils.copyRecursively(WHOLE, CLASSES);
    Files.createDirectories(FOLDER.resolve("target"));
    var src = FOLDER.resolve("src");
    if (!Files.exists(src)) {
      Files.createSymbolicLink(src, Path.of("src").toAbsolutePath());
    }
  }

  /** What came of these tests there. */
  static List<String> put(List<String> tests) throws IOException, InterruptedException {
    var log = FOLDER.resolve("trial.log");
    var command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.timezone=Pacific/Chatham",
            "-cp",
            classPath(),
            Trial.class.getName());
    var process =
        new ProcessBuilder(Stream.concat(command, tests.stream()).toList())
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return Files.readAllLines(log).stream()
        .filter(
            line ->
                line.matches(
                    "(%s|%s|%s).*".formatted(Trial.NOTICED, Trial.UNNOTICED, Trial.BROKEN)))
        .toList();
  }

  private static void compile(List<String> sources) {
    var options =
        Stream.of("-nowarn", "-proc:none", "-parameters", "-cp", classPath(), "-d", CLASSES + "");
    var arguments = Stream.concat(options, sources.stream()).toArray(String[]::new);
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
      throw new IllegalStateException("What is left cannot be compiled: " + sources);
    }
  }

  private static String write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static String classPath() {
    return Stream.concat(
            Stream.of(CLASSES.toString()),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(WHOLE)))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
