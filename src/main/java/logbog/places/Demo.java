package logbog.places;

import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's school: Birgit owns Midtby's account and her own address is on its list, so that her
 * colleague Ole reads what apprentices send her. The office's mailbox has been asked and has not
 * answered.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private static final String MIDTBY = "999001";
  private static final EmailAddress BIRGIT = EmailAddress.of("birgit@midtby.example");
  private static final EmailAddress OLE = EmailAddress.of("ole@midtby.example");
  private static final EmailAddress OFFICE = EmailAddress.of("kontor@midtby.example");

  private final Schools schools;
  private final Staff staff;
  private final Colleagues colleagues;
  private final SchoolAddresses addresses;

  Demo(Schools schools, Staff staff, Colleagues colleagues, SchoolAddresses addresses) {
    this.schools = schools;
    this.staff = staff;
    this.colleagues = colleagues;
    this.addresses = addresses;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order
  @Transactional
  void tell() {
    schools
        .numbered(MIDTBY)
        .filter(midtby -> staff.of(BIRGIT).isEmpty())
        .ifPresent(
            midtby -> {
              var birgit = new Viewer.Office(BIRGIT.value());
              colleagues.appoint(midtby, named(BIRGIT, "Birgit Dam"), Actor.system());
              colleagues.invite(birgit, MIDTBY, named(OLE, "Ole Friis"), StaffRole.COLLEAGUE);
              addresses.add(birgit, MIDTBY, BIRGIT, "Snedkernes studiekontor");
              addresses.add(birgit, MIDTBY, OFFICE, "Kontorets fælles postkasse");
            });
  }

  private static Appointee named(EmailAddress address, String name) {
    return new Appointee(address, name);
  }
}
