package logbog.keys;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The file that holds the master secret; readable by its owner only. */
record KeyFile(Path path) {

  private static final int BYTES = 32;

  Keys read() {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new CannotStart("LOGBOG_KEYS: the key file " + path + " cannot be read.");
    }
    var earlier =
        Stream.of(properties.getProperty("earlier", "").split(","))
            .filter(secret -> !secret.isBlank())
            .map(secret -> new Keys(bytes("earlier", secret), List.of()))
            .toList();
    return new Keys(bytes("master", properties.getProperty("master", "")), earlier);
  }

  private byte[] bytes(String name, String secret) {
    try {
      var bytes = Base64.getDecoder().decode(secret.strip());
      if (bytes.length >= BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException malformed) {
      // said below
    }
    throw new CannotStart(
        "LOGBOG_KEYS: the key file %s must hold a line %s=<at least 32 random bytes in base64>."
            .formatted(path, name));
  }

  /** Made whole before it gets its name, so that a crash leaves no half key. */
  Keys readOrMake() {
    if (!Files.exists(path)) {
      var master = new byte[BYTES];
      new SecureRandom().nextBytes(master);
      try {
        var folder =
            Files.createDirectories(
                path.toAbsolutePath().getParent(), asFileAttribute(fromString("rwx------")));
        var draft =
            Files.createTempFile(folder, "keys", ".new", asFileAttribute(fromString("rw-------")));
        Files.writeString(
            draft,
            """
            # The master secret of this Logbog. Keep a copy apart from the database: without it, codes and links
            # in use are dead and what is encrypted stays encrypted. Whoever holds it can sign in as anyone.
            master=%s
            """
                .formatted(Base64.getEncoder().encodeToString(master)));
        try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
          written.force(true);
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException unwritable) {
        throw new CannotStart("LOGBOG_DATA: the key file " + path + " cannot be written.");
      }
    }
    return read();
  }
}
