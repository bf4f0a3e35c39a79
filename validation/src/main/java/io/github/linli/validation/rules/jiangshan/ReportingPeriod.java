package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Known;
import io.github.linli.validation.Duty;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period at whose end a rate is reported: so many whole months, counted from January 2025.
 *
 * @param first its first month
 * @param last its last month
 */
record ReportingPeriod(YearMonth first, YearMonth last) {

  /** The periods begun by a day, the one in which the policy came first. */
  static ImmutableList<ReportingPeriod> until(LocalDate day, int months) {
    if (months < 1) {
      throw new IllegalArgumentException("a reporting period of " + months + " months");
    }
    YearMonth policy = YearMonth.from(Policy.IN_FORCE);
    int before = (policy.getMonthValue() - 1) / months * months;
    ImmutableList.Builder<ReportingPeriod> periods = ImmutableList.builder();
    YearMonth first = policy.withMonth(1).plusMonths(before);
    while (!first.atDay(1).isAfter(day)) {
      periods.add(new ReportingPeriod(first, first.plusMonths(months - 1L)));
      first = first.plusMonths(months);
    }
    return periods.build();
  }

  LocalDate end() {
    return last.atEndOfMonth();
  }

  /** Its key is the year, the month, or the first and the last month. */
  Duty duty() {
    boolean year = first.getMonthValue() == 1 && last.equals(first.plusMonths(11));
    String both = first.equals(last) ? first.toString() : first + "/" + last;
    return new Duty(
        year ? String.valueOf(first.getYear()) : both, Known.of(first.atDay(1)), Known.of(end()));
  }
}
