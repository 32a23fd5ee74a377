package logbog.documents;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What is shipped for printing. */
final class Resource {

  private Resource() {}

  static byte[] read(String name) {
    try (var file = Resource.class.getResourceAsStream("/documents/" + name)) {
      if (file == null) {
        throw new IllegalStateException("Not shipped: " + name);
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
