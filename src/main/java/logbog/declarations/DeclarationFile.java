package logbog.declarations;

import java.util.List;
import java.util.Map;
import logbog.audit.Reader;
import logbog.mail.Delivery;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One declaration with all that belongs to it, as a signed-in reader sees it.
 *
 * @param reader by what right an office reads it; null for the apprentice, whose it is
 * @param filling the answers, once signed; an unfinished draft is the trainers' own
 * @param hallmark what its paper is checked by, once signed
 * @param replacedBy the signed revision that replaced this one (V6)
 * @param revision an unsigned revision under way
 * @param disputed a trainer says it was not they who signed
 * @param readings who of the school has read it, once signed
 * @param invitations the whole chain of trainers asked, for the apprentice; empty for others
 * @param passedOnBy whose address passed an invitation on, by the giver; for a revision also from
 *     the declaration it corrects
 * @param deliveries what became of each letter, for the apprentice; empty for others
 * @param questions whom to ask about its goals
 */
public record DeclarationFile(
    Declaration declaration,
    @Nullable Reader reader,
    @Nullable Filling filling,
    @Nullable Hallmark hallmark,
    @Nullable DeclarationId replacedBy,
    @Nullable DeclarationId revision,
    boolean disputed,
    List<Contact> contacts,
    List<SchoolReading> readings,
    List<Invitation> invitations,
    Map<InvitationId, EmailAddress> passedOnBy,
    List<Delivery> deliveries,
    logbog.programmes.Contact questions) {

  /** The same for one who has nothing to do with who else receives it. */
  DeclarationFile withoutAddresses() {
    return new DeclarationFile(
        declaration,
        reader,
        filling,
        hallmark,
        replacedBy,
        null,
        disputed,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        questions);
  }
}
