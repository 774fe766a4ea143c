"""Reads the data of a running server by the ways that Python has without an SDMX library, and compares them.

Usage: python3 clients/python/sdmx_check.py http://127.0.0.1:8080
Needs lxml and pandas (python3-lxml and python3-pandas in Debian). Where sdmx1 or pandasdmx is installed, it is
asked as well.
"""

import io
import json
import sys
import urllib.request

import pandas as pd
from lxml import etree

DIMENSIONS = ["FREQ", "REF_AREA", "INDICATOR", "ESTIMATOR", "NATURE", "SERIES"]
GENERIC = "{http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic}"


def ask(address: str, accept: str) -> bytes:
    request = urllib.request.Request(address, headers={"Accept": accept})
    with urllib.request.urlopen(request) as answer:
        return answer.read()


def from_json(address: str) -> pd.DataFrame:
    """The readers of the ECB's service: SDMX-JSON 1.0, every value by its index."""
    message = json.loads(ask(address, "application/vnd.sdmx.data+json;version=1.0.0"))["data"]
    structure = message["structure"]
    series_dimensions = structure["dimensions"]["series"]
    times = structure["dimensions"]["observation"][0]["values"]
    rows = []
    for key, series in message["dataSets"][0]["series"].items():
        codes = [d["values"][int(i)]["id"] for d, i in zip(series_dimensions, key.split(":"))]
        for index, (value, *_) in series["observations"].items():
            rows.append([*codes, times[int(index)]["name"], value])
    return table(rows)


def from_generic_xml(address: str) -> pd.DataFrame:
    root = etree.fromstring(ask(address, "application/vnd.sdmx.genericdata+xml;version=2.1"))
    rows = []
    for series in root.iter(f"{GENERIC}Series"):
        codes = {v.get("id"): v.get("value") for v in series.find(f"{GENERIC}SeriesKey")}
        for obs in series.iter(f"{GENERIC}Obs"):
            value = obs.find(f"{GENERIC}ObsValue")
            time = obs.find(f"{GENERIC}ObsDimension").get("value")
            rows.append([*(codes[d] for d in DIMENSIONS), time, None if value is None else value.get("value")])
    return table(rows)


def from_structure_specific_xml(address: str) -> pd.DataFrame:
    root = etree.fromstring(ask(address, "application/vnd.sdmx.structurespecificdata+xml;version=2.1"))
    rows = []
    for series in root.iter("Series"):
        for obs in series.iter("Obs"):
            rows.append([*(series.get(d) for d in DIMENSIONS), obs.get("TIME_PERIOD"), obs.get("OBS_VALUE")])
    return table(rows)


def from_csv(address: str) -> pd.DataFrame:
    text = ask(address, "application/vnd.sdmx.data+csv;version=1.0.0").decode()
    frame = pd.read_csv(io.StringIO(text), dtype={"TIME_PERIOD": str})
    return table(frame[[*DIMENSIONS, "TIME_PERIOD", "OBS_VALUE"]].values.tolist())


def table(rows: list) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=[*DIMENSIONS, "TIME_PERIOD", "OBS_VALUE"])
    frame["OBS_VALUE"] = pd.to_numeric(frame["OBS_VALUE"])
    return frame.sort_values([*DIMENSIONS, "TIME_PERIOD"]).reset_index(drop=True)


def with_library(server: str) -> None:
    try:
        import sdmx
    except ImportError:
        try:
            import pandasdmx as sdmx
        except ImportError:
            print("skipped: neither sdmx1 nor pandasdmx is installed")
            return
    sdmx.add_source({"id": "CF", "name": "Control Figures", "url": f"{server}/sdmx/2.1"})
    message = getattr(sdmx, "Client", getattr(sdmx, "Request", None))("CF").data("metals")
    frame = sdmx.to_pandas(message)
    assert len(frame) > 0
    print(f"ok    {sdmx.__name__} reads {len(frame)} figures")


def main() -> None:
    server = sys.argv[1]
    address = f"{server}/sdmx/2.1/data/ALL/all/all"
    readers = [from_json, from_generic_xml, from_structure_specific_xml, from_csv]
    frames = [reader(address) for reader in readers]
    for reader, frame in zip(readers, frames):
        pd.testing.assert_frame_equal(frame, frames[0])
        print(f"ok    {reader.__name__}: {len(frame)} figures of {frame['SERIES'].nunique()} series")
    with_library(server)


if __name__ == "__main__":
    main()
