package logbog.programmes;

/**
 * Whom to ask about the goals of a programme: the trade committee's contact. Phone may be empty.
 */
public record Contact(String name, String email, String phone) {}
