package logbog.summons;

import java.time.Instant;
import logbog.documents.Paper;
import logbog.web.BaseUrl;

/** A sheet for the wall: how a class begins with Logbog. Names nobody. */
public record IntroductionPrint(Summons summons, BaseUrl ours) implements Paper {

  @Override
  public String template() {
    return "summons/print/IntroductionPrint.jte";
  }

  @Override
  public Instant dated() {
    return summons.writtenAt();
  }

  @Override
  public String name() {
    return "Kom i gang med Logbog " + summons.plan().className();
  }

  /** Where an account is opened. */
  public String address() {
    return ours.to("/konto/opret");
  }
}
