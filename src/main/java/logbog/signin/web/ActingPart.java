package logbog.signin.web;

import java.util.List;
import logbog.roles.Held;
import logbog.web.Page;

/** The role one acts in, and the way to each of the others in one tap (M2). */
public record ActingPart(List<Held> acting, List<Held> others) implements Page {}
