package cn.fuban.rules;

import java.util.List;

/** Something that a question may be about. */
sealed interface Candidate {
    /** How people ask for it. */
    List<String> questions();

    /** What can be quoted for it, in order. */
    List<Passage> passages();

    /**
     * One article answers.
     *
     * @param provisions how people ask for its single sentences
     */
    record Of(Article article, List<Provision> provisions) implements Candidate {
        @Override
        public List<String> questions() {
            return article.questions();
        }

        @Override
        public List<Passage> passages() {
            return article.passages();
        }
    }

    /** Several articles answer together. */
    record Together(Composition composition) implements Candidate {
        @Override
        public List<String> questions() {
            return composition.questions();
        }

        @Override
        public List<Passage> passages() {
            return composition.quotes();
        }
    }

    /** The rules do not say. */
    record Silent(Silence silence) implements Candidate {
        @Override
        public List<String> questions() {
            return silence.questions();
        }

        @Override
        public List<Passage> passages() {
            return List.of();
        }
    }
}
