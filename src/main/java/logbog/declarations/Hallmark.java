package logbog.declarations;

/**
 * What a signed declaration's paper can be checked by.
 *
 * @param hash SHA-256 of what was signed, in hex
 */
public record Hallmark(HallmarkCode code, String hash) {

  /** The hash in groups of four, for eyes that compare two. */
  public String hashInGroups() {
    return hash.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
