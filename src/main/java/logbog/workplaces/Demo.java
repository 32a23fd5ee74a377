package logbog.workplaces;

import java.util.List;
import logbog.declarations.CompanyFirms;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Karen shares what apprentices need to know of Nordlys Møbler. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private static final Viewer.Office KAREN = new Viewer.Office("karen@nordlys.example");

  private final CompanyFirms firms;
  private final Cards cards;

  Demo(CompanyFirms firms, Cards cards) {
    this.firms = firms;
    this.cards = cards;
  }

  /** After the declarations, which say where she is. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(100)
  @Transactional
  void tell() {
    if (cards.of(KAREN).isEmpty()) {
      firms.of(KAREN).stream()
          .findFirst()
          .ifPresent(
              firm ->
                  cards.make(
                      KAREN,
                      new Offer(
                          firm.cvr(),
                          firm.name(),
                          List.of(KAREN.email(), EmailAddress.of("poul@nordlys.example")))));
    }
  }
}
