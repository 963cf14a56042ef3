package cn.fuban.rules;

import java.util.List;

/**
 * What the office knows about an edition of the books beside their texts.
 *
 * @param provisions how people ask for single sentences
 * @param silences what these books are known not to say
 * @param compositions answers that need several passages
 * @param strangers words that point to what the books do not cover
 * @param routes who decides on an absence, by post
 * @param relations which articles belong together
 */
record Knowledge(
        List<Provision> provisions,
        List<Silence> silences,
        List<Composition> compositions,
        Strangers strangers,
        List<Route> routes,
        Relations relations) {
    static final Knowledge NONE = new Knowledge(
            List.of(), List.of(), List.of(), new Strangers(List.of(), List.of()), List.of(), Relations.NONE);
}
