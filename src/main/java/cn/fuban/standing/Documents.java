package cn.fuban.standing;

import cn.fuban.store.Records;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All normative documents as one decision sees them, by their number. */
record Documents(List<NormativeDocument> all) {
    private static final Pattern NUMBER = Pattern.compile("文件\\s*(\\d{1,5})(?!\\d*[年月日号])");
    private static final Pattern TITLE = Pattern.compile("《([^》]{1,80})》");

    /** What many titles have in common. */
    private static final Pattern USUAL = Pattern.compile("管理|实施|暂行|办法|细则|规定|规则|意见|方案|通知|关于|印发|工作|文件|有效期|[的区年月日]");

    /** This many characters in a row that are its own make a title recognised. */
    private static final int ENOUGH = 2;

    static Documents in(Records records) {
        return new Documents(records.all(NormativeDocument.TYPE).values().stream()
                .sorted(Comparator.comparingInt(NormativeDocument::number))
                .toList());
    }

    /** Those that are in force and end within so many days, the earliest first. */
    List<NormativeDocument> ending(LocalDate today, int days) {
        return all.stream()
                .filter(document -> !document.repealed())
                .filter(document -> !document.expires().isAfter(today.plusDays(days)))
                .sorted(Comparator.comparing(NormativeDocument::expires))
                .toList();
    }

    List<NormativeDocument> of(String unit) {
        return all.stream()
                .filter(document -> !document.repealed() && document.unit().equals(unit))
                .toList();
    }

    /** Those that can be meant: by number, or by the words that fit a title best. */
    List<NormativeDocument> meant(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            int wanted = Integer.parseInt(number.group(1));
            return all.stream().filter(document -> document.number() == wanted).toList();
        }
        Matcher title = TITLE.matcher(text);
        String words = title.find() ? title.group(1) : text;
        int best = all.stream()
                .mapToInt(document -> common(words, document.title()))
                .max()
                .orElse(0);
        return best < ENOUGH
                ? List.of()
                : all.stream()
                        .filter(document -> common(words, document.title()) == best)
                        .toList();
    }

    int nextNumber() {
        return 1 + all.stream().mapToInt(NormativeDocument::number).max().orElse(0);
    }

    /** The most characters of one run that both have and that are the title's own, not such words as 管理办法. */
    private static int common(String words, String title) {
        String own = USUAL.matcher(title).replaceAll(usual -> " ".repeat(usual.end() - usual.start()));
        int best = 0;
        for (int start = 0; start < title.length(); start++)
            for (int end = start + 1; end <= title.length() && words.contains(title.substring(start, end)); end++)
                best = Math.max(best, own.substring(start, end).replace(" ", "").length());
        return best;
    }
}
