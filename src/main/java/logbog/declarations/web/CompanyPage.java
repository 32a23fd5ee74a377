package logbog.declarations.web;

import java.util.List;
import logbog.declarations.CompanyApprentice;
import logbog.places.Successor;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * All that a company has here, as one of its trainers sees it.
 *
 * @param start whether this is the first stretch of the list
 * @param successor whom this trainer has named to take over
 * @param older where the next stretch is
 */
public record CompanyPage(
    String address,
    Waiting waiting,
    List<CompanyApprentice> apprentices,
    boolean start,
    @Nullable Successor successor,
    @Nullable String older)
    implements Page {}
