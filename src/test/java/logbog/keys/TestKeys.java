package logbog.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import logbog.Lane;

/** The keys of the tests. */
public final class TestKeys {

  private TestKeys() {}

  public static Keys keys() {
    return new KeyFile(file()).read();
  }

  /** The keys of another installation. */
  public static Keys of(Path file) {
    return new KeyFile(file).read();
  }

  /** Another master secret, in whose file that of the tests stands as an earlier one. */
  public static Keys changed() {
    try {
      var earlier = Files.readString(file()).strip().replace("master=", "earlier=");
      var master = "master=YW5vdGhlciBzZWNyZXQsIHRoZSBrZXkgb2YgYSBjaGFuZ2U=";
      return new KeyFile(Files.write(Lane.folder("changed.keys"), List.of(master, earlier))).read();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static Path file() {
    try {
      return Files.writeString(
          Lane.folder("test.keys"), "master=bm90IGEgc2VjcmV0LCBqdXN0IHRoZSBrZXkgb2YgdGVzdHM=\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
