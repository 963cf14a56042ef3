package cn.fuban.supervision;

import cn.fuban.conversation.Attachment;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.OutgoingFile;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import cn.fuban.document.Sheet;
import cn.fuban.document.Spreadsheets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Items in from a file and out as a file. */
final class Files {
    private static final String XLSX = ".xlsx";
    private static final int MOST_ERRORS = 10;

    private final Desk desk;
    private final ItemSheet sheets;
    private final SettingUp settingUp;
    private final Showing showing;

    Files(Desk desk, ItemSheet sheets, SettingUp settingUp, Showing showing) {
        this.desk = desk;
        this.sheets = sheets;
        this.settingUp = settingUp;
        this.showing = showing;
    }

    /** A table of items is checked whole and restated before anybody is told; empty for any other file. */
    Optional<Outcome> receive(Turn turn, Attachment file) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(XLSX)) return Optional.empty();
        Optional<Sheet> sheet = Spreadsheets.read(file.bytes()).filter(ItemSheet::isOne);
        if (sheet.isEmpty()) return Optional.empty();
        if (!desk.rights().supervises(desk.actor(turn)))
            return Optional.of(desk.refuse(new Refusal("permission", Map.of("title", ""))));
        ItemSheet.Read read = sheets.read(sheet.get(), turn.person(), turn.now().toLocalDateTime());
        if (read.errors().isEmpty()) return Optional.of(settingUp.established(read.drafts(), turn));
        return Optional.of(Outcome.reply(desk.phrases()
                .reply(
                        "sheet.wrong",
                        Map.of(
                                "n", read.errors().size(),
                                "errors",
                                        read.errors().stream()
                                                .limit(MOST_ERRORS)
                                                .toList(),
                                "more", Math.max(0, read.errors().size() - MOST_ERRORS),
                                "isMore", read.errors().size() > MOST_ERRORS))));
    }

    /** The register of what the words ask for. */
    Outcome export(Turn turn) {
        if (!Permission.EXPORT_SUPERVISION.isGivenTo(turn.person()))
            return Outcome.reply(desk.phrases().reply("refused.export", Map.of()));
        List<Item> items = showing.filtered(turn.utterance().text(), turn)
                .where(item -> item.state().isOnRecord())
                .all();
        if (items.isEmpty()) return Outcome.reply(desk.phrases().reply("list.none", Map.of()));
        byte[] content = Spreadsheets.write(List.of(sheets.of(items, turn.today())));
        OutgoingFile file = OutgoingFile.of(desk.phrases().text("sheet.title") + " " + turn.today() + XLSX, content);
        return Outcome.reply(desk.phrases().reply("exported", Map.of("n", items.size())))
                .enclose(List.of(Desk.speaker(turn)), file);
    }
}
