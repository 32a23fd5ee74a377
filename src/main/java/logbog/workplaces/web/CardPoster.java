package logbog.workplaces.web;

import java.time.Instant;
import java.time.LocalDate;
import logbog.documents.Paper;
import logbog.web.Shell;
import logbog.workplaces.Card;

/**
 * A firm's link as a code to scan, for the wall. The trainers' addresses are not on it: they are
 * for apprentices who have signed in.
 *
 * @param size {@code a4} or {@code a5}
 */
public record CardPoster(Card card, String link, String size) implements Paper {

  @Override
  public String template() {
    return "workplaces/print/CardPoster.jte";
  }

  @Override
  public Instant dated() {
    return card.madeAt();
  }

  @Override
  public String name() {
    return "Oplysninger " + card.offer().name();
  }

  /** The last day it works. */
  public LocalDate lastDay() {
    return card.expiresAt().minusSeconds(1).atZone(Shell.DENMARK).toLocalDate();
  }
}
