package io.github.linli.cli;

import com.google.common.collect.ImmutableList;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.books.Books;

/** What every command uses: the books that come with the library, the policy first. */
final class Settings {

  static final ImmutableList<RuleBook> BOOKS = ImmutableList.of(Books.jiangshan(), Books.nation());

  private Settings() {}
}
