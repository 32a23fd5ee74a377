package logbog.declarations;

import java.time.LocalDate;
import java.util.List;

/**
 * That a declaration was signed on paper, and who copied it.
 *
 * @param transcriber the school's named person, with the school
 * @param signedOn the date beside the signature on the paper
 * @param pages the SHA-256 of each photograph, in hex
 */
public record FromPaper(String transcriber, String school, LocalDate signedOn, List<String> pages) {

  public FromPaper {
    pages = List.copyOf(pages);
  }
}
