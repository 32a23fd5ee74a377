package logbog.documents;

/** Looks for malicious programs in a file. */
interface Scanner {

  /**
   * @throws FileRefused where something was found, or nobody can look now
   */
  void look(byte[] file);
}
