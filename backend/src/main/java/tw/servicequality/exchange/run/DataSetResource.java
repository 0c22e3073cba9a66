package tw.servicequality.exchange.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.exchange.DataSets;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.Texts;

/** What files may bring in. */
@Path("/api/v1/data-sets")
@Tag(name = "exchange")
@Produces(MediaType.APPLICATION_JSON)
class DataSetResource {

    private final DataSets sets;
    private final ImportFileService files;
    private final ImportSettings settings;

    DataSetResource(DataSets sets, ImportFileService files, ImportSettings settings) {
        this.sets = sets;
        this.files = files;
        this.settings = settings;
    }

    @GET
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Operation(summary = "List the data sets that you may bring in", description = "With the columns that a file may have. 可匯入的資料集與其欄位。")
    public Page<DataSetResponse> listDataSets(@Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Page.whole(sets.open().stream().map(it -> DataSetResponse.of(it, settings.largest(), Texts.language(language))).toList());
    }

    @GET
    @Path("/{name}/template")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The template of a data set", description = "A file with its headings, to be filled in. 匯入範本，只有欄名。")
    public Response getDataSetTemplate(@Parameter(description = "Name of the data set. 資料集名稱。", example = "activities") @PathParam("name") @Size(max = 40) String name,
            @Valid @BeanParam ExportRequest export) {
        return export.answer(name + "-template", files.template(name));
    }
}
