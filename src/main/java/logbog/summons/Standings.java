package logbog.summons;

import java.util.Map;
import logbog.declarations.DeclarationId;
import logbog.declarations.Status;
import logbog.mail.Delivery;

/** What became of the newest letter that calls, and how far the declaration is. */
public record Standings(Map<CalledId, Delivery> letters, Map<DeclarationId, Status> declarations) {}
