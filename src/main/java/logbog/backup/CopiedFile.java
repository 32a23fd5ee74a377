package logbog.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a backup and what it must hold.
 *
 * @param path below the server's folder, with slashes
 */
record CopiedFile(String path, long size, String sha256) {

  /** Writes anew, through to the disk. */
  static CopiedFile write(String path, Path to, Content content) throws IOException {
    var digest = digest();
    try (var channel =
        FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      content.into(new DigestOutputStream(Channels.newOutputStream(channel), digest));
      channel.force(true);
      return new CopiedFile(path, channel.size(), HexFormat.of().formatHex(digest.digest()));
    }
  }

  /**
   * @throws NotDone if it is not what was written when the backup was made
   */
  void check(Path file) throws IOException {
    var digest = digest();
    if (Files.exists(file) && Files.size(file) == size) {
      try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        Files.copy(file, out);
      }
      if (HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
        return;
      }
    }
    throw damaged(file);
  }

  /** Copies to where it is restored. */
  void restore(Path from, Path to) throws IOException {
    if (!Files.exists(from) || !write(path, to, out -> Files.copy(from, out)).equals(this)) {
      throw damaged(from);
    }
  }

  private static NotDone damaged(Path file) {
    return new NotDone("The backup is damaged: %s is not what was written.".formatted(file));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
