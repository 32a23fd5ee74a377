package logbog.workplaces.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import logbog.declarations.CompanyFirms;
import logbog.mail.EmailAddress;
import logbog.places.Companies;
import logbog.places.Cvr;
import logbog.web.Typed;
import logbog.workplaces.Offer;
import org.springframework.stereotype.Component;

/** Reads what a firm typed of itself, field by field. */
@Component
class OfferReading {

  private static final int NAME = 120;

  private final Companies companies;

  OfferReading(Companies companies) {
    this.companies = companies;
  }

  /** Empty when something is wrong. A number the register knows has the register's name. */
  Optional<Offer> read(Typed typed, OfferForm form) {
    var number = typed.line("cvr", form.cvr(), 20);
    var cvr = Cvr.parse(number);
    if (!number.isEmpty() && cvr.isEmpty()) {
      typed.wrong("cvr", "workplaces.offer.cvr.wrong");
    }
    var name = typed.optionalLine("workplaceName", form.workplaceName(), NAME);
    var known = cvr.flatMap(companies::nameOf).orElse(name);
    if (cvr.isPresent() && known.isEmpty()) {
      typed.wrong("workplaceName", "workplaces.offer.name.unknown");
    }
    var trainers = trainers(typed, form);
    return typed.ok() && !trainers.isEmpty()
        ? cvr.map(valid -> new Offer(valid, known, trainers))
        : Optional.empty();
  }

  /** As the register has it; otherwise as apprentices have written it. */
  String name(CompanyFirms.Firm firm) {
    return companies.nameOf(firm.cvr()).orElse(firm.name());
  }

  /** One to five addresses, the first required, none twice. */
  static List<EmailAddress> trainers(Typed typed, OfferForm form) {
    var addresses = new LinkedHashSet<EmailAddress>();
    var lines = form.trainers();
    for (int i = 0; i < lines.size(); i++) {
      var field = "trainer" + (i + 1);
      var line =
          i == 0
              ? typed.line(field, lines.get(i), 300)
              : typed.optionalLine(field, lines.get(i), 300);
      if (line.isEmpty()) {
        continue;
      }
      EmailAddress.parse(line)
          .ifPresentOrElse(addresses::add, () -> typed.wrong(field, "workplaces.offer.address"));
    }
    return List.copyOf(addresses);
  }
}
