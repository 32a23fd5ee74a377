package logbog.declarations.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import logbog.declarations.Aftermath;
import logbog.declarations.Declaration;
import logbog.declarations.Filling;
import logbog.declarations.Hallmark;
import logbog.declarations.Print;
import logbog.documents.Paper;
import logbog.web.BaseUrl;

/**
 * A signed declaration on paper: what its page shows, and nothing else that depends on the reader.
 *
 * @param needs whether special needs are on it, and why it was corrected; a trade committee's has
 *     neither (V10)
 */
public record SignedPrint(
    Declaration declaration,
    Filling filling,
    Aftermath since,
    Hallmark hallmark,
    BaseUrl ours,
    boolean needs)
    implements Paper {

  public static SignedPrint of(Print print, BaseUrl ours) {
    return new SignedPrint(
        print.declaration(), print.filling(), print.since(), print.hallmark(), ours, true);
  }

  static SignedPrint ofFinal(Print print, BaseUrl ours) {
    return new SignedPrint(
        print.declaration(), print.filling(), print.since(), print.hallmark(), ours, false);
  }

  @Override
  public String template() {
    return "declarations/print/SignedPrint.jte";
  }

  @Override
  public Instant dated() {
    return filling.completedAt();
  }

  /** Danish for everyone: the file is kept beside a school's others. */
  @Override
  public String name() {
    return "Oplæringserklæring %s %s"
        .formatted(declaration.apprenticeName(), declaration.period().end());
  }

  public List<SignedView.Answer> answers() {
    return SignedView.of(declaration, filling, hallmark).answers();
  }

  /** Where whoever has the paper sees whether it stands. */
  public String address() {
    return ours.to(hallmark.code().path());
  }

  /** The same without the code, for those who type it. */
  public String desk() {
    return ours.to("/kontrol");
  }

  /** The words every sheet of it bears when it cannot be relied on. */
  public List<String> marks() {
    return Stream.of(
            since.replaced() ? "declarations.print.REPLACED" : "",
            since.disputed() ? "declarations.print.DISPUTED" : "")
        .filter(mark -> !mark.isEmpty())
        .toList();
  }
}
