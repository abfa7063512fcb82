"""Makes the figures of the six countries from the shared data: python3 data/sdg/make.py ../shared/data

Series of the World Development Indicators that are defined like an indicator of the SDG Index of 2021 (its codebook names the same agency and
unit); cereal yield is turned from kilograms to tonnes a hectare. Years before 2000 are left out.
"""
import csv
import pathlib
import sys

SERIES = {
    "sdg2_undernsh": "SN.ITK.DEFC.ZS",
    "sdg2_stunting": "SH.STA.STNT.ZS",
    "sdg2_wasting": "SH.STA.WAST.ZS",
    "sdg2_crlyld": "AG.YLD.CREL.KG",
    "sdg3_matmort": "SH.STA.MMRT",
    "sdg3_neonat": "SH.DYN.NMRT",
    "sdg3_u5mort": "SH.DYN.MORT",
    "sdg3_tb": "SH.TBS.INCD",
    "sdg3_traffic": "SH.STA.TRAF.P5",
    "sdg3_lifee": "SP.DYN.LE00.IN",
    "sdg3_fertility": "SP.ADO.TFRT",
    "sdg3_births": "SH.STA.BRTC.ZS",
    "sdg4_literacy": "SE.ADT.1524.LT.ZS",
    "sdg5_parl": "SG.GEN.PARL.ZS",
    "sdg7_elecac": "EG.ELC.ACCS.ZS",
    "sdg8_unemp": "SL.UEM.TOTL.ZS",
    "sdg9_rdex": "GB.XPD.RSDV.GD.ZS",
    "sdg11_slums": "EN.POP.SLUM.UR.ZS",
    "sdg11_pm25": "EN.ATM.PM25.MC.M3",
    "sdg16_homicides": "VC.IHR.PSRC.P5",
}
COUNTRIES = ["CHN", "KHM", "LAO", "MMR", "THA", "VNM"]

shared = pathlib.Path(sys.argv[1])
known = {}
with open(shared / "sdg/wdi_six_countries_long.csv", newline="") as file:
    for row in csv.DictReader(file):
        if int(row["year"]) >= 2000:
            value = float(row["value"]) / (1000 if row["indicator"] == "AG.YLD.CREL.KG" else 1)
            known[row["indicator"], row["iso3"], int(row["year"])] = value
source = (
    "World Bank (2026), World Development Indicators, CC BY 4.0, as packaged by datasets/world-development-indicators, July 2026; "
    "series and years chosen by data/sdg/make.py"
)
with open(pathlib.Path(__file__).parent / "wdi.tsv", "w") as file:
    file.write(f"# SOURCE: {source}\n")
    file.write("indicator\tseries\tcountry\tyear\tvalue\n")
    for indicator, series in SERIES.items():
        for country in COUNTRIES:
            for year in range(2000, 2031):
                if (series, country, year) in known:
                    file.write(f"{indicator}\t{series}\t{country}\t{year}\t{known[series, country, year]:.6g}\n")
