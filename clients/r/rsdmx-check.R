# Asks a running server what rsdmx can ask of any SDMX service, and stops where an answer is not as it should be.
# Usage: Rscript clients/r/rsdmx-check.R http://127.0.0.1:8080
# rsdmx is r-cran-rsdmx in Debian, and rsdmx on CRAN.
suppressPackageStartupMessages(library(rsdmx))

server <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(server)) stop("name the server: Rscript clients/r/rsdmx-check.R http://127.0.0.1:8080")
face <- paste0(server, "/sdmx/2.1")

check <- function(what, holds) {
  cat(if (isTRUE(holds)) "ok    " else "NOT OK", what, "\n")
  if (!isTRUE(holds)) quit(status = 1)
}

# By addresses, as most scripts do.
generic <- readSDMX(paste0(face, "/data/metals/all/all?lastNObservations=2"))
table <- as.data.frame(generic)
check("generic data become a table", nrow(table) > 0 && "obsValue" %in% names(table))
check("with its dimensions", all(c("FREQ", "REF_AREA", "INDICATOR", "ESTIMATOR", "NATURE", "SERIES") %in% names(table)))
check("and its attributes", all(c("UNIT_MEASURE", "OBS_STATUS", "SOURCE", "LOCATOR") %in% names(table)))

specific <- readSDMX(paste0(face, "/data/metals/all/all?lastNObservations=2&format=structurespecificdata"))
specificTable <- as.data.frame(specific)
check("structure-specific data become as many rows", nrow(specificTable) == nrow(table))
check("with the same figures",
  all(as.numeric(specificTable$OBS_VALUE) == as.numeric(table$obsValue), na.rm = TRUE))

structure <- readSDMX(paste0(face, "/datastructure/CF/CONTROL_FIGURES/latest?references=children"))
check("the data structure is read", structure@datastructures@datastructures[[1]]@id == "CONTROL_FIGURES")
codes <- as.data.frame(slot(structure, "codelists"), codelistId = "CL_AREA")
# rsdmx adds an ending to the names of columns where codes have descriptions as well.
check("a code list becomes a table", nrow(codes) > 0 && "id" %in% names(codes) && any(startsWith(names(codes), "label.en")))

flows <- as.data.frame(readSDMX(paste0(face, "/dataflow/CF/all/latest/")))
check("the dataflows become a table", all(c("ALL", "metals") %in% flows$id))

# By a provider, from which rsdmx builds the addresses itself.
provider <- SDMXServiceProvider(
  agencyId = "CF", name = "Control Figures",
  builder = SDMXREST21RequestBuilder(regUrl = face, repoUrl = face, compliant = TRUE)
)
addSDMXServiceProvider(provider)
listed <- as.data.frame(readSDMX(providerId = "CF", resource = "dataflow"))
check("a provider lists its dataflows", "metals" %in% listed$id)
asked <- readSDMX(
  providerId = "CF", resource = "data", flowRef = "metals",
  key = list("A", "sun", "crude-steel-output", NULL, NULL, NULL), start = 1928, end = 1932, dsd = TRUE
)
labelled <- as.data.frame(asked, labels = TRUE)
check("a provider gives the data of a key and of some years",
  nrow(labelled) > 0 && all(labelled$REF_AREA == "sun") && all(labelled$obsTime %in% 1928:1932))
check("with the names of codes from the data structure",
  any(grepl("^REF_AREA_label.en", names(labelled))) && all(labelled[[grep("^REF_AREA_label.en", names(labelled))[1]]] != ""))
cat(sprintf("%d figures of %d series; rsdmx %s\n", nrow(table), length(unique(table$SERIES)), packageVersion("rsdmx")))
