package sarhad.site;

import java.nio.file.Path;
import java.util.Optional;
import sarhad.Fixtures;
import sarhad.encode.Messages;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.read.Folder;
import sarhad.read.Strings;

/** Sites made of folders of data. */
final class Sites {
    static final Path SHIPPED = Path.of("geodata");

    private Sites() {}

    static Site of(Path data, Optional<String> address) {
        final Atlas atlas = Fixtures.atlas(data);
        final Folder files = new Folder.OnDisk(Path.of("static"));
        return Site.of(atlas, Measures.of(atlas), Assets.read(files), new Messages(Strings.read(files)), address);
    }

    /** Draws what is not kept. */
    static KeptSite.Studio studio() {
        final Folder files = new Folder.OnDisk(Path.of("static"));
        return new KeptSite.Studio(() -> new Messages(Strings.read(files)), () -> Assets.read(files).tokens());
    }

    static Site of(Path data) {
        return of(data, Optional.empty());
    }
}
