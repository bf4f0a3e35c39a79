package io.github.linli.validation.text;

import io.github.linli.law.Citation;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.validation.Argument;
import io.github.linli.validation.DecisionResult;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Need;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Reason;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Renders findings and everything around them from (id, limb, arguments, locale). "违反" is said of
 * MUST and MUST_NOT only; a missed goal is 未达目标, an encouraged clause 可改进.
 *
 * <p>A text that is missing, as for a vendor's own rule, shows as its key in guillemets. Immutable
 * and thread-safe.
 */
public final class Renderer {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

  private final Locale locale;
  private final Map<String, String> texts;

  private Renderer(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /**
   * The renderer for a language.
   *
   * @param locale Chinese, or anything else for English
   * @return the renderer
   */
  public static Renderer of(Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    return chinese
        ? new Renderer(Locale.SIMPLIFIED_CHINESE, Texts.CHINESE)
        : new Renderer(Locale.ENGLISH, Texts.ENGLISH);
  }

  /**
   * The language rendered.
   *
   * @return Chinese or English
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key.
   *
   * @param key the key
   * @return its text, or the key in guillemets
   */
  public String text(String key) {
    return texts.getOrDefault(key, "«" + key + "»");
  }

  /**
   * The title of a rule.
   *
   * @param rule its id
   * @return the title
   */
  public String title(String rule) {
    return text("rule." + rule + ".title");
  }

  /**
   * What a rule asks, in a sentence or two.
   *
   * @param rule its id
   * @return the explanation
   */
  public String explanation(String rule) {
    return text("rule." + rule + ".explain");
  }

  /**
   * How a breach of a rule is mended.
   *
   * @param rule its id
   * @return the remedy
   */
  public String remedy(String rule) {
    return text("rule." + rule + ".remedy");
  }

  /**
   * What a limb of a rule says, its placeholders left open.
   *
   * @param rule id of the rule
   * @param limb the limb
   * @return the pattern
   */
  public String limb(String rule, Limb limb) {
    return text("rule." + rule + "." + limb.id());
  }

  /**
   * A finding as one sentence, its kind first: 违反, 未达目标, 可改进 or 提示.
   *
   * @param finding the finding
   * @return for example 违反:甲小区2025Q3 没有召开三方联席会议
   */
  public String finding(Finding finding) {
    String lead = text("lead." + (finding.breach() ? finding.modality().name() : "note"));
    StringBuilder sentence = new StringBuilder(lead).append(isChinese() ? ":" : ": ");
    sentence.append(message(finding));
    if (!finding.defaultsUsed().isEmpty()) {
      String names = String.join(", ", finding.defaultsUsed());
      sentence.append(isChinese() ? "(" : " (");
      sentence.append(text("defaults").replace("{names}", names)).append(")");
    }
    return sentence.toString();
  }

  /**
   * A finding's message alone.
   *
   * @param finding the finding
   * @return the message with its arguments filled in
   */
  public String message(Finding finding) {
    String key = "rule." + finding.rule() + "." + finding.limb();
    Matcher placeholder = PLACEHOLDER.matcher(text(key));
    StringBuilder message = new StringBuilder();
    while (placeholder.find()) {
      String name = placeholder.group(1);
      placeholder.appendReplacement(
          message, Matcher.quoteReplacement(filled(key, name, finding.arguments().get(name))));
    }
    return placeholder.appendTail(message).toString();
  }

  /** An argument may have a phrase of its own, which is left out when the argument is. */
  private String filled(String key, String name, @Nullable Argument argument) {
    if (argument == null) {
      return "";
    }
    String phrase = texts.get(key + "." + name);
    return phrase == null ? argument(argument) : phrase.replace("{value}", argument(argument));
  }

  /**
   * An argument as text.
   *
   * @param argument the argument
   * @return the text
   */
  public String argument(Argument argument) {
    if (argument instanceof Argument.Figure number) {
      return number.value().toPlainString();
    }
    if (argument instanceof Argument.Day day) {
      return day.value().toString();
    }
    if (argument instanceof Argument.Date date) {
      return date.value().toString();
    }
    if (argument instanceof Argument.Area area) {
      return area.value().toString();
    }
    if (argument instanceof Argument.Fraction fraction) {
      return fraction.value().toString();
    }
    if (argument instanceof Argument.Rate rate) {
      return rate(rate.value());
    }
    if (argument instanceof Argument.Names names) {
      return names(names);
    }
    if (argument instanceof Argument.Term term) {
      return text("term." + term.key());
    }
    return ((Argument.Words) argument).value();
  }

  /**
   * A rate as a decimal of four digits, rounded half up for reading only, or its bounds.
   *
   * @param rate the rate
   * @return for example 0.9756 至 1.0000
   */
  public String rate(ShareRange rate) {
    String low = decimal(rate.low());
    return rate.low().equals(rate.high())
        ? low
        : text("rate.between").replace("{low}", low).replace("{high}", decimal(rate.high()));
  }

  private static String decimal(Share share) {
    return BigDecimal.valueOf(share.numerator())
        .divide(BigDecimal.valueOf(share.denominator()), 4, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private String names(Argument.Names names) {
    String first = String.join(text("names.separator"), names.first());
    return names.count() == names.first().size()
        ? first
        : text("names.more")
            .replace("{count}", String.valueOf(names.count()))
            .replace("{names}", first);
  }

  /**
   * A clause with its instrument.
   *
   * @param citation the clause
   * @return for example 民法典第278条第2款
   */
  public String citation(Citation citation) {
    return text("instrument." + citation.instrument())
        + (isChinese() ? "" : " ")
        + citation.provisionIn(locale);
  }

  /**
   * What would decide an undecided question.
   *
   * @param need the need
   * @return for example 补充事实:小区交付日
   */
  public String need(Need need) {
    if (need instanceof Need.Fact fact) {
      return need("need.fact", text("fact." + fact.path()));
    }
    if (need instanceof Need.Determination determination) {
      return need("need.determination", text("question." + determination.question()))
          .replace("{who}", bearer(determination.authority()));
    }
    if (need instanceof Need.ParameterValue parameter) {
      return need("need.parameter", parameter.name());
    }
    if (need instanceof Need.Calendar calendar) {
      return need("need.calendar", String.valueOf(calendar.year()));
    }
    return need("need.text", text("text." + ((Need.Text) need).instrument()));
  }

  private String need(String key, String what) {
    return text(key).replace("{what}", what);
  }

  /**
   * Why something does not apply, or fell so.
   *
   * @param reason the reason
   * @return the text
   */
  public String reason(Reason reason) {
    return text("reason." + reason.key());
  }

  /**
   * An outcome in a word.
   *
   * @param outcome the outcome
   * @return the text
   */
  public String outcome(Outcome outcome) {
    return text("outcome." + outcome.word());
  }

  /**
   * A verdict in a word.
   *
   * @param verdict the verdict
   * @return the text
   */
  public String verdict(Verdict verdict) {
    return text("verdict." + verdict.name());
  }

  /**
   * A severity in a word.
   *
   * @param severity the severity
   * @return the text
   */
  public String severity(Severity severity) {
    return text("severity." + severity.name());
  }

  /**
   * A kind of entry in a word.
   *
   * @param kind the kind
   * @return the text
   */
  public String kind(RuleKind kind) {
    return text("kind." + kind.name());
  }

  /**
   * Who has to act.
   *
   * @param key key of the bearer
   * @return the text
   */
  public String bearer(String key) {
    return text("bearer." + key);
  }

  /**
   * A decision with its value.
   *
   * @param result the decision
   * @return for example 老旧小区范围:属老旧小区(第一类)
   */
  public String decision(DecisionResult result) {
    return text("decision." + result.name())
        + (isChinese() ? ":" : ": ")
        + text("decision." + result.name() + "." + result.value());
  }

  private boolean isChinese() {
    return locale.getLanguage().equals("zh");
  }
}
