package logbog.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the chain has come to: a position, and a hash that stands for every entry up to it.
 *
 * @param hash SHA-256 of the hash before and the entry's bytes
 */
record Link(long position, byte[] hash) {

  /** Before the first entry. */
  static final Link START = new Link(0, new byte[32]);

  Link next(Entry entry) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(hash);
      return new Link(position + 1, sha.digest(entry.bytes()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Hashes are no secrets, so comparing them needs no constant time; reading them needs words. */
  @Override
  public String toString() {
    return position + ":" + HexFormat.of().formatHex(hash);
  }
}
