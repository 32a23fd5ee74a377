package logbog.declarations.web;

import java.util.List;
import logbog.declarations.DeclarationId;
import logbog.declarations.RequestDrafts;
import logbog.declarations.Summary;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An apprentice's declarations, newest first, after what is not sent yet.
 *
 * @param older the last of this page, when there may be more
 */
public record DeclarationListPage(
    List<RequestDrafts.Kept> drafts, List<Summary> declarations, @Nullable DeclarationId older)
    implements Page {}
