package logbog.declarations.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import logbog.declarations.Aftermath;
import logbog.declarations.Declaration;
import logbog.declarations.Filling;
import logbog.declarations.Print;
import logbog.documents.Paper;

/** A signed declaration on paper: what its page shows, and nothing that depends on the reader. */
public record SignedPrint(Declaration declaration, Filling filling, Aftermath since)
    implements Paper {

  public static SignedPrint of(Print print) {
    return new SignedPrint(print.declaration(), print.filling(), print.since());
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
    return SignedView.of(declaration, filling).answers();
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
