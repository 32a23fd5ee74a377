package logbog.posts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaves in the trail that another's record was read, before anything of it is shown. */
@Component
class DoctorReadings {

  private final ApplicationEventPublisher events;

  DoctorReadings(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Transactional
  void keep(DoctorRead read) {
    events.publishEvent(read);
  }
}
