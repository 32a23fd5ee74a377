package logbog.competences.web;

import java.util.List;
import logbog.competences.WishFile;
import logbog.web.Page;

/** The supervisors whom doctors wish for at the reader's department. */
public record WishListPage(List<WishFile> waiting) implements Page {}
