package cn.fuban.standing;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.OutgoingFile;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Role;
import cn.fuban.document.Spreadsheets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How long a normative document is valid, and which expire soon; published documents are no secret. */
final class DocumentQuestionSkill implements Skill {
    private static final Pattern SOON = Pattern.compile("快到期|要到期|将到期|即将|哪些|台账|清单|目录|到期的");
    private static final Pattern AS_FILE = Pattern.compile("导出|下载|(?i)excel|xlsx|电子表|表格");
    private static final int SOON_DAYS = 180;
    private static final int MOST = 10;

    private final StandingDesk desk;

    DocumentQuestionSkill(StandingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "document-question";
    }

    @Override
    public Set<String> intents() {
        return Set.of("document.question");
    }

    @Override
    public Outcome answer(Turn turn) {
        Documents documents = Documents.in(turn.records());
        if (AS_FILE.matcher(turn.utterance().text()).find()) return exported(documents, turn);
        List<NormativeDocument> meant = documents.meant(turn.utterance().raw());
        if (meant.isEmpty()) {
            boolean list = SOON.matcher(turn.utterance().text()).find();
            return list ? soon(documents, turn) : Outcome.passOn("rules.question");
        }
        if (meant.size() > 1)
            return Outcome.reply(desk.phrases().reply("document.which", Map.of("documents", lines(meant, turn))));
        NormativeDocument document = meant.get(0);
        return Outcome.reply(desk.phrases().reply("document.one", values(document, turn)))
                .understood(Understanding.dating(List.of("work:24"), List.of(document.expires()), false));
    }

    /** The register as a file: of all units for the office, of the own one for a unit. */
    private Outcome exported(Documents documents, Turn turn) {
        boolean all = Permission.KEEP_REGISTERS.isGivenTo(turn.person());
        String own = turn.person().unit().id().value();
        boolean speaks = turn.person().isHead() || turn.person().is(Role.LIAISON);
        if (!all && !speaks) return desk.reply("refused.documents");
        List<NormativeDocument> some = documents.all().stream()
                .filter(document -> all || document.unit().equals(own))
                .toList();
        if (some.isEmpty()) return desk.reply("document.nofile");
        byte[] content = Spreadsheets.write(List.of(new DocumentSheet(desk).of(some)));
        String name = desk.phrases().text("document.sheet.name") + " " + turn.today() + ".xlsx";
        return desk.reply("document.file", Map.of("n", some.size()))
                .enclose(List.of(turn.person().id().value()), OutgoingFile.of(name, content));
    }

    private Outcome soon(Documents documents, Turn turn) {
        List<NormativeDocument> soon = documents.ending(turn.today(), SOON_DAYS);
        return Outcome.reply(desk.phrases()
                .reply(
                        soon.isEmpty() ? "document.nosoon" : "document.soon",
                        Map.of(
                                "n",
                                        documents.all().stream()
                                                .filter(document -> !document.repealed())
                                                .count(),
                                "documents", lines(soon.stream().limit(MOST).toList(), turn))));
    }

    private List<Map<String, Object>> lines(List<NormativeDocument> documents, Turn turn) {
        return documents.stream().map(document -> values(document, turn)).toList();
    }

    private Map<String, Object> values(NormativeDocument document, Turn turn) {
        return DocumentWords.values(document, desk.directory(), turn.today());
    }
}
