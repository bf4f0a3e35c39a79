package io.github.linli.law;

import io.github.linli.internal.Require;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provision of a legal instrument: which clause a rule or a finding stands on.
 *
 * <p>The provision is written {@code 278(2)} (article, paragraph), {@code 278(1)(六)} (with item),
 * or, in a policy without articles, by its own headings and the sentence: {@code 四(二)1 s3}, {@code
 * 三 s1a}. {@link #provisionIn(java.util.Locale)} spells it out. Immutable and thread-safe.
 *
 * @param instrument key of the instrument, such as {@code civil-code-2020}; see {@link
 *     LegalInstrument#id()}
 * @param provision the provision within it
 */
public record Citation(String instrument, String provision) {

  private static final Pattern ARTICLE =
      Pattern.compile("(\\d+(?:-\\d+)?)(?:\\((\\d+)\\))?(?:\\(([一二三四五六七八九十]+)\\))?");
  private static final Pattern SENTENCE = Pattern.compile("(.+) s(\\d+)([a-z]?)");

  /**
   * Holds the citation.
   *
   * @throws io.github.linli.measure.InvalidValueException if either part is blank
   */
  public Citation {
    Require.noNulls("Citation", instrument, provision);
    Require.key(instrument, "Citation", "instrument");
    Require.text(provision, "Citation", "provision");
  }

  /**
   * A provision of an instrument.
   *
   * @param instrument key of the instrument
   * @param provision the provision within it
   * @return the citation
   */
  public static Citation of(String instrument, String provision) {
    return new Citation(instrument, provision);
  }

  /**
   * The provision spelled out: {@code 278(2)} is 第278条第2款 in Chinese and "art. 278 para. 2" in
   * English; {@code 四(二)1 s3} is 四(二)1第3句 and "四(二)1, sentence 3"; {@code 三 s1a} is 三第1句(a).
   *
   * @param locale Chinese, or anything else for English
   * @return the text
   */
  public String provisionIn(java.util.Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    Matcher article = ARTICLE.matcher(provision);
    if (article.matches()) {
      return article(article, chinese);
    }
    Matcher sentence = SENTENCE.matcher(provision);
    if (sentence.matches()) {
      String part = sentence.group(3).isEmpty() ? "" : "(" + sentence.group(3) + ")";
      return chinese
          ? sentence.group(1) + "第" + sentence.group(2) + "句" + part
          : sentence.group(1) + ", sentence " + sentence.group(2) + part;
    }
    return provision;
  }

  private static String article(Matcher match, boolean chinese) {
    StringBuilder text = new StringBuilder();
    text.append(chinese ? "第" + match.group(1) + "条" : "art. " + match.group(1));
    if (match.group(2) != null) {
      text.append(chinese ? "第" + match.group(2) + "款" : " para. " + match.group(2));
    }
    if (match.group(3) != null) {
      text.append(chinese ? "第(" + match.group(3) + ")项" : " item (" + match.group(3) + ")");
    }
    return text.toString();
  }

  /** For example {@code civil-code-2020 278(2)}. */
  @Override
  public String toString() {
    return instrument + " " + provision;
  }
}
