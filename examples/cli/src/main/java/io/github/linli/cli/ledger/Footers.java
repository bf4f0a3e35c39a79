package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** Words of rows that belong to no community and no vote. */
final class Footers {

  private static final Pattern SUM =
      Pattern.compile(
          ".*(?:合计|总计|小计|共计|累计)"
              + "|(?:合计|总计|小计|共计|累计|平均|均值)(?:[(\\[【〔].*|[0-9].*|数|值)?"
              + "|(?:sub|grand)?total(?:[(\\[].*|[0-9].*)?|average");

  private static final ImmutableSet<String> LABELS =
      ImmutableSet.of(
          "注", "备注", "附注", "说明", "填表人", "填报人", "制表人", "制表单位", "制表日期", "审核人", "复核人", "经办人", "审批人",
          "填报单位", "填报日期", "填表日期", "单位", "单位负责人", "负责人", "联系人", "联系电话", "电话", "日期", "监票人", "计票人",
          "唱票人");

  private static final Pattern ALONE =
      Pattern.compile(
          ".*:.*"
              + "|\\(.*\\)|\\[.*\\]"
              + "|[(]?[一二三四五六七八九十]{1,3}[)、.].*"
              + "|注(?:[0-9]|[、.]|意).*|[※*].*"
              + "|以下空白|以下无正文|此页无正文|第.{1,4}页.*"
              + "|.*(?:街道|街道办事处|镇|乡)");

  private Footers() {}

  /** Whether a cell says that its row holds sums. */
  static boolean isSum(String cell) {
    return SUM.matcher(Columns.letters(cell)).matches();
  }

  /** Whether a cell begins a note with one of the usual labels and a colon. */
  static boolean isLabel(String cell) {
    String text = Characters.narrow(cell);
    int colon = text.indexOf(':');
    return colon > 0
        && LABELS.contains(Columns.letters(text.substring(0, colon)).replaceFirst("[0-9]+$", ""));
  }

  /** Whether a text that is all of its row is a note or a title, and no community. */
  static boolean isAlone(String cell) {
    return ALONE.matcher(Characters.narrow(cell)).matches();
  }
}
