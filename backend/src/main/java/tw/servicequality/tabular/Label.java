package tw.servicequality.tabular;

import java.util.Locale;

/** A heading or a word in both languages. */
public record Label(String chinese, String english) {

    /** In Chinese for every language but English. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }

    @Override
    public String toString() {
        return chinese;
    }
}
