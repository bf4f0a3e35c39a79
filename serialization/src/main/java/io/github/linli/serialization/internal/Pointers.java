package io.github.linli.serialization.internal;

/** Segments of JSON Pointers (RFC 6901). */
public final class Pointers {

  private Pointers() {}

  /**
   * The segment of a member.
   *
   * @param name the member's name
   * @return a slash and the name, escaped
   */
  public static String member(String name) {
    boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
    return "/" + (plain ? name : name.replace("~", "~0").replace("/", "~1"));
  }
}
