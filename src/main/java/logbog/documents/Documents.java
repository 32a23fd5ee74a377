package logbog.documents;

import java.util.Locale;
import java.util.function.Supplier;
import logbog.web.Drawings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prints pages. The same page in the same language gives the same bytes, whenever and wherever. */
@Component
public class Documents {

  private static final Logger log = LoggerFactory.getLogger(Documents.class);

  private final Drawings drawings;
  private final Presses presses;

  Documents(Drawings drawings, Presses presses) {
    this.drawings = drawings;
    this.presses = presses;
  }

  /**
   * Prints what is read once a press is free, so that nothing counts as read that could not be
   * printed.
   *
   * @throws PressesBusy when none is free in time
   * @throws PrintTooLong when it was read, but could not be printed in time
   */
  public Pdf print(Locale language, Supplier<? extends Paper> read) {
    return presses.lend(
        press -> {
          var paper = read.get();
          try {
            return new Pdf(
                paper.name(),
                press.print(drawings.draw(paper, language), paper.dated(), paper.pictures()));
          } catch (PrintTooLong ended) {
            log.error("A print of {} was ended: it took too long", paper.template());
            throw ended;
          }
        });
  }
}
