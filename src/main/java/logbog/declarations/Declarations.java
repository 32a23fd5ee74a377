package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.audit.Matter;
import logbog.audit.Reader;
import logbog.mail.Outbox;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The declarations as their readers see them. What a viewer may not see does not exist. */
@Component
public class Declarations {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final JdbcClient jdbc;
  private final DeclarationRows rows;
  private final CompletionRows completions;
  private final Hallmarks hallmarks;
  private final InvitationRows invitations;
  private final ContactRows contacts;
  private final Readers readers;
  private final Disputes disputes;
  private final Outbox outbox;
  private final GoalQuestions questions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Declarations(
      JdbcClient jdbc,
      DeclarationRows rows,
      CompletionRows completions,
      Hallmarks hallmarks,
      InvitationRows invitations,
      ContactRows contacts,
      Readers readers,
      Disputes disputes,
      Outbox outbox,
      GoalQuestions questions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.completions = completions;
    this.hallmarks = hallmarks;
    this.invitations = invitations;
    this.contacts = contacts;
    this.readers = readers;
    this.disputes = disputes;
    this.outbox = outbox;
    this.questions = questions;
    this.events = events;
    this.clock = clock;
  }

  /** The apprentice's own, newest first, {@link #PAGE} at a time. */
  public List<Summary> of(Viewer.Member apprentice, @Nullable DeclarationId before) {
    return jdbc.sql(
            """
            select o.id, o.kind, o.period_end, o.main_course, o.school_name, o.class_name, o.workplace_name,
                   o.speciality_name, o.requested_at, o.completed_at, o.status
            from declarations.overview(:now) o
            where o.apprentice_id = :apprentice and (cast(:before as uuid) is null or o.id < cast(:before as uuid))
            order by o.id desc limit :page
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("apprentice", apprentice.id().value())
        .param("before", before == null ? null : before.value())
        .param("page", PAGE)
        .query(
            (row, n) ->
                new Summary(
                    DeclarationId.of(row.getObject("id", UUID.class)),
                    Kind.valueOf(row.getString("kind")),
                    row.getObject("period_end", LocalDate.class),
                    row.getObject("main_course", Integer.class),
                    row.getString("school_name"),
                    row.getString("class_name"),
                    row.getString("workplace_name"),
                    row.getString("speciality_name"),
                    Columns.instant(row, "requested_at").orElseThrow(),
                    Columns.instant(row, "completed_at").orElse(null),
                    Status.valueOf(row.getString("status"))))
        .list();
  }

  /** The apprentice's own declaration with its whole chain. */
  @Transactional(readOnly = true)
  public DeclarationFile fileOf(Viewer.Member apprentice, DeclarationId id) {
    var declaration = rows.owned(id, apprentice.id());
    var chain = invitations.of(id);
    var about = new ArrayList<UUID>();
    about.add(id.value());
    chain.forEach(invitation -> about.add(invitation.id().value()));
    return file(declaration, null, contacts.of(id), chain, about);
  }

  /**
   * A declaration read by a school or company within the scope of its proven address (V9). Leaves a
   * row in the audit trail, with the name of whoever is named at the school, and marks the first
   * reading of a signed one.
   */
  @Transactional
  public DeclarationFile readBy(Viewer.Office office, DeclarationId id) {
    return readBy(office, id, Matter.DECLARATION);
  }

  /** The same, read in another way: as a PDF, or with those of others in one file. */
  @Transactional
  public DeclarationFile readBy(Viewer.Office office, DeclarationId id, Matter matter) {
    var declaration = rows.inScopeOf(office.address(), id);
    var named = contacts.of(id);
    var reader = readers.of(office, declaration, named);
    if (declaration.status().signed()) {
      contacts.read(declaration, reader, clock.instant());
    }
    events.publishEvent(
        new DeclarationEvent.DeclarationRead(
            declaration.id(),
            declaration.apprentice(),
            declaration.period().end(),
            reader,
            matter));
    return file(declaration, reader, named, List.of(), List.of());
  }

  /**
   * A signed final declaration read for its trade committee, which the caller has found to be one
   * of theirs (V10). It holds no addresses. Leaves a row in the audit trail.
   */
  DeclarationFile readFor(Reader committee, Declaration declaration, Matter matter) {
    events.publishEvent(
        new DeclarationEvent.DeclarationRead(
            declaration.id(),
            declaration.apprentice(),
            declaration.period().end(),
            committee,
            matter));
    return file(declaration, committee, List.of(), List.of(), List.of()).withoutAddresses();
  }

  private DeclarationFile file(
      Declaration declaration,
      @Nullable Reader reader,
      List<Contact> named,
      List<Invitation> chain,
      List<UUID> about) {
    var successor = successor(declaration.id());
    var filling =
        declaration.status().signed() ? completions.find(declaration.id()).orElseThrow() : null;
    return new DeclarationFile(
        declaration,
        reader,
        filling,
        filling == null ? null : hallmarks.of(declaration, filling),
        successor.filter(Successor::signed).map(Successor::id).orElse(null),
        successor.filter(s -> !s.signed()).map(Successor::id).orElse(null),
        disputes.of(declaration.id()),
        named,
        filling == null ? List.of() : contacts.readings(declaration.id()),
        chain,
        chain.isEmpty() ? Map.of() : invitations.passedOnBy(declaration.id()),
        about.isEmpty() ? List.of() : outbox.deliveriesOf(about),
        questions.about(declaration));
  }

  private Optional<Successor> successor(DeclarationId id) {
    return jdbc.sql(
            """
            select d.id, c.declaration_id is not null as signed from declarations.declaration d
            left join declarations.completion c on c.declaration_id = d.id
            where d.revises = :id and d.withdrawn_at is null
            """)
        .param("id", id.value())
        .query(
            (row, n) ->
                new Successor(
                    DeclarationId.of(Objects.requireNonNull(row.getObject(1, UUID.class))),
                    row.getBoolean(2)))
        .optional();
  }

  private record Successor(DeclarationId id, boolean signed) {}
}
