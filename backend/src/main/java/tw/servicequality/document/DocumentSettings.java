package tw.servicequality.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Fonts for the rarest characters. */
@ConfigMapping(prefix = "quality.documents")
interface DocumentSettings {

    /** Where TrueType fonts lie that know characters which the font that comes along does not know; Debian's package fonts-cns11643-kai puts them here. */
    @WithDefault("/usr/share/fonts/truetype/cns11643")
    Path rareFonts();
}
