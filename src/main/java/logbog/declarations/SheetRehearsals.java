package logbog.declarations;

import java.time.LocalDate;
import logbog.programmes.Contact;
import logbog.programmes.Sheet;
import logbog.web.Page;

/**
 * Draws a Sheet as a trainer will see it, before anyone is asked with it. Nothing can be sent from
 * such a page.
 */
public interface SheetRehearsals {

  /**
   * The sheet of nobody's declaration.
   *
   * @param back where the reader came from
   */
  Page of(Sheet sheet, LocalDate periodEnd, Contact questions, String back);
}
