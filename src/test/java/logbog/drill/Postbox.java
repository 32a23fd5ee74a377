package logbog.drill;

/** Where people read their mail. */
interface Postbox {

  /** The path of the link in a letter to an address, waited for as anyone waits for a letter. */
  String link(String to, String path) throws InterruptedException;
}
