package cn.fuban.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks the bodies of card calls, as strictly as DingTalk does. */
@Component
@InSandbox
class CardChecks {
    private static final int LONGEST_TRACK = 100;
    private static final int LONGEST_SPACES = 1000;
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 1024;
    private static final String PREFIX = "dtv1.card//";
    private static final String ROBOT = "IM_ROBOT";

    private final SandboxSettings settings;
    private final Organisation organisation;
    private final Cards cards;
    private final List<Function<JsonNode, Optional<String>>> create = List.of(
            CardChecks::badTrack,
            this::badTemplate,
            CardChecks::noData,
            CardChecks::badValues,
            CardChecks::badSpaces,
            this::badModels,
            this::unknownPerson,
            this::alreadyThere);
    private final List<Function<JsonNode, Optional<String>>> update = List.of(
            CardChecks::badTrack, CardChecks::nothingNew, CardChecks::badValues, this::unknownPerson, this::notThere);

    CardChecks(SandboxSettings settings, Organisation organisation, Cards cards) {
        this.settings = settings;
        this.organisation = organisation;
        this.cards = cards;
    }

    Optional<Refusal> refuseCreate(JsonNode body) {
        return first(create, body);
    }

    Optional<Refusal> refuseUpdate(JsonNode body) {
        return first(update, body);
    }

    /** The userIds of the spaces that a card goes to; nothing when the text is no list of robot chats. */
    static Optional<List<String>> people(String openSpaceId) {
        String[] spaces = openSpaceId.startsWith(PREFIX)
                ? openSpaceId.substring(PREFIX.length()).split(";", -1)
                : new String[] {""};
        List<String[]> parts =
                Arrays.stream(spaces).map(space -> space.split("\\.", 2)).toList();
        boolean fine = openSpaceId.length() <= LONGEST_SPACES
                && parts.stream()
                        .allMatch(part -> part.length == 2 && part[0].equalsIgnoreCase(ROBOT) && !part[1].isBlank());
        return fine ? Optional.of(parts.stream().map(part -> part[1]).distinct().toList()) : Optional.empty();
    }

    private static Optional<Refusal> first(List<Function<JsonNode, Optional<String>>> rules, JsonNode body) {
        return rules.stream()
                .flatMap(rule -> rule.apply(body).stream())
                .map(code -> new Refusal(code, code))
                .findFirst();
    }

    private static Optional<String> badTrack(JsonNode body) {
        String track = body.path("outTrackId").asString("");
        return track.isBlank() ? Optional.of("param.outTrackIdEmpty") : invalidUnless(track.length() <= LONGEST_TRACK);
    }

    private Optional<String> badTemplate(JsonNode body) {
        String template = body.path("cardTemplateId").asString("");
        if (template.isBlank()) {
            return Optional.of("param.cardTemplateIdEmpty");
        }
        return template.equals(settings.cardTemplate()) ? Optional.empty() : Optional.of("param.templateNotExist");
    }

    private static Optional<String> noData(JsonNode body) {
        boolean there = body.path("cardData").path("cardParamMap").isObject();
        return there ? Optional.empty() : Optional.of("param.cardPublicDataEmpty");
    }

    private static Optional<String> nothingNew(JsonNode body) {
        boolean there = body.path("cardData").path("cardParamMap").isObject()
                || body.path("privateData").isObject();
        return there ? Optional.empty() : Optional.of("param.cardDataAndPrivateDataBothEmpty");
    }

    /** Values are strings, whatever they stand for. */
    private static Optional<String> badValues(JsonNode body) {
        return invalidUnless(areFine(body.path("cardData").path("cardParamMap"))
                && body.path("privateData").valueStream().allMatch(own -> areFine(own.path("cardParamMap"))));
    }

    private static boolean areFine(JsonNode values) {
        return values.propertyStream()
                .allMatch(value -> value.getKey().getBytes(UTF_8).length <= LONGEST_KEY
                        && value.getValue().isString()
                        && value.getValue().asString().getBytes(UTF_8).length <= LONGEST_VALUE);
    }

    private static Optional<String> badSpaces(JsonNode body) {
        String spaces = body.path("openSpaceId").asString("");
        if (spaces.isBlank()) {
            return Optional.of("param.openSpaceIdEmpty");
        }
        return people(spaces).isPresent() ? Optional.empty() : Optional.of("param.openSpaceIdInvalid");
    }

    private Optional<String> badModels(JsonNode body) {
        JsonNode deliver = body.path("imRobotOpenDeliverModel");
        if (!deliver.isObject()) {
            return Optional.of("param.openDeliverModelEmpty");
        }
        if (!deliver.path("spaceType").asString("").equals(ROBOT)
                || !deliver.path("robotCode").asString("").equals(settings.robotCode())) {
            return Optional.of("param.openDeliverModelError");
        }
        boolean fine = body.path("imRobotOpenSpaceModel").path("supportForward").isBoolean();
        return fine ? Optional.empty() : Optional.of("param.openSpaceModelInvalid");
    }

    private Optional<String> unknownPerson(JsonNode body) {
        boolean known = body.path("privateData").propertyStream().allMatch(own -> organisation.hasMember(own.getKey()));
        return known ? Optional.empty() : Optional.of("param.userIdNotExist");
    }

    private Optional<String> alreadyThere(JsonNode body) {
        return cards.find(body.path("outTrackId").asString("")).map(card -> "param.cardAlreadyExist");
    }

    private Optional<String> notThere(JsonNode body) {
        boolean there = cards.find(body.path("outTrackId").asString("")).isPresent();
        return there ? Optional.empty() : Optional.of("param.cardNotExist");
    }

    private static Optional<String> invalidUnless(boolean fine) {
        return fine ? Optional.empty() : Optional.of("param.invalid");
    }
}
